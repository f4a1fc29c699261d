/** Lets the first rewrite of a Chinese finding mend the other harsh clauses of its sentence too: half a mended sentence reads worse. */
import type { Sentence } from '../draft/draft';
import { factsOf, isCounterfactual, isHarsh, soften } from '../words/chinese/harsh';
import { isChinese, toScriptOf } from '../words/chinese/script';
import type { Edit, Finding, Rewrite } from './finding';

/** Offsets in the sentence; `end` is before the mark that closes it. */
interface Clause {
  readonly start: number;
  readonly end: number;
}

// Where one kind line is enough for several harsh clauses.
const saidOnce = /^(?:servility\/(?!begging)|(?:pressure|defensive|lecturing|cold|off-limits)\/)/;
// What these say next to another fault has its own place.
const apart = /^(?:conceding|transactional)\//;

/** @param findings of one sentence, offsets from the start of its block. */
export function mendTogether(sentence: Sentence, source: string, findings: readonly Finding[]): Finding[] {
  if (!isChinese(source)) return [...findings];
  const clauses = clausesOf(source);
  return findings.map((finding) => {
    const own = finding.rewrites[0];
    if (!own) return finding;
    const edits = mend(finding, findings, clauses, source, sentence.start);
    if (edits.length === own.edits.length && edits.every((edit, at) => same(edit, own.edits[at])))
      return finding;
    const text = applied(source, edits).trim();
    const mended: Rewrite = {
      title: text.length <= longestTitle ? `“${text}”` : own.title,
      edits: edits.map((edit) => shifted(edit, sentence.start)),
    };
    const others = finding.rewrites.slice(1).filter(({ title }) => title !== mended.title);
    return { ...finding, rewrites: [mended, ...others] };
  });
}

/** In characters: “您提到” stands inside a clause, “您还有顾虑的话，请告诉我” ends it. */
const longestInside = 6;

/** In characters, as a menu shows it. */
const longestTitle = 60;

function clausesOf(source: string): Clause[] {
  const clauses: Clause[] = [];
  const text = /(?:[^，,；;。！!？?～~…]|(?<=\d),(?=\d))+/g;
  for (const { 0: words, index } of source.matchAll(text)) {
    const lead = words.length - words.trimStart().length;
    const end = index + words.trimEnd().length;
    if (end > index + lead) clauses.push({ start: index + lead, end });
  }
  return clauses;
}

