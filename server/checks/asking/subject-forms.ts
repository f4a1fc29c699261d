/** How a question says what it is about, and how that reads behind “on” in a sentence of ours. */

/** A form of questions. */
export interface SubjectForm {
  /** From the first word on. What is in braces and all that follows is the rest. */
  readonly phrases: readonly string[];
  /** `…` is the rest, `$name` what a phrase remembered. Null when it cannot be said in a few words. */
  readonly say: string | null;
  /** The rest must be a thing that stands without an article, such as “FOB price”. */
  readonly bare?: true | undefined;
}

/** A noun and what describes it; the shortest that fits comes first. */
const nouns = ['_', '_ _', '_ _ _', '_ _ _ _'];

/** The first that fits is taken. */
export const subjectForms: readonly SubjectForm[] = [
  {
    phrases: [
      '(would it be|is it|is there|will it be) (possible|any (chance|way|possibility)) (to|of) (@giving|sending|providing|getting|having|receiving|seeing) {(a|an|some|the|any)}',
    ],
    say: '…',
  },
  { phrases: ['(would it be|is it|will it be) possible to {_}'], say: 'whether it is possible to …' },
  { phrases: ['what (is|are|would be|will be) {@determiner}', '(what|how) about {@determiner}'], say: '…' },
  { phrases: ['what (is|are) {_}'], say: 'the …', bare: true },
  {
    phrases: [
      'how much (is|are|does|do|would|will) {@determiner}',
      'how much (is|are|would be) {(shipping|delivery|freight|postage)}',
    ],
    say: 'the price of …',
  },
  { phrases: ['how much [is it] {for}'], say: 'the price …' },
  { phrases: ['asked:@asked can:@modal who:@pronoun {_}'], say: '$asked $who $can …' },
  { phrases: ['how do (i|we) {_}'], say: 'how to …' },
  { phrases: ['asked:@asked do who:(i|we|you|they) {_}'], say: '$asked $who …' },
  {
    phrases: ['@can-you [@please|also] [@please|also] @giving [me|us] {(@determiner|a|an|some|any|#)}'],
    say: '…',
  },
  { phrases: ['@can-you [@please|also] [@please|also] @giving [me|us] {_}'], say: 'the …', bare: true },
  {
    phrases: [
      '@modal @pronoun (please|kindly|let|tell|confirm|advise|explain|clarify)',
      'do (i|we|you|they) (know|mind|think)',
    ],
    say: null,
  },
  { phrases: ['can:@modal who:@pronoun [also|maybe|perhaps] {_}'], say: 'whether $who $can …' },
  { phrases: ['do who:(i|we|you|they) {_}'], say: 'whether $who …' },
  { phrases: ['be:(is|are) who:(there|it|you|we|they) {_}'], say: 'whether $who $be …' },
  { phrases: ['where be:(is|are) {@determiner}'], say: 'where … $be' },
  {
    phrases: nouns.map(
      (noun) =>
        `asked:(when|how|where) can:(will|can|would|could) what:(@determiner ${noun}) {(arrive|ship|be|come|leave|start|open|reach|get|go)}`,
    ),
    say: '$asked $what $can …',
  },
  {
    phrases: nouns.map(
      (noun) =>
        `when be:(is|are) what:(@determiner ${noun}) {(ready|due|available|delivered|shipped|sent)} $`,
    ),
    say: 'when $what $be …',
  },
  {
    phrases: nouns.map(
      (noun) =>
        `be:(is|are) what:([@determiner] ${noun}) {[still] (included|available|possible|free|ready|negotiable|in stock|extra|necessary|needed|required|refundable|allowed|covered|waterproof|enough|correct|safe|optional|mandatory|compatible|open|valid)}`,
    ),
    say: 'whether $what $be …',
  },
  { phrases: ['any (news|update|updates) (on|about) {_}'], say: '…' },
];
