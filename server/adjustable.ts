/** All that a person can set a level for: rules, signals and checks, and their families, each with its meaning. */
import { checkFamilies } from './checks/check';
import { checks } from './checks/index';
import { rules } from './rules/index';
import { families } from './rules/rule';
import { signalRules } from './signals/index';
import { signals } from './signals/signal';

/** Names to their meanings. */
type Terms = Readonly<Record<string, string>>;

export const adjustableFamilies: Terms = { ...families, ...signals, ...checkFamilies };

/** By id. Where two languages share an id, the first one speaks for both. */
export const adjustableRules: Terms = Object.fromEntries(
  [
    ...rules.map(({ id, message, why }) => [id, `${message} ${why}`] as const),
    ...signalRules.map(({ id, message, why }) => [id, `${message} ${why}`] as const),
    ...checks.map(({ id, message, why }) => [id, `${message} ${why.en}`] as const),
  ].toReversed(),
);
