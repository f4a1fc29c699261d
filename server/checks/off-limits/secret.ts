/** What must never stand in a mail: `secret:` of the draft, the price floors of `poise.yaml`, the names of other customers. */

import { type Span, shift } from '../../draft/span';
import type { Customer } from '../../facts/customer';
import { policyPath } from '../../facts/policy';
import type { Related } from '../../rules/finding';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck, type Problem } from '../check';
import { findNames, namesIn } from '../customer-names';
import { replacing } from '../edits';
import { inScriptOf } from '../in-script';
import { leavingOut } from '../leaving-out';
import type { Letter } from '../letter';
import { type OurPassage, ourPassages, sentenceAt } from '../our-passages';
import { phrasePattern } from '../phrase-pattern';
import { type FindSecret, findSecretFigure, secretFiguresIn } from '../secret-figures';

const priced = '---\nsecret: ["4.20 USD"]\n---\n';
const policy = {
  'poise.yaml': 'products: { blue: { name: Blue model, price: { floor: 4.20 USD, list: 5.10 USD } } }\n',
};
const customers = {
  'customers/rahman.md': '---\nname: Karim Rahman\ncompany: Rahman Textiles Ltd.\n---\n',
  'customers/okafor.md': '---\nname: Ada Okafor\ncompany: Lagos Knitwear Ltd.\n---\n',
};

export default defineCheck({
  id: 'off-limits/secret',
  principle: 'think-first',
  severity: 'error',
  message:
    'Something that must never stand in a mail: a secret of the draft, a price floor, another customer.',
  why: {
    en: 'Once it is sent it cannot be taken back, and it is worth most to whoever should not know it.',
    zh: '发出去就收不回来，而最不该知道的人最用得上。',
  },
  find(letter) {
    const secrets = secretsOf(letter);
    const names = findOtherCustomers(letter);
    if (secrets.length === 0 && !names) return [];
    const problems = ourPassages(letter).flatMap((passage) => [
      ...secrets.flatMap(({ find, stop, message, related }) =>
        find(passage.prose).map((place) => toProblem(letter, passage, place, { stop, message, related })),
      ),
      ...(names?.(passage) ?? []),
    ]);
    return withoutOverlaps(problems);
  },
  examples: [
    {
      bad: `${priced}Hi Karim,\n\nWe can meet at [[4.20]].\n`,
      fixed: `${priced}Hi Karim,\n\nWe can meet at [price].\n`,
    },
    { bad: `${priced}Hi Karim,\n\nWe can meet at [[4,20]], or at [[$4.2]], or at [[4.2 USD]].\n` },
    {
      bad: `${priced}Hi Karim,\n\nWe cannot go down to [[four twenty]], nor to [[four dollars and twenty cents]].\n`,
    },
    { bad: `${priced}王总，您好！\n\n[[4块2]]、[[4.2美元]]都做不了。\n` },
    {
      bad: '---\nsecret: ["Project Falcon", "35%"]\n---\nHi Karim,\n\nIn [[project\nFalcon]] our margin is [[35 per cent]].\n',
    },
    {
      bad: 'Hi Karim,\n\nFor the blue model I can do [[4.20 USD]].\n',
      fixed: 'Hi Karim,\n\nFor the blue model I can do [price].\n',
      files: policy,
    },
    {
      bad: '---\ncustomer: rahman\n---\nDear Karim,\n\nWe dye the same shade for [[Lagos Knitwear]].\n',
      fixed: '---\ncustomer: rahman\n---\nDear Karim,\n\nWe dye the same shade for another customer.\n',
      files: customers,
    },
    {
      bad: '---\ncustomer: rahman\n---\nDear Karim,\n\nPlease ask [[Ada Okafor]] about it.\n',
      files: customers,
    },
    { good: `${priced}Hi Karim,\n\nThe blue model is 5.10 USD, 4.20 m long and 4.2% heavier.\n` },
    { good: `${priced}Hi Karim,\n\nVersion 4.20 of the list comes at 4.20 pm.\n` },
    { good: `${priced}Hi Karim,\n\nThe price stays.\n\n> Give me 4.20 today.\n` },
    { good: 'Hi Karim,\n\nYou ask for 4.20 USD.\n\n> Give me 4.20 today.\n', files: policy },
    {
      good: '---\ncustomer: rahman\n---\nDear Karim,\n\nRahman Textiles has its own shade, and Ada likes it.\n',
      files: customers,
    },
    {
      good: '---\ncustomer: rahman\n---\nDear Karim,\n\nLagos Knitwear told us as well.\n\n> Lagos Knitwear gave me your name.\n',
      files: customers,
    },
  ],
});

/** What is looked for, and what is told of it. */
interface Secret {
  readonly find: FindSecret;
  readonly stop: string;
  readonly message: string;
  readonly related: Related;
}

function secretsOf(letter: Letter): Secret[] {
  return [...ownSecrets(letter), ...floors(letter)];
}

