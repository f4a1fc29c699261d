/** Reads what the customer's words may mean: one finding for each signal of a message, with all its evidence. */
import type { Draft, PlacedBlock } from '../draft/draft';

import type { Deal } from '../draft/stage';
import { createEngine } from '../rules/engine';
import type { Finding, Related } from '../rules/finding';
import { place } from '../rules/place';
import { familyOf } from '../rules/rule';
import { isChinese } from '../words/chinese/script';
import { compiled } from './compiled';
import { signalRules } from './index';
import type { Meaning } from './signal';

/** What else decides how a signal is read. */
export interface Circumstances {
  /** The draft's path, for evidence that stands elsewhere in it. */
  readonly path: string;
  readonly deal: Deal | null;
  /** What only we do for this customer, or what we are better at; said beside a threat. */
  readonly strengths: readonly string[];
}

const engine = createEngine(signalRules, compiled);
// An id may stand for a rule in each language; what it says tells which.
const byMessage = new Map(signalRules.map((rule) => [rule.message, rule]));

/**
 * Signals of every message of the customer, in the order of the text. The first evidence is marked, the rest is `related`.
 * Praise before the deal is won, and a deferral beside it, are one stronger reading.
 */
export function readSignals(draft: Draft, circumstances: Circumstances): Finding[] {
  return messagesOf(draft).flatMap((blocks) => {
    const byRule = new Map<string, Finding[]>();
    for (const { block, start } of blocks)
      for (const finding of engine.check(block)) {
        const same = byRule.get(finding.rule) ?? [];
        byRule.set(finding.rule, same);
        same.push(place(finding, start));
      }
    const signals = [...byRule.values()].flatMap((same) => read(same, circumstances));
    return cushioned(signals, circumstances).sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

/** The customer's words, cut where ours or an attribution stands between. */
function messagesOf(draft: Draft): PlacedBlock[][] {
  const messages: PlacedBlock[][] = [];
  let open: PlacedBlock[] | null = null;
  for (const placed of draft.blocks) {
    if (placed.block.zone === 'customer') {
      if (open) open.push(placed);
      else {
        open = [placed];
        messages.push(open);
      }
    } else if (placed.block.zone !== 'earlier') open = null;
  }
  return messages;
}

function read(evidence: readonly Finding[], circumstances: Circumstances): Finding[] {
  const [first, ...rest] = evidence;
  if (!first) return [];
  const { message, why } = meaningOf(first, circumstances);
  return [{ ...first, message, why, related: relatedTo(rest, circumstances.path) }];
}

function meaningOf(finding: Finding, { deal, strengths }: Circumstances): Meaning {
  const onceWon = byMessage.get(finding.message)?.onceWon;
  const { message, why } = deal === 'won' && onceWon ? onceWon : finding;
  if (familyOf(finding.rule) !== 'threat' || strengths.length === 0) return { message, why };
  const chinese = isChinese(why);
  const readable = strengths.filter((strength) => isChinese(strength) === chinese);
  // Better in the other language than not at all.
  const told = readable.length > 0 ? readable : strengths;
  return {
    message,
    why: chinese
      ? `${why}只有您能给的：${told.join('；')}。`
      : `${why} What only you give them: ${told.join('; ')}.`,
  };
}

function relatedTo(evidence: readonly Finding[], path: string): Related[] {
  return evidence.map(({ start, end, message }) => ({ path, start, end, message }));
}

/** Joins all praise and all deferral of a message into one reading, marked where the praise begins. */
function cushioned(signals: readonly Finding[], { deal, path }: Circumstances): Finding[] {
  const isOf = (signal: string) => (finding: Finding) => familyOf(finding.rule) === signal;
  const praises = signals.filter(isOf('praise'));
  const deferrals = signals.filter(isOf('deferral'));
  const [praise, ...others] = [...praises, ...deferrals];
  const [deferral] = deferrals;
  if (!praise || !deferral || praises.length === 0 || deal === 'won') return [...signals];
  const { message, why } = isChinese(deferral.message) ? cushionInChinese : cushion;
  const joined: Finding = {
    ...praise,
    rule: 'praise/cushion',
    principle: 'read-all-cues',
    message,
    why,
    related: [
      ...praise.related,
      ...others.flatMap((other) => [...relatedTo([other], path), ...other.related]),
    ],
  };
  return [joined, ...signals.filter((signal) => signal !== praise && !others.includes(signal))];
}

const cushion: Meaning = {
  message: 'Kind words and a decision put off, in one message: this is most likely a polite no.',
  why: 'Thank them briefly, ask the one question whose answer would change things, and name the day on which you will ask again.',
};
const cushionInChinese: Meaning = {
  message: '先夸奖，又说以后再说：这多半是委婉的拒绝。',
  why: '简短道谢，只问一个最关键的问题，并说明您哪天再联系。',
};
