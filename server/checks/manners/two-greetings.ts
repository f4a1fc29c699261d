/** Two greetings at the top, or two closings of one kind at the end. */
import type { Span } from '../../draft/span';
import { writtenLines } from '../../draft/written-lines';
import type { Problem } from '../check';
import { defineCheck } from '../check';
import { replacing } from '../edits';
import { readGreeted } from '../greeted';
import { type Greeting, readGreeting } from '../greeting';
import type { Letter } from '../letter';
import { compareWords } from '../same-name';

export default defineCheck({
  id: 'manners/two-greetings',
  principle: 'first-impression',
  severity: 'warning',
  message: 'Two greetings, or two closings.',
  why: {
    en: 'Said twice, a greeting shows where the template ends and where you began.',
    zh: '称呼或敬语重复两遍，看得出是从两处拼起来的。',
  },
  find(letter) {
    return [...secondGreeting(letter), ...secondClosing(letter)];
  },
  examples: [
    {
      bad: 'Dear Anna,\n\n[[Hi Anna,]]\n\nThank you for the drawings.\n',
      fixed: 'Dear Anna,\n\nThank you for the drawings.\n',
    },
    {
      bad: 'Hi Mr. Rahman,\n\n[[Dear Mr. Rahman,]] thank you for the drawings.\n',
      fixed: 'Hi Mr. Rahman,\n\nThank you for the drawings.\n',
    },
    {
      bad: 'Hi Anna,\n\nThank you.\n\nBest regards,\n\n[[Kind regards,]]\nLin\n',
      fixed: 'Hi Anna,\n\nThank you.\n\nBest regards,\n\nLin\n',
    },
    {
      bad: '王经理，您好！\n\n[[尊敬的王经理：]]\n\n图纸收到了。\n',
      fixed: '王经理，您好！\n\n图纸收到了。\n',
    },
    { good: 'Dear Ms. Lind,\n\nGood morning from Suzhou, and thank you for the drawings.\n' },
    { good: 'Dear Ms. Lind,\n\nDear Mr. Rahman,\n\nThank you for the drawings.\n' },
    { good: 'Hi Anna,\n\nThank you for the drawings.\n\nMany thanks,\n\nBest regards,\nLin\n' },
    { good: '尊敬的王经理：\n\n您好！\n\n图纸收到了。\n\n此致\n敬礼\n林晓\n' },
    { good: 'Hi Anna,\n\nHi-res photos follow on Monday. Hello Kitty bags are sold out.\n' },
  ],
});

/** The next thing we say greets again, and nobody else. */
function secondGreeting({ greeting, body, text, language }: Letter): Problem[] {
  const [next] = body;
  if (!greeting || !next) return [];
  // What follows the greeting in its own sentence is part of it.
  const offset = next.start < greeting.end ? greeting.end - next.start : 0;
  const read = readGreeting(next.prose.slice(offset));
  if (!read) return [];
  const start = next.start + offset + read.start;
  const end = next.start + offset + read.end;
  const words = text.slice(start, end);
  const alone = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
  if (!repeats(text.slice(greeting.start, greeting.end), words, greeting.name, read.name, alone)) return [];
  const span = { start, end };
  return [
    {
      ...span,
      message: language === 'zh' ? '称呼写了两遍。' : 'The letter greets twice.',
      rewrites: [dropping(span, text, language)],
    },
  ];
}

function repeats(
  first: string,
  second: string,
  firstName: Greeting['name'],
  secondName: Greeting['name'],
  alone: boolean,
): boolean {
  // A name alone may go on with “Hi,”.
  const greets =
    secondName === null
      ? /^\s*(?:dear|hi|hello|hey)\b|\p{Script=Han}/iu
      : /^\s*(?:dear|hi|hello|hey|good)\b|\p{Script=Han}/iu;
  if (!greets.test(second)) return false;
  const [one, other] = [readGreeted(firstName), readGreeted(secondName)];
  if (secondName !== null) {
    if (firstName === null) return alone || /[,，:：!！]$/.test(second);
    if (!one || !other || !/[,，:：!！]$|好/u.test(second)) return false;
    return /\p{Script=Han}/u.test(one.bare)
      ? one.bare.charAt(0) === other.bare.charAt(0)
      : one.bare.split(' ').some((a) => other.bare.split(' ').some((b) => compareWords(a, b) === 'same'));
  }
  // “尊敬的王经理：” and “您好！” belong together.
  if (/\p{Script=Han}/u.test(second)) return /好/u.test(first) && /好/u.test(second);
  return alone && /[,，!]$/.test(second);
}

const kinds = [
  /^\s*(?:with )?(?:\w+ ){0,3}(?:regards|wishes|rgds)\s*[,.!]?\s*$/i,
  /^\s*(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially)(?: yours)?\s*[,.!]?\s*$/i,
  /^\s*(?:.*商祺)[！!。]?\s*$/u,
  /^\s*祝好[！!。]?\s*$/u,
];

/** In lines. Above them nobody closes. */
const nearTheEnd = 12;

/** The same formula once more, with no more than blank lines or a name between. */
function secondClosing({ draft, text, language }: Letter): Problem[] {
  const lines = draft.blocks
    .filter(({ block }) => block.zone === 'own' || block.zone === 'signature')
    // Each holds a line at least.
    .slice(-nearTheEnd)
    .flatMap(({ block, start }) =>
      writtenLines(block).map(({ words, start: at }) => ({ words, start: start + at })),
    )
    .slice(-nearTheEnd);
  for (const kind of kinds) {
    const [first, second] = lines.flatMap((line, index) =>
      kind.test(line.words) ? [{ ...line, index }] : [],
    );
    if (!first || !second || second.index - first.index > 2) continue;
    const span = { start: second.start, end: second.start + second.words.length };
    return [
      {
        ...span,
        message: language === 'zh' ? '结尾敬语写了两遍。' : 'The letter closes twice.',
        rewrites: [dropping(span, text, language)],
      },
    ];
  }
  return [];
}

/** Takes the words out with the blank that follows, and lets what comes next begin as a sentence. */
function dropping({ start, end }: Span, text: string, language: Letter['language']) {
  const gap = /^[ \t]*(?:\r?\n[ \t]*){0,2}/.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.charAt(end + gap);
  const sameLine = !/[\r\n]/.test(text.slice(end, end + gap));
  const capital = sameLine && next !== next.toUpperCase() ? next.toUpperCase() : '';
  const place = { start, end: end + gap + capital.length };
  return { title: language === 'zh' ? '删去这一处' : 'Leave it out', edits: [replacing(place, capital)] };
}
