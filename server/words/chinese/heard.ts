/** Guards for what Chinese customers write: what is only supposed, what is a saying, and how the rest of the message sounds. */
import type { Match } from '../match';
import { toSimplified } from './script';

const clauseBreak = /[，,；;。！!？?：:\n]/;

/** What stands before and after the marked words in their clause, in simplified characters. */
function aroundOf({ tokens, mark }: Match): readonly [before: string, after: string] {
  const text = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ kind, text }) => (kind === 'han' ? toSimplified(text) : text))
      .join('');
  return [
    text(0, mark.from).split(clauseBreak).at(-1) ?? '',
    text(mark.to, tokens.length).split(clauseBreak)[0] ?? '',
  ];
}

/** “如果坏了怎么办”“要是质量好就下单”: it is only supposed, or hoped for. */
export function supposed(match: Match): boolean {
  const [before, after] = aroundOf(match);
  return (
    /如果|要是|万一|假如|假设|要不是|若|倘若|希望|但愿|会不会|是否|免得|以防|担心/.test(before) ||
    /的话|怎么办|怎么算/.test(after)
  );
}

/** “便宜没好货”“贵有贵的道理”: a saying about the goods, no haggling. */
export function proverbial(match: Match): boolean {
  const [before, after] = aroundOf(match);
  return /^(?:没好货|无好货|有贵的|不了多少)/.test(after) || /(?:服务|态度|不|物流|又)$/.test(before);
}

/** “真不好意思”“下次没法用你们了”: a way to be polite, or to leave, and no fault of the goods. */
export function faultless(match: Match): boolean {
  const [, after] = aroundOf(match);
  return /^(?:意思|你们|您们|贵司)/.test(after);
}

/** “以后找谁”: they ask whom to turn to. */
export function asksWhom(match: Match): boolean {
  const [, after] = aroundOf(match);
  return /^(?:谁|哪)/.test(after);
}

/** “下游的款又拖了”“我们客户延迟了”: somebody else is late. */
export function othersLate(match: Match): boolean {
  const [before] = aroundOf(match);
  return /下游|甲方|业主|(?:我|我们|咱们)(?:的)?客户/.test(before);
}

const heat =
  /垃圾|他妈|妈的|骗子|坑爹|坑人|什么破|太差|差评|气死|凭什么|投诉|恶心|失望|无耻|到现在|怎么还|还没|假货|坏了|退货/;

/** The message is heated, or tells of something that went wrong: what it asks then is help, not a fact. */
export function heated({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) => heat.test(toSimplified(prose)));
}

/** “质量不是很好”“态度好差”: the marked words, or the one after them, deny it. */
export function selfDenied({ tokens, mark }: Match): boolean {
  if (/[差烂坏慢难臭]/.test(tokens[mark.to]?.text ?? '')) return true;
  const words = tokens
    .slice(mark.from, mark.to)
    .map(({ text }) => toSimplified(text))
    .join('');
  return /不(?!错|仅|但|只|愧)|没(?!话说|得说|的说)|无(?!可挑剔|与伦比)|未/.test(words);
}
