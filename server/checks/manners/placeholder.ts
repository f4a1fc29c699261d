/** Blanks that a template left: “{{name}}”, “[Amount]”, “XXX”, “____”. */
import type { Block } from '../../draft/draft';
import { blank } from '../../draft/prose';
import { remembered } from '../../draft/remember';
import type { Problem } from '../check';
import { defineCheck } from '../check';
import { customerName } from '../customer-name';
import { replacing } from '../edits';
import { casualName, formalName } from '../greeting-name';
import type { Letter } from '../letter';

export default defineCheck({
  id: 'manners/placeholder',
  principle: 'first-impression',
  severity: 'error',
  message: 'A blank of a template that is not filled in.',
  why: {
    en: 'A blank left in a mail tells the customer that they got a form; fill it, or leave the sentence out.',
    zh: '空着没填的地方一发出去，客户就知道这是套用的模板；填上，或者整句删掉。',
  },
  find(letter) {
    const ofWords = letter.draft.blocks
      .filter(({ block }) => block.zone === 'own' || block.zone === 'signature')
      .flatMap(({ block, start }) =>
        blanksOf(block).map((found) =>
          toProblem(letter, { ...found, start: start + found.start, end: start + found.end }),
        ),
      );
    return [...unnamedFiles(letter).map((found) => toProblem(letter, found)), ...ofWords];
  },
  examples: [
    {
      bad: '---\nto: Karim Rahman\n---\nDear [[{{name}}]],\n\nThank you for the drawings.\n',
      fixed: '---\nto: Karim Rahman\n---\nDear Karim Rahman,\n\nThank you for the drawings.\n',
    },
    {
      bad: 'Hi Anna,\n\nWe can offer [[[Amount]]] for the [[<product>]].\n\nBest regards,\n[[[your name]]]\n',
    },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a leftover of a snippet
    { bad: 'Hi Anna,\n\nThe parcel with [[XXX]] pieces leaves on [[${1:date}]] from our store.\n' },
    { bad: '---\nattachments: ["[[[file name]]]"]\n---\nHi Anna,\n\nThe drawing is attached.\n' },
    { bad: 'Hi Anna,\n\nThe goods leave on [[TBD]], and we need [[____]] days for the lids.\n' },
    { bad: 'Hi Anna,\n\n[[Lorem ipsum]] dolor sit amet.\n' },
    { bad: '[[XX先生]]，您好！\n\n图纸收到了，[[【日期】]]前报价。\n' },
    { bad: '您好！\n\n[[某某]]公司的图纸收到了，[[{交期}]]天后发货。\n' },
    {
      good: 'Hi Anna,\n\nThe sizes are in [the drawing](https://example.com) and in [1]; he wrote “we recieve [sic] it”.\n',
    },
    {
      good: 'Hi Anna,\n\n- [ ] the small size\n- [x] the large size\n\nThe XXL shirt and invoice XXX-4471 are ready.\n',
    },
    { good: 'Hi Anna,\n\nWrite `{{name}}` into the template, and the price of $1 stays.\n' },
    { good: 'Hi Anna,\n\nThe vessel is still TBD; we hear on Monday.\n\nSignature: ________\n' },
    { good: 'Hi Anna,\n\nThank you.\n\n> Dear [Name], the price is XXX.\n' },
    { good: '王芳，您好！\n\n【重要】图纸收到了，辛苦[玫瑰]。**请先别开箱（有胶）**，等我电话。\n' },
  ],
});

interface Blank {
  readonly start: number;
  readonly end: number;
  /** What is to be filled in, as written; empty when it does not say. */
  readonly label: string;
}

const facts =
  'name|names|surname|title|amount|sum|total|price|prices|date|dates|day|time|deadline|number|no\\.?|code|id|quantity|qty|pieces|product|products|model|item|items|company|firm|customer|client|recipient|sender|contact|phone|mobile|tel|e-?mail|address|city|country|order|po|invoice|tracking|reference|ref|discount|percent|percentage|currency|link|url|website|file|reason|details?|topic|subject|position|role|job|department|insert|fill|enter|add|choose|select|xx+|advantage|question|answer|term|terms|figure|weeks?|months?|year|hours|place|port|manager|team|signature|offer|step|issue|problem|solution|benefit|value|feature|alternative|what|when|how|who|which|where|your';