/** `secret:` of the front matter: figures however they are written, words as they stand. */
function ownSecrets(letter: Letter): Secret[] {
  const { draft, language, path } = letter;
  const place = draft.frontMatter?.places.secret;
  const written = draft.frontMatter?.fields.secret;
  if (!place || !Array.isArray(written)) return [];
  const chinese = language === 'zh';
  return written.flatMap((text: unknown): Secret[] => {
    if (typeof text !== 'string' || text.trim() === '') return [];
    const related = {
      path,
      ...placeWithin(draft.text, place, text),
      message: chinese ? '这里写明要保密。' : 'This is what must stay secret.',
    };
    const figures = secretFiguresIn(text);
    const message = chinese ? `“${text}”要保密，不能写进邮件。` : `“${text}” is a secret of this draft.`;
    const about = { message, related };
    return [
      ...figures.map((figure) => ({
        ...about,
        find: findSecretFigure(figure),
        stop: stopOf(letter, figure.kind),
      })),
      // “Floor 4.20 USD” is looked for as a figure; a secret without one is looked for in its words.
      ...(figures.length === 0
        ? [{ ...about, find: findWords(text), stop: chinese ? inScriptOf(letter)`换个说法` : 'other words' }]
        : []),
    ];
  });
}

/** The floors of the policy. What the customer asked for may be taken up, and a list price is no secret. */
function floors(letter: Letter): Secret[] {
  const { policy, customer, language } = letter;
  const chinese = language === 'zh';
  return policy.products.flatMap(({ name, floor }): Secret[] => {
    if (!floor) return [];
    const { amount, currency } = floor.value;
    const isListed = policy.products.some(
      ({ list }) => list?.value.amount === amount && list.value.currency === currency,
    );
    const find = findSecretFigure({ kind: 'money', value: amount, currency });
    if (isListed || customer.some(({ prose }) => find(prose).length > 0)) return [];
    return [
      {
        find,
        stop: stopOf(letter, 'money'),
        message: chinese
          ? `这是“${name}”的底价，不能写给客户。`
          : `This is the floor of the ${name}: no customer may read it.`,
        related: {
          path: policyPath,
          start: floor.start,
          end: floor.end,
          message: chinese ? '底价写在这里。' : 'The floor stands here.',
        },
      },
    ];
  });
}

function findWords(text: string): FindSecret {
  const pattern = phrasePattern([inSimplified(text)]);
  return (prose) =>
    [...inSimplified(prose).matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
}

function stopOf(letter: Letter, kind: 'money' | 'percent'): string {
  const write = inScriptOf(letter);
  const chinese = letter.language === 'zh';
  if (kind === 'money') return chinese ? write`价格` : 'price';
  return chinese ? write`数字` : 'figure';
}

/** Where a value stands within its field, or else the field. */
function placeWithin(text: string, field: Span, value: string): Span {
  const at = text.slice(field.start, field.end).indexOf(value);
  return at < 0
    ? { start: field.start, end: field.end }
    : { start: field.start + at, end: field.start + at + value.length };
}

/** Finds names of customers whom this letter does not go to; null where the book knows no other. */
function findOtherCustomers(letter: Letter): ((passage: OurPassage) => Problem[]) | null {
  const { book, customers } = letter;
  // To whom a letter without a customer goes nobody knows.
  if (!book || customers.length < 2) return null;
  const index = namesIn(customers);
  return (passage) =>
    findNames(passage.prose, index).flatMap(({ customer, name, ...place }) =>
      isOther(letter, book, customer, name)
        ? [toProblem(letter, passage, place, aboutCustomer(letter, customer, name))]
        : [],
    );
}

/** Not a colleague of theirs, not one of us, and nobody whom they named themselves. */
function isOther(
  { draft, policy, signature, text }: Letter,
  book: Customer,
  customer: Customer,
  name: string,
): boolean {
  if (customer.slug === book.slug || (customer.company !== null && customer.company === book.company))
    return false;
  const pattern = phrasePattern([name]);
  const known = [
    book.name,
    book.company,
    policy.company,
    signature && text.slice(signature.start, signature.end),
    ...draft.blocks.filter(({ block }) => block.zone !== 'own').map(({ block }) => block.text),
  ];
  return !known.some((words) => words?.search(pattern) !== undefined && words.search(pattern) >= 0);
}

function aboutCustomer({ language }: Letter, customer: Customer, name: string): Omit<Secret, 'find'> {
  const chinese = language === 'zh';
  const field = customer.company?.includes(name) ? 'company' : 'name';
  const place = customer.frontMatter?.places[field] ?? { start: 0, end: 0 };
  return {
    stop: '',
    message: chinese
      ? `“${name}”是另一位客户，不能写给这位客户看。`
      : `“${name}” is another customer of yours.`,
    related: {
      path: customer.path,
      start: place.start,
      end: place.end,
      message: chinese ? '这位客户的资料在这里。' : 'This customer stands here.',
    },
  };
}

function toProblem(
  letter: Letter,
  passage: OurPassage,
  at: Span,
  { stop, message, related }: Omit<Secret, 'find'>,
): Problem {
  const place = shift({ start: at.start, end: at.end }, passage.start);
  const said = sentenceAt(passage, place.start);
  const chinese = letter.language === 'zh';
  const instead = stop === '' ? (chinese ? inScriptOf(letter)`另一位客户` : 'another customer') : `{${stop}}`;
  const cut = said && leavingOut(letter, said);
  return {
    ...place,
    message,
    rewrites: [
      { title: instead.replace(/\{(.+)\}/, '[$1]'), edits: [replacing(place, instead)] },
      ...(cut ? [{ title: chinese ? '去掉这一句' : 'Leave this sentence out', edits: [cut] }] : []),
    ],
    related: [related],
  };
}

/** A figure that is both a secret and a floor is told once, as the secret. */
function withoutOverlaps(problems: readonly Problem[]): Problem[] {
  const kept: Problem[] = [];
  for (const problem of problems.toSorted((a, b) => a.start - b.start))
    if (problem.start >= (kept.at(-1)?.end ?? 0)) kept.push(problem);
  return kept;
}
