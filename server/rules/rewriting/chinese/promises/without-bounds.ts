/** Chinese promises without bounds: at any time, whatever is asked. Each is answered as a whole. */
import { anyOf } from '../../none-left';
import type { Answer, Told } from '../clause-by-clause';
import { grand } from './vouching';

/** “一个电话我们马上就到” */
const anytime =
  /随叫随到|随传随到|招之即来|待命|一个电话|24小时|二十四小时|三更半夜|半夜|凌晨|^(?:不管|无论|随便)?.{0,3}(?:什么|任何)时候/;
const atOnce = /不管|无论|任何|什么|随时|马上|立刻|立马|就到|第一时间|从不|永不/;
/** “您什么时候要，我们什么时候送” asks for the time. */
const wheneverTheyLike = /时候.*时候/;

/** “您提什么要求我们都能满足” */
const anything = anyOf([
  // “想得到的我们都能做”, “没有我们修不好的”
  '想得?到的.{0,6}都|没有.{0,5}(?:做|搞|办|修|解决|弄)不.{0,2}的',
  // “什么要求都能满足”
  '(?:什么|任何|一切|啥|所有|怎么).{0,10}[都全](?:[是能会给帮]|可以)*.{0,3}(?:满足|做(?!工)|办|搞定|答应|行|解决|改)',
  // “要什么有什么”
  '[要想](?:什么|多少|啥)有(?:什么|多少|啥)|[要想](?:什么|多少|啥|哪).{0,8}都.{0,4}(?:有|能|可以|给|做|行)',
  // “有求必应”, “尽管提”
  '有求必应|[要需]求.{0,8}满足|(?:尽管|只管)[提说].{0,6}都',
]);
const asWished =
  /只要|什么|任何|一切|[要需]求|满足|尽管|只管|随时|随便|怎么|都[能行可]|满意|为止|开口|多少|一个电话|没有.{0,6}不/;

/** What can be done of whatever they may ask; null where no such thing is promised. */
export function whateverTheyAsk(clauses: readonly string[]): Answer | null {
  if (!anything.test(clauses.join('，'))) return null;
  return instead(clauses, (clause) => asWished.test(clause), '您有具体要求请告诉我，我逐项答复能否做到');
}

/** When they get an answer; null where the marked clauses promise nothing at any time. */
export function atAnyTime(clauses: readonly string[], marked: readonly boolean[]): Answer | null {
  if (wheneverTheyLike.test(clauses.join('，'))) return null;
  if (!clauses.some((clause, at) => marked[at] && anytime.test(clause))) return null;
  const promises = (clause: string): boolean =>
    anytime.test(clause) || atOnce.test(clause) || grand.test(clause);
  return instead(clauses, promises, '有需要请随时联系，我们{时间}内答复');
}

/** With the words in the place of the clauses that promise, behind what they are about. */
function instead(clauses: readonly string[], promises: (clause: string) => boolean, words: string): Answer {
  const told: Told[] = clauses.map((clause) => (promises(clause) ? null : undefined));
  const first = told.indexOf(null);
  // “售后方面，……”
  const topic = /^(.{2,6}?(?:方面|这块|上|期间))/.exec(clauses[first] ?? '')?.[1] ?? '';
  if (first >= 0) told[first] = topic + words;
  return { told };
}
