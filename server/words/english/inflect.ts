/** English inflection: every form of a verb or noun, and which form a written word has. */

export const verbForms = ['base', 's', 'past', 'participle', 'ing'] as const;
export type VerbForm = (typeof verbForms)[number];

// base: past, participle. The other two forms follow the spelling rules.
const irregularPasts: Readonly<Record<string, readonly [past: string, participle: string]>> =
  Object.fromEntries(
    `become became become|sew sewed sewn|feed fed fed|freeze froze frozen|tear tore torn|begin began begun|bite bit bitten|hang hung hung|break broke broken|bring brought brought|build built built|buy bought bought|
catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|
drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|fly flew flown|
forget forgot forgotten|forgive forgave forgiven|get got got|give gave given|go went gone|grow grew grown|have had had|
hear heard heard|hide hid hidden|hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|
learn learned learned|leave left left|lend lent lent|let let let|lie lied lied|lose lost lost|make made made|mean meant meant|
meet met met|misread misread misread|misunderstand misunderstood misunderstood|overlook overlooked overlooked|pay paid paid|
prove proved proven|put put put|quit quit quit|read read read|ring rang rung|rise rose risen|run ran run|say said said|
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|show showed shown|shut shut shut|
sign signed signed|sink sank sunk|sit sat sat|slash slashed slashed|sleep slept slept|speak spoke spoken|spend spent spent|
split split split|stand stood stood|steal stole stolen|stick stuck stuck|swear swore sworn|take took taken|teach taught taught|
tell told told|think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|
win won won|withdraw withdrew withdrawn|withhold withheld withheld|mislay mislaid mislaid|overrun overran overrun|bend bent bent|overwrite overwrote overwritten|redo redid redone|undo undid undone|resend resent resent|rebuild rebuilt rebuilt|reset reset reset|write wrote written`
      .split('|')
      .map((line) => {
        const [base = '', past = '', participle = ''] = line.trim().split(' ');
        return [base, [past, participle]];
      }),
  );
// Verbs of several syllables that double their last letter because the stress is on it.
const doubling = new Set(
  'admit allot begin commit compel control cancel equip forget occur omit patrol permit prefer propel rebut refer regret submit transfer unplug'.split(
    ' ',
  ),
);
const be: Readonly<Record<VerbForm, string>> = {
  base: 'be',
  s: 'is',
  past: 'was',
  participle: 'been',
  ing: 'being',
};
const beForms = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'];
const have: Readonly<Record<VerbForm, string>> = {
  base: 'have',
  s: 'has',
  past: 'had',
  participle: 'had',
  ing: 'having',
};

/** The verb in the asked form, by the spelling rules and the table of irregular verbs. */
export function inflect(base: string, form: VerbForm): string {
  if (base === 'be') return be[form];
  if (base === 'have') return have[form];
  // Only the first word of a phrasal verb changes: “point out”, “pointing out”.
  const space = base.indexOf(' ');
  if (space > 0) return inflect(base.slice(0, space), form) + base.slice(space);
  if (form === 'base') return base;
  if (form === 's') return withS(base);
  const irregular = Object.hasOwn(irregularPasts, base) ? irregularPasts[base] : undefined;
  if (form === 'ing') return withIng(base);
  if (irregular) return form === 'past' ? irregular[0] : irregular[1];
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

/** Every form a reader may meet: a verb's, and a noun's plural, which is spelt like the verb's third person. */
export function allForms(base: string): string[] {
  if (base === 'be') return beForms;
  return [...new Set(verbForms.map((form) => inflect(base, form)))];
}

/** The form of a written verb. `before` is the word before it: “have put” and “we put” differ only there. */
export function formOf(word: string, before: string): VerbForm {
  if (word === 'is' || word === 'am' || word === 'are') return 's';
  if (word.endsWith('ing') && word.length > 5) return 'ing';
  const perfect = /^(have|has|had|'ve|be|been|is|are|was|were|am|being|get|got)$/.test(before);
  if (pasts.has(word) || participles.has(word) || (word.endsWith('ed') && word.length > 4))
    return perfect || !(pasts.has(word) || word.endsWith('ed'))
      ? 'participle'
      : bases.has(word)
        ? 'base'
        : 'past';
  if (word.endsWith('s') && !/(ss|us)$/.test(word)) return 's';
  return 'base';
}
const bases = new Set(Object.keys(irregularPasts));
const pasts = new Set(Object.values(irregularPasts).map(([past]) => past));
const participles = new Set(Object.values(irregularPasts).map(([, participle]) => participle));

/** The present form that goes with a subject: “I am”, “we are”, “the team is”. */
export function agree(base: string, subject: string): string {
  const plural = /\b(we|you|they|these|those|i)$/i.test(subject) || /\band\b/i.test(subject);
  if (base === 'be') return /\bi$/i.test(subject) ? 'am' : plural ? 'are' : 'is';
  return plural ? base : inflect(base, 's');
}

function withS(base: string): string {
  if (/(s|x|z|ch|sh)$/.test(base) || /^(go|do|undo|redo)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function withIng(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || /^qui[^aeiouwxy]$/.test(base);
  return short || doubling.has(base) ? base + base.slice(-1) : base;
}
