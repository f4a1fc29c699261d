/** Says in our mouth what an English question is about: “What is your lead time?” is “our lead time”, “Can you ship by air” “whether we can ship by air”. */

/** In words. A longer subject would make our sentence as long as theirs. */
const longestSubject = 12;

const noun = '(?:the|my|our|your|this|that|these|those)\\b';
const pronoun = '(?:i|we|you|it|they|he|she)';
const modal = '(?:can|could|will|would|shall|should|may|might)';
const state =
  '(?:included|available|possible|free|ready|negotiable|in stock|extra|necessary|needed|required|refundable|allowed|covered|waterproof|enough|correct|safe|optional|mandatory|compatible|open|valid)';
const give =
  '(?:send|provide|share|forward|supply|e-?mail|mail|attach|quote|give|issue|submit|resend|show|offer|prepare|need|require|request|want|like|have|get|receive|see|know)';
const thing =
  '(?!(?:what|how|when|where|which|who|whether|if|the|is|are|any|send|give)\\b)(?:(?!(?:i|we|you|an?|the|and|or|to|want|need|like|provide|send|quote|give|share|issue|confirm|have|get|see|in|of|for|with)\\b)[\\w/-]+ ){0,3}(?:samples?|drawings?|catalog\\w*|brochures?|lists?|photos?|pictures?|certificates?|reports?|invoices?|quotes?|quotations?|data ?sheets?|manuals?|refund|replacements?|updates?|specs?|specifications?|documents?|number|receipt|contract|swatch\\w*|videos?|prices?|pricing|cost|moq|discount|time|date|terms|warranty|copy|minimum order(?: quantity)?|deposit|packaging|details|information|options?|colou?rs?|sizes?|weight)';

/** Forms of questions, the first that fits is taken; `$1` and the like are what was found. */
const forms: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:would it be|is it|is there|will it be) (?:possible|any (?:chance|way|possibility)) (?:to|of) ${give}(?:ing|ting)? ((?:an?|some|the|any) .+)$`,
      'i',
    ),
    '$1',
  ],
  [/^(?:would it be|is it|will it be) possible to (.+)$/i, 'whether it is possible to $1'],
  [new RegExp(`^what(?:['’]s| is| are| would be| will be) (${noun} .+)$`, 'i'), '$1'],
  [new RegExp(`^what(?:['’]s| is| are) (${thing}(?: (?:for|of|on|to|from|per|if) .+)?)$`, 'i'), 'the $1'],
  [
    new RegExp(`^how much (?:is|are|does|do|would|will) (${noun} .+?)(?: (?:cost|be))?$`, 'i'),
    'the price of $1',
  ],
  [/^how much (?:is|would be|are) (shipping|delivery|freight|postage)\b(.*)$/i, 'the price of $1$2'],
  [/^how much (?:is it )?(for .+)$/i, 'the price $1'],
  [
    new RegExp(
      `^(when|where|how|why|what|which \\w+|what \\w+|how (?:many|much|long|soon|often)(?: \\w+)?) (${modal}) (${pronoun}) (.+)$`,
      'i',
    ),
    '$1 $3 $2 $4',
  ],
  [/^how (?:do|can|should|could) (?:i|we) (.+)$/i, 'how to $1'],
  [
    /^(when|where|how|why|what|which \w+|what \w+|how (?:many|much|long|soon|often)(?: \w+)?) do (i|we|you|they) (.+)$/i,
    '$1 $2 $3',
  ],
  [
    new RegExp(
      `^(?:can|could|would|will) you (?:please |kindly |also )*${give} (?:me |us )?((?:${noun}|an? |some |any |\\d+ ).+)$`,
      'i',
    ),
    '$1',
  ],
  [
    new RegExp(
      `^(?:can|could|would|will) you (?:please |kindly |also )*${give} (?:me |us )?(${thing}(?: (?:for|of|on|from|with) .+)?)$`,
      'i',
    ),
    'the $1',
  ],
  [
    new RegExp(
      `^(${modal}) (${pronoun}) (?!(?:please|kindly|let|tell|confirm|advise|explain|clarify)\\b)(?:also |maybe |perhaps )?(.+)$`,
      'i',
    ),
    'whether $2 $1 $3',
  ],
  [/^do (i|we|you|they) (?!know\b|mind\b|think\b)(.+)$/i, 'whether $1 $2'],
  [/^(is|are) there (.+)$/i, 'whether there $1 $2'],
  [new RegExp(`^what about (${noun} .+)$`, 'i'), '$1'],
  [new RegExp(`^where (is|are) (${noun} .+)$`, 'i'), 'where $2 $1'],
  [
    new RegExp(
      `^(when|how|where) (will|can|would|could) (${noun} (?:[\\w-]+ ){1,4}?)(arrive|ship|be|come|leave|start|open|reach|get|go)\\b(.*)$`,
      'i',
    ),
    '$1 $3$2 $4$5',
  ],
  [
    new RegExp(
      `^when (is|are) (${noun} (?:[\\w-]+ ){1,4}?)(ready|due|available|delivered|shipped|sent)$`,
      'i',
    ),
    'when $2$1 $3',
  ],
  [/^(?:is|are) (it|you|we|they) (.+)$/i, 'whether $1 are/is $2'],
  [
    new RegExp(`^(is|are) ((?:${noun} )?(?:(?!still\\b)[\\w-]+ ){1,4})(${state})\\b(.*)$`, 'i'),
    'whether $2$1 $3$4',
  ],
  [/^any (?:news|updates?) (?:on|about) (.+)$/i, '$1'],
  [new RegExp(`^(?:any |the )?(${thing}(?: (?:for|of|on|to|per) .+)?)$`, 'i'), 'the $1'],
];

const asking =
  /^(?:(?:and|but|so|also|then|well|ok|okay|now|oh|hi|hello|hey|please|kindly|pls|just|first|secondly?|finally|lastly|by the way|btw|\d+[.)])[\s,:]+)+/i;
