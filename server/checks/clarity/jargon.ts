/** An acronym at its first use that nobody explained, to a customer who did not use it. */
import type { Span } from '../../draft/span';
import type { Edit } from '../../rules/finding';
import { defineCheck, type Problem } from '../check';
import { inScript } from '../in-script';
import type { Letter } from '../letter';
import { acronyms, acronymsInChinese } from './jargon-terms';

export default defineCheck({
  id: 'clarity/jargon',
  principle: 'plain-words',
  severity: 'hint',
  message: 'An acronym that the customer may not know.',
  why: {
    en: 'Who has to look a word up feels small or gives up; written out once, it helps both.',
    zh: '客户看不懂缩写，又不好意思问；第一次出现时写全称，大家都省事。',
  },
  find(letter) {
    const known = letter.language === 'zh' ? acronymsInChinese : acronyms;
    const told = new Set([
      ...letter.customer.flatMap(({ prose }) => capitals(prose)),
      ...Object.keys(letter.policy.glossary),
    ]);
    const problems: Problem[] = [];
    for (const said of letter.body) {
      for (const { 0: acronym, index } of said.prose.matchAll(
        /(?<![A-Za-z0-9./-])[A-Z]{3,5}(?![A-Za-z0-9-])/gu,
      )) {
        const meaning = Object.hasOwn(known, acronym) ? known[acronym] : undefined;
        if (meaning === undefined || told.has(acronym)) continue;
        told.add(acronym);
        const start = said.start + index;
        const end = start + acronym.length;
        if (isExplained(letter.text, start, end, meaning)) continue;
        problems.push(explain(letter, { start, end }, acronym, meaning));
      }
    }
    return problems;
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nThe [[MOQ]] is 500 pieces, and the MOQ for the red one too.\n',
      fixed:
        'Hi Karim,\n\nThe MOQ (minimum order quantity) is 500 pieces, and the MOQ for the red one too.\n',
    },
    {
      bad: 'Hi Karim,\n\nThe goods travel as [[LCL]].\n',
      fixed: 'Hi Karim,\n\nThe goods travel as LCL (shared container).\n',
    },
    {
      bad: '王总，您好！\n\n这款的[[MOQ]]是500件。\n',
      fixed: '王总，您好！\n\n这款的最小起订量（MOQ）是500件。\n',
    },
    { good: 'Hi Karim,\n\nThe minimum order quantity (MOQ) is 500 pieces.\n' },
    { good: 'Hi Karim,\n\nThe MOQ (minimum order quantity) is 500 pieces.\n' },
    { good: 'Hi Karim,\n\nThe MOQ is 500 pieces.\n\nOn Friday, Karim wrote:\n\n> What is your MOQ?\n' },
    { good: 'Hi Karim,\n\nThe PDF shows the price in USD.\n' },
  ],
});

// What a letter of trade, of support or of the office speaks of; elsewhere the same letters mean something else.
const business =
  /\b(?:orders?|ordered|deliver\w*|deliveries|ship\w*|goods|pieces|pcs|containers?|parcels?|freight|cargo|vessels?|ports?|samples?|production|factory|quot\w+|prices?|invoices?|payments?|contracts?|licen[cs]es?|tickets?|support|service|project|meeting|arriv\w+|depart\w+|delay\w*|restock\w*|available)\b/i;

/** Behind the acronym, where it fits any sentence: “an ETA (expected arrival)”. Where the letter does not tell what it means, the writer does. */
function explain(
  letter: Letter,
  place: { start: number; end: number },
  acronym: string,
  meaning: string,
): Problem {
  if (letter.language === 'zh') {
    const words = inScript(letter, meaning);
    const text = `${words}（${acronym}）`;
    return {
      ...place,
      message: `客户没用过“${acronym}”，第一次出现时写全称。`,
      rewrites: [
        { title: text, edits: [{ ...place, text, stops: [] }] },
        { title: words, edits: [{ ...place, text: words, stops: [] }] },
      ],
    };
  }
  const told = { title: `${acronym} (${meaning})`, edits: [behind(place.end, ` (${meaning})`, [])] };
  const gap = '[what it stands for]';
  const asked = {
    title: `${acronym} (${gap})`,
    edits: [behind(place.end, ` (${gap})`, [{ start: 2, end: 2 + gap.length }])],
  };
  const fits = letter.body.some(({ prose }) => business.test(prose));
  return {
    ...place,
    message: `${acronym} is not explained, and the customer did not use it.`,
    rewrites: fits ? [told, asked] : [asked, told],
  };
}

function behind(at: number, text: string, stops: readonly Span[]): Edit {
  return { start: at, end: at, text, stops };
}

/** Whether its meaning stands before it, or a bracket behind or around it says it. */
function isExplained(text: string, start: number, end: number, meaning: string): boolean {
  return (
    /^\s*[(（][^)）]{4,}/.test(text.slice(end, end + 80)) ||
    /[(（]\s*$/.test(text.slice(0, start)) ||
    text
      .slice(Math.max(0, start - 80), start)
      .toLowerCase()
      .includes(meaning.toLowerCase())
  );
}

function capitals(prose: string): string[] {
  return prose.match(/[A-Z]{3,5}/g) ?? [];
}
