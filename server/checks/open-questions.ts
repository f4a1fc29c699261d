/** Tells the writer of each question that is still open, where they would act, with a sentence to complete. */

import type { Span } from '../draft/span';
import { isChinese, toScriptOf } from '../words/chinese/script';
import { openQuestions } from './answers';
import type { Asked } from './asked';
import type { Problem } from './check';
import { addingParagraph } from './edits';
import { inScriptOf } from './in-script';
import { countWords, isLong } from './length';
import type { Letter } from './letter';

/** In words; “Thanks, noted.” is not a reply that forgot something. */
const shortestReply = 4;
/** Of a question that is quoted in our sentence, in UTF-16 code units. */
const longestQuote = 90;

/** One problem for each question, or each request, that the draft leaves open. */
export function problemsOf(letter: Letter, kind: Asked['kind']): Problem[] {
  if (
    letter.draft.frontMatter?.fields.status === 'sent' ||
    countWords(letter.body, shortestReply) < shortestReply
  )
    return [];
  const place = placeToAct(letter);
  if (!place) return [];
  return openQuestions(letter)
    .filter((asked) => asked.kind === kind)
    .map((asked) => {
      const { message, now, later } = wordsFor(asked, letter);
      return {
        start: place.start,
        end: place.end,
        message,
        ...(isLong(letter) && namesItsSubject(asked) ? {} : { severity: 'info' as const }),
        rewrites: [now, later].map((template) => ({
          title: titleOf(template),
          edits: [addingParagraph(letter, template)],
        })),
        related: [
          {
            path: letter.path,
            start: asked.start,
            end: asked.end,
            message: letter.language === 'zh' ? '客户在这里问的。' : 'They ask it here.',
          },
        ],
      };
    });
}

/** “Are they cast iron?” may be answered in words that share nothing with it; an answer about the price names a price. */
function namesItsSubject({ topic, pointsBack }: Asked): boolean {
  return topic.subjects.size > 0 && !pointsBack;
}

/** The new words, in quotation marks unless they hold some. */
function titleOf(template: string): string {
  const words = template.replace(/\{[^{}]+\}/g, '…');
  return words.includes('“') ? words : `“${words}”`;
}

function placeToAct({ closing, body }: Letter): Span | null {
  return closing ?? body.at(-1) ?? null;
}

interface Words {
  readonly message: string;
  readonly now: string;
  readonly later: string;
}

function wordsFor(asked: Asked, letter: Letter): Words {
  const { language, text } = letter;
  const quoted = shortened(asked.words.replace(/[{}]/g, ''));
  const named = asked.language === language ? asked.subject : null;
  if (language === 'zh') {
    const write = inScriptOf(letter);
    const subject = named && toScriptOf(text, named);
    const message = `还没回答：${subject ?? quoted}？`;
    return subject
      ? {
          message,
          now: write`关于${subject}：{您的回答}。`,
          later: write`关于${subject}，我{日期}之前回复您。`,
        }
      : {
          message,
          now: write`您问到“${quoted}”：{您的回答}。`,
          later: write`您问到的“${quoted}”，我{日期}之前回复您。`,
        };
  }
  const subject = named;
  const mark = /[.…]$|[？。]$/.test(quoted) ? '' : '?';
  if (!subject) {
    const message = `Not answered yet: ${asked.kind === 'request' ? `“${quoted}”.` : `${quoted}${mark}`}`;
    const words = `${quoted}${asked.kind === 'request' || isChinese(quoted) ? '' : mark}`;
    return {
      message,
      now:
        asked.kind === 'request'
          ? `You wrote: “${words}” {your answer}.`
          : `You asked: “${words}” {your answer}.`,
      later: `You ${asked.kind === 'request' ? 'wrote' : 'asked'}: “${words}” I will come back to you on that by {date}.`,
    };
  }
  const bare = subject.replace(/^the /i, '');
  const clause = /^(?:whether|when|where|how|why|what|which|who)\b/i.test(subject);
  return {
    message: `Not answered yet: ${bare}?`,
    now: `${clause ? 'As to' : 'On'} ${subject}: {your answer}.`,
    later: `I will come back to you on ${subject} by {date}.`,
  };
}

function shortened(words: string): string {
  if (words.length <= longestQuote) return words;
  const cut = words.slice(0, longestQuote);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longestQuote / 2 ? space : longestQuote).trimEnd()}…`;
}