const indirect =
  /^(?:(?:(?:can|could|would|will) you (?:please |kindly |also )*)?(?:let (?:me|us) know|tell (?:me|us)|advise(?: us| me)?|inform (?:me|us)|confirm(?: to us| to me)?|clarify|explain|(?:do you )?know)|(?:i|we)(?:['’]m|['’]re| am| are)? (?:(?:just|also|only) )?(?:wonder|wondering|was wondering|not sure|curious|want to know|need to know|would (?:also )?(?:like|love) to know)|(?:i|we)['’]d (?:also )?(?:like|love) to know|wondering|not sure|unsure)[\s,:]+(?:about |on |of |regarding )?/i;
const sending = new RegExp(
  `^(?:(?:i|we)(?: would|['’]d)?(?: (?:also|still|now|really|urgently|just))*(?: (?:like|want|need) to)? )?${give} (?:me |us )?`,
  'i',
);

/** The subject as it reads behind “on” in our sentence, or null where it cannot be made right. */
export function englishSubject(clause: string): string | null {
  const words = clause.replace(asking, '').trim();
  const told = indirect.exec(words)?.[0];
  const found =
    told !== undefined && told.length < words.length
      ? embedded(words.slice(told.length))
      : (formed(words) ?? sent(words) ?? asStatement(words));
  return found === null ? null : checked(definite(ourMouth(trimmed(found))));
}

function formed(words: string): string | null {
  for (const [pattern, form] of forms) {
    const found = pattern.exec(words);
    if (!found) continue;
    const filled = form.replace(/\$(\d)/g, (_, group: string) => lowered(found[Number(group)] ?? ''));
    return filled.replace(/\bare\/is\b/, /whether it /i.test(filled) ? 'is' : 'are');
  }
  return null;
}

function lowered(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** “when does it ship”: still in the order of a question. */
const inverted =
  /^(?:what|when|where|how|why|which|who)(?: \w+)? (?:is|are|do|does|did|can|could|will|would|was|were|has|have|should)\b|^how about\b/i;

/** “if you can ship by air”, “when it leaves”, “the lead time”: already in the order of a statement. */
function embedded(words: string): string | null {
  if (/^if /i.test(words)) return `whether ${words.slice(3)}`;
  return asStatement(words) ?? nounPhrase(words);
}

function asStatement(words: string): string | null {
  return stated.test(words) && !inverted.test(words) ? words : null;
}
const stated = new RegExp(
  `^(?:whether|when|where|how|why|what|which|who|how (?!about)\\w+)\\b (?:\\w+ )?(?:${pronoun}|${noun})`,
  'i',
);

function sent(words: string): string | null {
  const verb = sending.exec(words)?.[0];
  if (verb === undefined) return null;
  return nounPhrase(words.slice(verb.length));
}

function nounPhrase(words: string): string | null {
  if (new RegExp(`^${noun}`, 'i').test(words)) return words;
  const article = /^(?:an?|some|any|all|one)\s+(?:of )?/i.exec(words)?.[0];
  if (article) return `the ${words.slice(article.length)}`;
  if (/^\d+ /.test(words) || new RegExp(`^${thing}\\b`, 'i').test(words)) return `the ${words}`;
  return null;
}

/** Cuts what only says why and by when. */
function trimmed(words: string): string {
  return words
    .replace(
      /(?:,| -| –| (?=(?:asap|as soon as|by return|so that|so (?:i|we|you)\b|because|since|please|thanks|thank you|if possible|before|to me|to us|at your earliest)\b)).*$/i,
      '',
    )
    .replace(/ (?:today|now|again|too|as well|please|then|right away|immediately|or not|by \w+day)$/i, '')
    .trim();
}

/** “A sample” is the sample once it was asked for. */
function definite(words: string): string {
  return words.replace(/^(?:an?|some|any) /i, 'the ');
}

/** What they say of themselves we say of them. */
function ourMouth(words: string): string {
  const parts = words.split(' ');
  return parts
    .map((part, at) => {
      const before = parts[at - 1]?.toLowerCase() ?? '';
      switch (part.toLowerCase()) {
        case 'you':
          return at === 0 || subjectBefore.test(before) || verbBehind.test(parts[at + 1] ?? '') ? 'we' : 'us';
        case 'i':
        case 'we':
        case 'me':
        case 'us':
          return 'you';
        case 'my':
        case 'our':
          return 'your';
        case 'your':
          return 'our';
        case 'yours':
          return 'ours';
        case 'mine':
          return 'yours';
        case 'am':
          return 'are';
        default:
          return part;
      }
    })
    .join(' ');
}
const verbBehind =
  /^(?:are|can|could|will|would|have|had|do|did|offer|sell|make|need|want|sent|ship|accept|use|charge)$/i;
const subjectBefore =
  /^(?:if|when|that|what|where|how|whether|which|why|and|or|price|prices|terms|times?|dates?|options?|colou?rs?|sizes?|long|soon|much|many|discount|quantity|models?|products?|samples?|one|ones)$/;

function checked(words: string): string | null {
  const count = words.split(' ').length;
  if (count > longestSubject || count < 2) return null;
  // What still asks, quotes, shouts or begins a new clause does not read as a part of our sentence.
  if (
    /[?!"“”;:()<>[\]{}*_]|\b(?:i'm|i’m|was|but|pls|plz|u|ur|im|myself|yourself|ourselves)\b|\.\s/i.test(words)
  )
    return null;
  if (
    /(?<= )(?:really|like|about|to|of|for|on|in|at|with|by|from|the|a|an|and|or|your|our|if|that)$/i.test(
      words,
    )
  )
    return null;
  if (/^(?:the|our|your|this|these|those|that)\b/i.test(words) && clause.test(words)) return null;
  const [first = ''] = words;
  return /^[A-Z]{2}/.test(words) ? words : first.toLowerCase() + words.slice(1);
}
const clause =
  /\b(?:is|are|was|were|am|does|did|has|had|do|if|when|because|while|and (?:we|you|it|they|how|what|when))\b|,/i;
