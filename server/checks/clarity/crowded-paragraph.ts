/** Several requests in one paragraph, of which the reader will answer the first. */
import type { Sentence } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck } from '../check';
import type { Letter, Said } from '../letter';

const request =
  /\?\s*$|？\s*$|^\s*(?:(?:and|also|then|finally|second(?:ly)?|third(?:ly)?),?\s+)?(?:please|kindly|could you|can you|would you|let (?:me|us) know)\b|^\s*(?:另外|还有|同时|最后)?[，,]?(?:请|麻烦)/iu;
const most = 2;

export default defineCheck({
  id: 'clarity/crowded-paragraph',
  principle: 'be-clear',
  severity: 'info',
  message: 'Several requests in one paragraph.',
  why: {
    en: 'Of three requests in a row a busy reader answers the first; in a list each one counts.',
    zh: '一段话里提好几个要求，客户往往只回第一个；列成清单，一条一条都看得见。',
  },
  find(letter) {
    return runsOfRequests(letter).map((run) => {
      const start = run[0]?.start ?? 0;
      const end = run.at(-1)?.end ?? start;
      const chinese = letter.language === 'zh';
      const lineBreak = letter.text.includes('\r\n') ? '\r\n' : '\n';
      const edits = run.map((said, index) => {
        const from = index === 0 ? spaceBefore(letter.text, said.start) : (run[index - 1]?.end ?? said.start);
        const opens = from === 0 || /[\r\n]/.test(letter.text.charAt(from - 1));
        return { start: from, end: said.start, text: `${opens ? '' : lineBreak}- `, stops: [] };
      });
      return {
        start,
        end,
        message: chinese
          ? `一段话里有 ${run.length} 个要求。`
          : `${run.length} requests stand in one paragraph.`,
        rewrites: [{ title: chinese ? '列成清单' : 'Make them a list', edits }],
      };
    });
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nThank you for the plan. [[Which colour do you need first? Could you send the label file by Monday? Please also confirm the address.]]\n\nBest,\nLin\n',
      fixed:
        'Hi Karim,\n\nThank you for the plan.\n- Which colour do you need first?\n- Could you send the label file by Monday?\n- Please also confirm the address.\n\nBest,\nLin\n',
    },
    {
      bad: '王总，您好！\n\n计划收到了。[[请确认一下颜色。麻烦周一前把标签文件发来。另外请核对收货地址。]]\n\n祝好\n李伟\n',
    },
    { good: 'Hi Karim,\n\nWhich colour do you need first? Please also confirm the address.\n\nBest,\nLin\n' },
    {
      good: 'Hi Karim,\n\n- Which colour do you need first?\n- Could you send the label file?\n- Is the address still right?\n\nBest,\nLin\n',
    },
    {
      good: 'Hi Karim,\n\n1) Which colour do you need? 2) Could you send the label file? 3) Is the address right?\n\nBest,\nLin\n',
    },
    {
      good: 'Hi Karim,\n\nWhich colour do you need first?\n\nCould you send the label file?\n\nIs the address still right?\n\nBest,\nLin\n',
    },
  ],
});

/** A request in running text; what has a number of its own is a list already. */
function isRequest({ passage, sentence }: Said): boolean {
  return passage.kind === 'paragraph' && asks(sentence);
}

const asks = remembered(
  ({ prose }: Sentence) => request.test(inSimplified(prose)) && !/^\s*[(（]?\d+[.)、）]/.test(prose),
);

/** Runs of more requests than one paragraph can hold. */
function runsOfRequests({ body }: Letter): Said[][] {
  const runs: Said[][] = [];
  let run: Said[] = [];
  for (const said of body) {
    const goesOn = run.length === 0 || run[0]?.passage === said.passage;
    if (goesOn && isRequest(said)) run.push(said);
    else {
      runs.push(run);
      run = isRequest(said) ? [said] : [];
    }
  }
  runs.push(run);
  return runs.filter((each) => each.length > most);
}

function spaceBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  return start;
}
