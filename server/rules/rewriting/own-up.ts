/** Goods that are not what they seem: the hush goes, the truth stays, and the customer decides. */

import type { Rewriter } from '../rule';
import { leaveOutClause } from './reword';
import { append, both } from './rewrites';

const flawed =
  /[没沒未]有?送[检檢]|退回[来來]|唛头|嘜頭|翻新|尾单|尾單|次品|返修|返工|拿上一批|[没沒]有?[验驗]/;

/** Leaves out “您心里有数就行” and asks how to go on. */
export const ownUp: Rewriter = (match) =>
  flawed.test(match.sentence.prose) ? both(leaveOutClause(), append('，您看怎样处理合适'))(match) : null;
