/** All phrases that commit, as rules of the engine; their ids tell the kind: `promise/…` or `concession/…`. */
import type { Rule } from '../../rules/rule';
import { concessions } from './concessions';
import { promisesInChinese } from './promises-chinese';
import { promisesInEnglish } from './promises-english';

export const commitmentRules: readonly Rule<string>[] = [
  ...promisesInEnglish,
  ...promisesInChinese,
  ...concessions,
];