function mend(
  finding: Finding,
  findings: readonly Finding[],
  clauses: readonly Clause[],
  source: string,
  start: number,
): Edit[] {
  let base = editsOf(finding, start);
  if (apart.test(finding.rule) || clauses.length < 2) return closed(base, source);
  const words = (clause: Clause): string => source.slice(clause.start, clause.end);
  const others = findings.filter((other) => other !== finding && !apart.test(other.rule));
  // “所谓的被掏包编不下去了”: the wider rewrite takes the smaller in.
  if (!base.some((edit) => isWide(edit, clauses) || edit.text.length > longestInside))
    base =
      others
        .map((other) => editsOf(other, start))
        .find(
          (wider) => wider.length > 0 && base.every((edit) => wider.some((other) => holds(other, edit))),
        ) ?? base;
  const gone = new Set<number>();
  const cuts = base.filter(({ start, end, text }) => text === '' && end > start);
  clauses.forEach((clause, at) => {
    if (cuts.some((cut) => holds(cut, clause))) gone.add(at);
  });
  const isCut = (edit: Edit): boolean => cuts.includes(edit) && clauses.some((clause) => holds(edit, clause));
  const edits = base.filter((edit) => !isCut(edit));
  let said = base.map(({ text }) => text).join('');
  const wide = base.find((edit) => isWide(edit, clauses));
  const isFree = (clause: Clause): boolean => !edits.some((edit) => touches(edit, clause));
  const mayGo = (clause: Clause): boolean => {
    const before = clauses[clauses.indexOf(clause) - 1];
    // “如符合您的需求，……” waits for what follows.
    const waits = before && isFree(before) && /(?:^|\s)(?:如|若|要是|想要)/.test(words(before));
    return !waits && factsOf(words(clause)).every((fact) => said.includes(fact));
  };
  for (const other of others) {
    const next = editsOf(other, start);
    if (next.length === 0) continue;
    const adds = cuts.length > 0 && other.rule.startsWith('refusing/');
    if (!adds && next.every((edit) => edit.start === edit.end)) continue;
    if (next.some((edit) => edits.some((one) => touches(one, edit)))) continue;
    if (
      next.some(
        (edit) => edit.text !== '' && edits.some((one) => one.text === edit.text && one.text !== said),
      )
    ) {
      for (const clause of clauses)
        if (next.some((edit) => isWide(edit, [clause])) && mayGo(clause)) gone.add(clauses.indexOf(clause));
      continue;
    }
    const again = next.some((edit) => edit.text !== '' && said === edit.text);
    const once = (clause: Clause): boolean =>
      said !== '' &&
      (again ||
        other.rule === finding.rule ||
        saidOnce.test(other.rule) ||
        isHarsh(words(clause)) ||
        next.some(({ text }) => isAlike(text, said)));
    const covered = clauses.filter((clause) =>
      next.some(
        (edit) =>
          (isWide(edit, [clause]) && (again || !echoes(edit.text, words(clause)))) ||
          (edit.text === '' && holds(edit, clause)) ||
          (once(clause) && wide && touches(edit, clause) && isHarsh(words(clause))),
      ),
    );
    if (covered.length === 0 && again) {
      // It stands better where the other one has its subject.
      edits.splice(0, edits.length, ...next);
      clauses.forEach((clause, at) => {
        if (wide && holds(wide, clause)) gone.add(at);
      });
    } else if (covered.length === 0 || covered.some((clause) => !once(clause) || !mayGo(clause))) {
      edits.push(...next);
      if (said === '') said = next.map(({ text }) => text).join('');
    } else for (const clause of covered) gone.add(clauses.indexOf(clause));
  }
  clauses.forEach((clause, at) => {
    if (gone.has(at) || !isFree(clause) || !mayGo(clause)) return;
    if (isHarsh(words(clause)) || (wide && isBareNo(words(clause), finding))) gone.add(at);
  });
  clauses.forEach((clause, at) => {
    const next = clauses[at + 1];
    const ended = gone.has(at) || (wide && holds(wide, clause) && saidOnce.test(finding.rule));
    if (next && ended && isCounterfactual(words(clause)) && isFree(next) && mayGo(next)) gone.add(at + 1);
  });
  const stays = (at: number): boolean => !gone.has(at) && isFree(clauses[at] ?? { start: 0, end: 0 });
  clauses.forEach((clause, at) => {
    if (!stays(at)) return;
    const soft = soften(words(clause));
    if (soft && !hasOnly(soft.text, gone, at))
      edits.push({
        start: clause.start + soft.start,
        end: clause.start + soft.end,
        text: toScriptOf(source, soft.text),
        stops: [],
      });
    // “所以” would hang on nothing.
    const cause = /^(?:所以|因此|因而)/.exec(words(clause));
    if (cause && (gone.has(at - 1) || (wide && holds(wide, clauses[at - 1] ?? clause))))
      edits.push({ start: clause.start, end: clause.start + cause[0].length, text: '', stops: [] });
  });
  if (/^defensive\/(?:self-pity|retort)$/.test(finding.rule)) moveToEnd(edits, wide, clauses, gone, stays);
  else moveBehind(edits, wide, clauses, gone, stays);
  edits.push(...leaveOut(gone, clauses));
  return closed(edits, source);
}

/** “他们给的上线日” loses its “他们” with the clause that named them, and only then. */
function hasOnly(text: string, gone: ReadonlySet<number>, at: number): boolean {
  return text === '' && !gone.has(at - 1);
}

/** “目前办不到，不过可以……，没有。” */
function isBareNo(clause: string, { rule }: Finding): boolean {
  return rule.startsWith('refusing/') && /^(?:没有|沒有|不行|不可以|不能)[的了]?$/.test(clause.trim());
}

/** What explains comes first, the kind line last: it takes the place of the last clause that goes. */
function moveBehind(
  edits: Edit[],
  wide: Edit | undefined,
  clauses: readonly Clause[],
  gone: Set<number>,
  stays: (at: number) => boolean,
): void {
  const from = wide ? clauses.findIndex((clause) => isWide(wide, [clause])) : -1;
  const to = Math.max(-1, ...gone);
  const place = clauses[to];
  if (!wide || from < 0 || !place || to < from) return;
  if (!clauses.some((_, at) => at > from && at < to && stays(at))) return;
  edits.splice(edits.indexOf(wide), 1, { ...wide, start: place.start, end: place.end });
  gone.delete(to);
  gone.add(from);
}

