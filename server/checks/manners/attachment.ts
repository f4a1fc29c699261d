/** Words that promise an attachment, while the front matter names none. */

import { setField } from '../../draft/set-field';
import { defineCheck } from '../check';
import { replacing } from '../edits';
import { inScriptOf } from '../in-script';
import type { Said } from '../letter';

export default defineCheck({
  id: 'manners/attachment',
  principle: 'first-impression',
  severity: 'warning',
  message: 'A promised attachment that the front matter does not name.',
  why: {
    en: 'A mail without the file it speaks of costs them a reply and you an apology; name the file, so that it is not forgotten.',
    zh: '信里说了有附件却没带上，客户还得回头来要；先把文件名写上，就不会忘。',
  },
  find(letter) {
    const { body, draft, language } = letter;
    const named = draft.frontMatter?.fields.attachments;
    if (Array.isArray(named) && named.length > 0) return [];
    for (const said of body) {
      const found = promiseIn(said);
      if (!found) continue;
      const chinese = language === 'zh';
      const { text, ...place } = setField(
        draft,
        'attachments',
        chinese ? inScriptOf(letter)`["{文件名}"]` : '["{file name}"]',
      );
      // The first promise is enough: one list of files answers for all.
      return [
        {
          ...found,
          message: chinese
            ? '信里提到了附件，可 attachments 里没有列文件。'
            : 'The letter speaks of an attachment, and “attachments” names none.',
          rewrites: [
            { title: chinese ? '列出附件' : 'Name the attachment', edits: [replacing(place, text)] },
          ],
        },
      ];
    }
    return [];
  },
  examples: [
    {
      bad: 'Hi Anna,\n\nPlease find the price list [[attached]].\n\nBest regards,\nLin\n',
      fixed:
        '---\nattachments: ["[file name]"]\n---\nHi Anna,\n\nPlease find the price list attached.\n\nBest regards,\nLin\n',
    },
    {
      bad: '---\nattachments: []\n---\nHi Anna,\n\n[[I attach]] the price list.\n',
      fixed: '---\nattachments: ["[file name]"]\n---\nHi Anna,\n\nI attach the price list.\n',
    },
    { bad: 'Hi Anna,\n\nThe sizes are [[in the attached file]].\n' },
    { bad: 'Hi Anna,\n\n[[See attachment]] for the sizes, and the drawing attached below it.\n' },
    { bad: 'Hi Anna,\n\n[[Enclosed please find]] our catalogue.\n' },
    {
      bad: '---\nto: 王芳\n---\n王芳，您好！\n\n报价单[[见附件]]，请查收。\n',
      fixed: '---\nto: 王芳\nattachments: ["[文件名]"]\n---\n王芳，您好！\n\n报价单见附件，请查收。\n',
    },
    { bad: '王芳，您好！\n\n[[随信附上]]最新的报价单。\n' },
    { good: '---\nattachments: [prices.pdf]\n---\nHi Anna,\n\nThe price list is attached.\n' },
    { good: 'Hi Anna,\n\nI will attach the price list to my next mail.\n' },
    { good: 'Hi Anna,\n\nThank you for the attached photo and for your attachment of Monday.\n' },
    { good: 'Hi Anna,\n\nThe drawing you attached shows three holes, and no price list was attached.\n' },
    { good: 'Hi Anna,\n\nIf the invoice did not reach you, I attach it again to my next mail.\n' },
    { good: 'Hi Anna,\n\nThe handle is attached with two screws.\n' },
    { good: 'Hi Anna,\n\nCould you send me the photo as an attachment?\n' },
    { good: '王芳，您好！\n\n您发来的附件收到了，附件里的尺寸我们正在核对。\n' },
    { good: '王芳，您好！\n\n报价单做好后我会以附件形式发给您。\n' },
  ],
});

const thing =
  '(?:price ?lists?|quot(?:e|ation)s?|offers?|invoices?|pro ?forma|proforma|catalogu?e?s?|brochures?|drawings?|files?|documents?|photos?|pictures?|images?|videos?|pdfs?|sheets?|data ?sheets?|spreadsheets?|lists?|contracts?|agreements?|reports?|copy|copies|certificates?|forms?|plans?|labels?|specs?|specifications?|details|samples list|screenshots?|receipts?|tables?|overviews?|presentations?|letters?|scans?|po|p\\/i|pi|artworks?|statements?|packing lists?|instructions?|manuals?|schedules?|summary|calculations?|drafts?|proofs?|layouts?|bills? of lading|b\\/l|payslips?|swatch\\w*)';
