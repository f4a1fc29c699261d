/** Reads from a draft's own words what it commits us to: promises and concessions, one a clause. */
import type { Block, Draft, Sentence } from '../draft/draft';
import { remembered } from '../draft/remember';
import type { Span } from '../draft/span';
import { finish } from '../draft/steps';
import { createEngine } from '../rules/engine';
import type { Finding } from '../rules/finding';
import { isDay } from './calendar';
import type { Commitment } from './commitment';
import { readAmount } from './commitments/amount';
import { compiled } from './commitments/compiled';
import { findCondition } from './commitments/condition';
import { dueDay } from './commitments/due-day';
import { isKept } from './commitments/kept';
import { readReferences } from './commitments/references';
import { commitmentRules } from './commitments/rules';
import { shareSentence } from './commitments/shares';
import { readWhat } from './commitments/what';
import { dateOf, findDays } from './dates';
import type { ToldDay } from './told-day';

/** A commitment as its block tells it: offsets from the block’s start, days not yet those of the calendar. */
interface Read
  extends Omit<
    Commitment,
    'due' | 'dueAt' | 'said' | 'path' | 'sent' | 'references' | 'start' | 'end' | 'core'
  > {
  readonly span: Span;
  readonly core: Span;
  readonly day: ToldDay | null;
  readonly references: readonly string[];
}

const engine = createEngine(commitmentRules, compiled);

/**
 * The commitments of a draft in the order of its text; offsets are UTF-16 code units of it. Never throws.
 * @param path the draft's, which every commitment carries
 */
export function readCommitments(draft: Draft, path: string): readonly Commitment[] {
  return finish(readInSteps(draft, path));
}

/** `readCommitments`, with a halt behind every paragraph, for a host that has something else to do. */
export function* readInSteps(draft: Draft, path: string): Generator<void, readonly Commitment[]> {
  const { date, status, subject } = draft.frontMatter?.fields ?? {};
  const said = isDay(date) ? date : null;
  const named = typeof subject === 'string' ? readReferences(subject) : [];
  const commitments: Commitment[] = [];
  for (const { block, start } of draft.blocks) {
    if (block.zone !== 'own') continue;
    for (const read of readBlock(block))
      commitments.push({
        // Spelt out, since spreading some thousand of them costs more than a key may.
        kind: read.kind,
        what: read.what,
        topic: read.topic,
        amount: read.amount,
        timed: read.timed,
        condition: read.condition,
        inReturn: read.inReturn,
        text: read.text,
        kept: read.kept,
        start: start + read.span.start,
        end: start + read.span.end,
        core: { start: start + read.core.start, end: start + read.core.end },
        due: read.day && dateOf(read.day, said),
        dueAt: read.day && { start: start + read.day.start, end: start + read.day.end },
        said,
        path,
        sent: status === 'sent',
        references: read.references.length > 0 ? read.references : named,
      });
    yield;
  }
  return commitments;
}

const readBlock = remembered((block: Block): readonly Read[] => {
  const findings = engine.check(block);
  return findings.length === 0
    ? []
    : block.passages.flatMap(({ sentences }) =>
        sentences.flatMap((sentence) => readSentence(block, sentence, findings)),
      );
});

function readSentence(block: Block, sentence: Sentence, findings: readonly Finding[]): Read[] {
  const cores = findings
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map(({ rule, start, end }) => ({ rule, start: start - sentence.start, end: end - sentence.start }))
    // Of two in one clause, what is given counts more than the promise to give it.
    .sort((a, b) => a.start - b.start || Number(isPromise(a)) - Number(isPromise(b)));
  if (cores.length === 0) return [];
  return shareSentence(sentence.prose, cores, (a, b) => isPromise(a) && !isPromise(b)).map(
    ({ core, share }) => readShare(block, sentence, core, share),
  );
}

interface Core extends Span {
  readonly rule: string;
}

function isPromise({ rule }: Core): boolean {
  return rule.startsWith('promise/');
}

function readShare(block: Block, sentence: Sentence, core: Core, share: Span): Read {
  const { prose } = sentence;
  const kind = isPromise(core) ? 'promise' : 'concession';
  const own = prose.slice(0, share.end).padStart(share.end);
  const inShare = `${' '.repeat(share.start)}${own.slice(share.start)}`;
  // A condition in front of the first clause holds for the whole sentence.
  const condition = findCondition(inShare, core) ?? findCondition(own, core);
  const rest = condition
    ? inShare.slice(0, condition.start).padEnd(condition.end) + inShare.slice(condition.end)
    : inShare;
  const day = dueDay(inShare, core, condition);
  const given = core.rule.slice('concession/'.length);
  const source = (span: Span): string =>
    block.text.slice(sentence.start + span.start, sentence.start + span.end);
  const words = condition && source(condition).replace(/\s+/g, ' ');
  const text = source(share);
  return {
    kind,
    ...readWhat(core.rule, prose, core, share),
    amount: readAmount(rest, given === 'price' ? 'price' : given === 'terms' ? 'terms' : 'other'),
    condition: condition?.isReturn ? null : words,
    inReturn:
      kind === 'concession' && words !== null
        ? words.replace(/^(?:in (?:return|exchange) for|against)\s+/i, '')
        : null,
    timed: untilSomething.test(rest) || findDays(inShare).length > 0,
    text,
    kept: isKept(block, sentence, text),
    span: { start: sentence.start + share.start, end: sentence.start + share.end },
    core: { start: sentence.start + core.start, end: sentence.start + core.end },
    day: day && { ...day, start: sentence.start + day.start, end: sentence.start + day.end },
    references: readReferences(prose),
  };
}

/** A time that is told without a day: “as soon as it lands”, “by [date]”. */
const untilSomething =
  /\[(?:[a-z ]*date|[^\]]{0,4}日期)\]|\b(?:when|once|after|before|until|during|as soon as (?!possible)|right away|immediately|straight away|at once|shortly after|herewith|attached|now)\b|同时|随货|随后附|附上|马上|立刻|立即|这就|当天|当日|同一天|随即/i;