const bracketed = new RegExp(
  `^(?:\\p{L}[\\p{L}\\d_'’/?%., -]*)?\\b(?:${facts})\\b[\\p{L}\\d_'’/?%., -]*$`,
  'iu',
);
const chineseFacts =
  /^(?:请)?(?:填写|输入|插入)?(?:您的?|你的?|客户|对方|收件人|我的|贵|我)?.{0,6}(?:姓名|名字|名称|称呼|姓氏|日期|时间|日子|交期|金额|价格|单价|数量|公司|产品|型号|款号|单号|编号|号码|电话|手机|邮箱|地址|链接|文件名|原因|职位|部门|折扣|条件|方式|年数|天数|措施|损失|问题|内容|城市|国家)$/u;
const ordinaryTags =
  /^(?:a|b|i|u|s|p|br|hr|em|strong|span|div|img|table|tr|td|th|ul|ol|li|sub|sup|font|center|small|code|pre|kbd|details|summary|address|title|time|link|select|option|label)$/i;

/** The kinds of blanks, each with its label in the first group that holds any. */
const patterns: readonly RegExp[] = [
  // {{name}}, ${1:date}, ${NAME}, %FIRST_NAME%, *|NAME|*, <<name>>
  /\{\{\s*([^{}\n]{0,60}?)\s*\}\}/gu,
  /\$\{(?:\d+[:|])?([^{}\n]{0,60}?)\|?\}/gu,
  /%{1,2}([A-Z][A-Z_]{2,30})%{1,2}/gu,
  /\*\|([A-Z_:]{2,30})\|\*/gu,
  /<<\s*([\p{L}_ ]{2,40}?)\s*>>/gu,
];
const braced = /(?<![{$\w])\{([^{}\n]{1,40})\}(?!\})/gu;
const squared = /(?<![\]\w!\\])\[([^[\]\n^]{1,60})\](?![([:])/gu;
const lenticular = /[【［〔「]([^【】［］〔〕「」\n]{1,20})[】］〕」]/gu;
const angled = /<([\p{L}][\p{L}_ -]{1,40})>/gu;
const crossed = /(?<![\p{L}\p{N}#/&_-])X{3,6}(?![\p{L}\p{N}_-])(?!\s*$)/gmu;
const crossedTwice =
  /(?<![\p{L}\p{N}#/&_-])XX(?= ?(?:%|pcs\b|pieces\b|days\b|weeks\b|units\b|USD\b|EUR\b|RMB\b))|(?<=(?:USD|EUR|RMB|[$€£¥]) ?)XX(?![\p{L}\p{N}_-])/gu;
const crossedChinese =
  /(?<![A-Za-z\d-])(?:[xX×]{2,4}|[*＊]{2,4}|[○〇]{2,4})(?=(?:先生|女士|小姐|总|经理|公司|有限|产品|型号|项目|元|号|日|月|天|件|个|款|[，。、]))(?:先生|女士|小姐|总|经理)?|某某(?!人)(?:先生|女士|总|经理)?|(?<=^|[，。：\s])某(?:先生|女士|总)/gmu;
const lined = /(?<![_\w])_{3,}(?=[ \t]*[^\s_\d|)])(?!_)/gu;
const undecided =
  /(?<=\b(?:on|by|at|of|for|from|before|until|in|to|the|USD|EUR|RMB|is about|costs?|around|about|within|than) )(?:TBD|TBC|TBA)\b(?!\s*(?:list|item|status|field|column))|[[(（](?:TBD|TBC|TBA|TODO|FIXME)[\])）]|\b(?:TODO|FIXME)\b(?=:|\s*$)/gmu;
const latinFiller = /\blorem ipsum\b/giu;

/** `attachments: ["[file name]"]`, as the way out of a promised attachment leaves it. */
function unnamedFiles({ draft, text }: Letter): Blank[] {
  const { fields, places } = draft.frontMatter ?? {};
  const place = places?.attachments;
  if (!place || !Array.isArray(fields?.attachments)) return [];
  return fields.attachments.flatMap((file) => {
    if (typeof file !== 'string' || !/^\[[^[\]]+\]$/.test(file)) return [];
    const start = text.indexOf(file, place.start);
    return start < 0 || start >= place.end
      ? []
      : [{ start, end: start + file.length, label: file.slice(1, -1) }];
  });
}

/** Offsets from the start of the block. */
const blanksOf = remembered((block: Block): readonly Blank[] => {
  let words = block.text;
  for (const code of block.code)
    words = words.slice(0, code.start) + blank(words.slice(code.start, code.end)) + words.slice(code.end);
  return blanksIn(words.replace(/`[^`\n]*`|<!--[\s\S]{0,2000}?-->/g, blank));
});

/** Every blank, in order; none lies in another. */
function blanksIn(text: string): Blank[] {
  const found: Blank[] = [];
  const collect = (pattern: RegExp, isBlank: (label: string, at: number) => boolean = () => true) => {
    for (const match of text.matchAll(pattern)) {
      const label = match[1] ?? '';
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && end > other.start)) continue;
      if (isBlank(label.trim(), match.index)) found.push({ start: match.index, end, label });
    }
  };
  // What most texts lack need not be looked for.
  if (/[{%<*]/.test(text)) for (const pattern of patterns) collect(pattern);
  if (text.includes('{')) collect(braced, (label) => /^[\p{L}][\p{L}\d_ .!]*$/u.test(label));
  if (text.includes('['))
    collect(squared, (label, at) => isFact(label) && !isQuoted(text, at) && !isCheckbox(text, at));
  if (/[【［〔「]/u.test(text)) collect(lenticular, (label) => chineseFacts.test(label));
  if (text.includes('<'))
    collect(
      angled,
      (label) => !ordinaryTags.test(label) && (bracketed.test(label) || chineseFacts.test(label)),
    );
  collect(undecided);
  if (text.includes('XX')) {
    collect(crossed);
    collect(crossedTwice);
  }
  if (/\p{Script=Han}/u.test(text)) collect(crossedChinese, (_, at) => !closesBold(text, at));
  if (text.includes('___')) collect(lined, (_, at) => !isForm(text, at));
  collect(latinFiller);
  return found.sort((a, b) => a.start - b.start);
}

function isFact(label: string): boolean {
  if (/\p{Script=Han}/u.test(label)) return chineseFacts.test(label);
  // “[PO 4471]” names an order.
  return !/\d{2}/.test(label) && bracketed.test(label) && !citation.test(label);
}

const citation =
  /^(?:sic|\.\.\.|…|emphasis|translat|ext(?:ernal)?\b|internal|confidential|image\b|cid|link to|see\b|our translation|the company$|his$|her$|their$|your$|our$|what$|when$|who$|how$)/i;

/** “he wrote ‘[the] price’”: an editor’s word in a quotation. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (
    (line.match(/[“"「『]/g)?.length ?? 0) > (line.match(/[”」』]/g)?.length ?? 0) &&
    !/^[^"]*"[^"]*"[^"]*$/.test(line)
  );
}

/** “**请勿重复导入**，”: Markdown does not see the end of such bold words, their reader does. */
function closesBold(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return text.startsWith('**', at) && (line.match(/\*\*/g)?.length ?? 0) % 2 === 1;
}

function isCheckbox(text: string, at: number): boolean {
  return /^\[[ xX]\]/.test(text.slice(at, at + 3));
}

/** “Signature: ____” is for the customer to fill. */
function isForm(text: string, at: number): boolean {
  return /[:：]\s*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

function toProblem(letter: Letter, { start, end, label }: Blank): Problem {
  const chinese = letter.language === 'zh';
  const written = letter.text.slice(start, end);
  const name = customerName(letter);
  const { greeting } = letter;
  const greets = greeting !== null && start >= greeting.start && end <= greeting.end;
  const place = { start, end };
  const asksName =
    /^(?:first|last|customer|client|contact|full|recipient)?[ _.'’s]*(?:first|last)?[ _]?name$|^(?:客户)?(?:姓名|名字|称呼)$/iu;
  const unnamed = /^(?:[xX×*＊○〇]{2,4}|某某?)(?:先生|女士|小姐|总|经理)?$/u.test(written);
  const known =
    name && (greets || !/your|您的|我的/.test(label)) && (asksName.test(label) || (greets && unnamed));
  if (known) {
    const first = /first/i.test(label);
    const title = /(?:先生|女士|小姐|总|经理)$/u.exec(written)?.[0];
    const words = title && name.family ? name.family + title : first ? casualName(name) : formalName(name);
    return {
      ...place,
      message: chinese ? `“${written}”还没有填。` : `“${written}” is not filled in.`,
      rewrites: [{ title: words, edits: [replacing(place, words)] }],
    };
  }
  // The stop covers the blank as it stands, so that the writer types over it.
  const edit = { ...place, text: written, stops: [{ start: 0, end: written.length }] };
  return {
    ...place,
    message: chinese ? `“${written}”还没有填。` : `“${written}” is not filled in.`,
    rewrites: [{ title: chinese ? '填写' : `Fill in ${label.trim() || 'the blank'}`, edits: [edit] }],
  };
}