const promises = [
  `(?:(?:find|see|check|refer to|have a look at)|please (?:review|view|open))\\b[^.?!;:]{0,60}?\\b(?<mark>attached|enclosed)\\b`,
  `(?<mark>(?:attached|enclosed)(?: herewith)?,? (?:please find|you(?: will|['’]ll)? find|(?:is|are|you have)\\b))`,
  `^\\W*(?:(?:and|also|hi|hello)\\W+)?(?<mark>attached)\\s*[,:]?\\s*(?:our|the|a|an|some|two|three|my|all)\\b`,
  `(?<mark>(?:i|we)(?:['’]m| am|['’]re| are| have|['’]ve)?(?: also| now| here| herewith| hereby| just)* (?:attach(?:ed|ing)?|enclos(?:e|ed|ing)))\\b(?! (?:to|with|great|much|no|any|is)\\b)`,
  `(?<mark>(?:see|in|check|refer to|open|per) (?:the |our |my )?(?:attachments?|attached(?: ${thing})?|enclosed(?: ${thing})?|enclosure))\\b`,
  `\\b${thing} (?:(?:is|are)(?: now| also)? |for \\w+ (?:is|are) )(?<mark>attached|enclosed)(?! (?:to|with|by|at|on|in|under|between|behind|below)\\b(?! (?:this|the) (?:e-?mail|mail|message|letter)))`,
  `(?<mark>(?:the|our|my|an|a) (?:attached|enclosed) ${thing})\\b`,
  `(?<mark>attached (?:to|with|in) (?:this|the present) (?:e-?mail|mail|message|letter))`,
  `^\\W*(?<mark>attached|enclosed)\\b(?= [^.?!]*${thing})`,
  `(?<mark>in the attachments?)(?=[.,!]|$)`,
  `(?:am|are|['’]m|['’]re) sending\\b[^.?!]{0,60}?(?<mark>as an attachment)`,
  `^\\W*(?<mark>pfa)\\b`,
].map((source) => new RegExp(source, 'diu'));
const chinesePromise =
  /(?<mark>随[信函邮](?:件)?附上|隨[信函郵](?:件)?附上|现?附上|附件(?:为|是|中是|里是|請查收|请查收|请(?:参阅|参考|查看|查阅)|已附)|(?:请|請)?(?:详|詳)?[见見如](?:邮件|郵件)?附件|(?:请|請)?查[收看阅閱]附件|已(?:放|添加|上传|加)?(?:在|到|至)?附件|(?:在|放在)附件(?:里|中|裡)|附件里有|附件中有|(?:参|參)[见見阅閱]附件)/du;

const conditional = /\b(?:if|unless|once|when|whenever|as soon as|in case)\b/i;
/** Later, perhaps, not, by them, or asked of them. */
const notNow =
  /\b(?:will|['’]ll|shall|would|could|can|can['’]?t|cannot|should|may|might|going to|if|once|when|whenever|unless|forgot|forgotten|not|no|never|without|n['’]t|to|let me|want|you)(?: \w+){0,2} $/i;
const theirs =
  /\byour?(?:['’](?:ve|d))?(?: (?:have|had|kindly|so|just))?(?: \w+){0,3}? (?:attach|enclos)|\b(?:attach|enclos)\w*(?: \w+){0,4} (?:you|he|she|they|your colleague)(?: (?:have|had|kindly|just))? (?:sent|attached|made|mentioned|provided|shared|emailed|gave|enclosed)|\b(?:thank|thanks)\b[^.?!]{0,80}\b(?:attach|enclos)|\b(?:received|got|opened|read|saw|seen|reviewed|checked|looked at|open|opening)\b[^.?!]{0,30}\b(?:attach|enclos)|\bplease (?:attach|enclose)|\bas an? attachments?\b[^.?!]*\?|\bsend\b[^.?!]{0,30}\bas an attachment|\battachments? (?:is|was|are|were|did|does|could|can|seems?|would) (?:not|missing|too|broken|n['’]t)|\b(?:previous|last|earlier|first) (?:e-?mail|mail|message)|\b(?:we|i)(?: have|['’]ve)? (?:already )?(?:sent|mailed|gave)\b/i;
const theirsInChinese =
  /[您你]们?(?:[发發寄传傳提給给][^，。？！]{0,8}|的)附件|附件(?:没|沒|未|打不开|打不開|收到)|收到[^，。？！]{0,10}附件|(?:如果|若|要是|稍后|稍後|之后|之後|回头|明天|届时|到时|会|會|将|將|再|后)[^，。？！]{0,12}附|(?:请|請|麻烦|麻煩|烦请)(?:[您你])?(?:把|将|將|在|以|随|附|上传)[^。？！]{0,12}附|附件形式|[吗嗎么麼][？?]|没有附|沒有附|未附|忘[了记記]/u;

function promiseIn({ prose, start }: Said): { start: number; end: number } | null {
  if (!/attach|enclos|附|^\s*pfa\b/i.test(prose)) return null;
  if (/附/u.test(prose)) {
    const at = chinesePromise.exec(prose)?.indices?.groups?.mark;
    return at && !theirsInChinese.test(prose) ? { start: start + at[0], end: start + at[1] } : null;
  }
  // “(See attached file: plan.pdf)” is what a mail program writes.
  if (theirs.test(prose) || /attached file: ?\S+\.\w{2,4}\b/i.test(prose)) return null;
  const places = promises.flatMap((promise) => {
    const found = promise.exec(prose);
    const at = found?.indices?.groups?.mark;
    const before = prose.slice(0, at?.[0] ?? 0);
    const lead = prose
      .slice(0, found?.index ?? 0)
      .replace(/\b(?:can|will|may) (?:be )?(?:find|found|seen?)\b/gi, '');
    return found && at && !conditional.test(before) && !notNow.test(lead) ? [at] : [];
  });
  const [first] = places.sort(([a], [b]) => a - b);
  return first ? { start: start + first[0], end: start + first[1] } : null;
}
