/** Says in a Chinese sentence what is expected instead of what is promised, in each of its clauses; what only vouches for it goes. */
import { inSimplified } from '../../../../words/chinese/script';
import type { Match } from '../../../../words/match';
import { type Answer, clauseByClause, turned } from '../clause-by-clause';
import { alsoBest, best } from './best';
import { effort, pleased } from './effort';
import { again, unlikely } from './faultless';
import { expected, neverLate, punctual } from './on-time';
import { deciderOf, isAside, outOfOurHands, resultOpen } from './out-of-our-hands';
import { grand, sure, vouching } from './vouching';
import { atAnyTime, whateverTheyAsk } from './without-bounds';

/** Puts a modest promise in the place of a grand one; null in a question, and where nothing modest can be said. */
export const promiseLess = clauseByClause((clauses, match, marked) => {
  if (/[？?]\s*$/.test(match.source)) return null;
  return (
    nobodyCan(clauses, match) ??
    whateverTheyAsk(clauses) ??
    atAnyTime(clauses, marked) ??
    clauseAfterClause(clauses, marked)
  );
});

/** What stands on its own beside a promise that is not kept. */
const apart = /报告|附件|链接|电话|地址|发[您你给]|附上|预约|到店|面诊|单号|合同|[您你]看|请/;
/** “您一定要带身份证” asks something of them. */
const requests = /^(?:请|麻烦|记得)|[您你](?:一定|务必|保证)|一定[要得别]|务必/;

function tellsATime(clauses: readonly string[]): boolean {
  return clauses.some((clause) => turned(clause, expected) !== undefined);
}

/** One answer to the whole promise where it is not in the writer’s hands. */
function nobodyCan(clauses: readonly string[], { passage }: Match): Answer | null {
  const around = inSimplified(passage.sentences.map(({ prose }) => prose).join(''));
  const words = outOfOurHands(clauses.join('，'), around);
  if (!words || (words.startsWith(resultOpen) && tellsATime(clauses))) return null;
  const stays = clauses.map((clause) => isAside(clause) || (apart.test(clause) && !sure.test(clause)));
  const first = stays.indexOf(false);
  return { told: stays.map((stay, at) => (stay ? undefined : at === first ? words : null)) };
}

/** A clause told in other words; `null` leaves it out. */
interface Modest {
  readonly words: string | null;
  /** What may yet go wrong. */
  readonly risk?: 'late' | 'faulty' | undefined;
}

interface Around {
  /** Some clause tells by when. */
  readonly dated: boolean;
  /** Some clause tells that a thing is the best. */
  readonly praised: boolean;
}

/** @returns undefined where the clause promises nothing that could be told more modestly. */
function modestly(clause: string, marked: boolean, { dated, praised }: Around): Modest | undefined {
  if (requests.test(clause)) return undefined;
  if (dated && neverLate.test(clause)) return { words: null };
  const who = dated ? deciderOf(clause) : undefined;
  if (who) return { words: `${who}那边以正式通知为准` };
  const onTime = turned(clause, expected) ?? turned(clause, punctual);
  if (onTime !== undefined) return { words: onTime, risk: 'late' };
  const better = turned(clause, again);
  if (better !== undefined)
    return { words: better, risk: /延误|耽误|迟到/.test(better) ? 'late' : undefined };
  const sound = turned(clause, unlikely);
  if (sound !== undefined) return { words: sound, risk: /一般不会|很少/.test(sound) ? 'faulty' : undefined };
  const words =
    turned(clause, pleased) ??
    turned(clause, best) ??
    (praised ? turned(clause, alsoBest) : undefined) ??
    (marked || grand.test(clause) ? turned(clause, effort) : undefined);
  return words === undefined ? undefined : { words };
}

function clauseAfterClause(clauses: readonly string[], marked: readonly boolean[]): Answer | null {
  const around = {
    dated: tellsATime(clauses),
    praised: clauses.some((clause) => turned(clause, best) !== undefined),
  };
  const modest = clauses.map((clause, at) => modestly(clause, marked[at] ?? false, around));
  if (modest.every((one) => one === undefined)) return null;
  const told = clauses.map((clause, at) => {
    const words = modest[at]?.words;
    // The same words hold for several clauses.
    const repeats =
      typeof words === 'string' && modest.findIndex((other) => other?.words?.endsWith(words)) < at;
    return repeats || (words === undefined && onlyVouches(clause)) ? null : words;
  });
  const closing = closingFor(modest, clauses.join('，'));
  return closing === undefined ? { told } : { told, closing };
}

function onlyVouches(clause: string): boolean {
  return vouching.test(clause) || (grand.test(clause) && !apart.test(clause) && !requests.test(clause));
}

/** What is done if it goes wrong after all, where the sentence does not tell. */
function closingFor(modest: readonly (Modest | undefined)[], text: string): string | undefined {
  if (/告诉[您你]|通知[您你]|及时处理|随时(?:联系|找)|找我|坏了|换新|包[换退修]/.test(text)) return undefined;
  if (modest.some((one) => one?.risk === 'late')) return '一有变化马上告诉您';
  if (!modest.some((one) => one?.risk === 'faulty')) return undefined;
  if (modest.some((one) => /[断缺]货/.test(one?.words ?? ''))) return '万一缺货，我们提前告诉您';
  // “一般不会有划痕”
  const named = modest.some((one) => /会有|很少出/.test(one?.words ?? ''));
  return named ? '万一有，我们及时处理' : '万一有问题，我们及时处理';
}