/** In clauses: a longer one says enough without the kind line. */
const mostInOne = 5;

/** “一天就八小时，您的难处我明白……”: what explains comes before it, however the sentence went. */
function moveToEnd(
  edits: Edit[],
  wide: Edit | undefined,
  clauses: readonly Clause[],
  gone: Set<number>,
  stays: (at: number) => boolean,
): void {
  const from = wide ? clauses.findIndex((clause) => isWide(wide, [clause])) : -1;
  const last = clauses.findLastIndex((_, at) => stays(at));
  const place = clauses[last];
  if (!wide || from < 0 || !place || last < from) return;
  edits.splice(edits.indexOf(wide), 1);
  if (clauses.length > mostInOne) {
    gone.add(from);
    return;
  }
  edits.push({
    ...wide,
    start: place.end,
    end: place.end,
    text: `，${wide.text}`,
    stops: wide.stops.map((stop) => ({ start: stop.start + 1, end: stop.end + 1 })),
  });
  gone.add(from);
}

/** “情况有些不同，情况不完全一样”: the same is said twice. */
function isAlike(one: string, other: string): boolean {
  return /情[况況]/.test(one) && /情[况況]/.test(other);
}

/** Words of the clause come again in what is said instead: it carries its facts. */
function echoes(text: string, clause: string): boolean {
  for (let at = 0; at + 2 <= clause.length; at++) {
    const pair = clause.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair) && !/[您你我们們的了是这這一]/.test(pair) && text.includes(pair))
      return true;
  }
  return false;
}

function leaveOut(gone: ReadonlySet<number>, clauses: readonly Clause[]): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < clauses.length; at++) {
    if (!gone.has(at)) continue;
    let to = at;
    while (gone.has(to + 1)) to++;
    const next = clauses[to + 1];
    const before = clauses[at - 1];
    const start = next ? clauses[at]?.start : before?.end;
    const end = next ? next.start : clauses[to]?.end;
    if (start !== undefined && end !== undefined) edits.push({ start, end, text: '', stops: [] });
    at = to;
  }
  return edits;
}

const asks =
  /[吗嗎呢嘛么麼]$|什么|什麼|怎么|怎麼|怎样|怎樣|如何|哪|多少|几|幾|是否|能否|可否|能不能|好不好|有没有|有沒有|为什么|為什麼|谁|誰|合适|合適/;

const asksWhich = /[吗嗎]$|哪一[点點]$/;

/** A question that became a statement ends like one, and the other way round. */
function closed(edits: readonly Edit[], source: string): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const mark = /[?？。]\s*$/.exec(source);
  const last = sorted.findLast(({ text, end }) => text !== '' && mark?.index === end);
  if (!mark || !last) return sorted;
  const words = last.text.split(/[，,]/).at(-1) ?? '';
  const stated = mark[0].startsWith('。');
  if (stated ? !asksWhich.test(words) : asks.test(words)) return sorted;
  const stop = stated ? '？' : '。';
  return sorted.map((edit) =>
    edit === last ? { ...edit, end: edit.end + 1, text: edit.text + stop } : edit,
  );
}

function editsOf({ rewrites }: Finding, start: number): Edit[] {
  return (rewrites[0]?.edits ?? []).map((edit) => shifted(edit, -start));
}

function shifted(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by };
}

/** Another thing is said instead of a whole clause, but for a particle at its end. */
function isWide({ start, end, text }: Edit, clauses: readonly Clause[]): boolean {
  return text !== '' && clauses.some((clause) => start <= clause.start && end >= clause.end - 1);
}

function holds(outer: Clause, inner: Clause): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function touches(a: Clause, b: Clause): boolean {
  return a.start < b.end && b.start < a.end;
}

function same(a: Edit, b: Edit | undefined): boolean {
  return b !== undefined && a.text === b.text && a.end - a.start === b.end - b.start;
}

function applied(source: string, edits: readonly Edit[]): string {
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + source.slice(from);
}
