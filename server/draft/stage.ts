/** The five stages of a relationship with a customer, in their order. */
export const stages = ['like', 'miss', 'assimilation', 'sincerity', 'harmony'] as const;
export type Stage = (typeof stages)[number];

/** Whether the deal that a draft is about is still open. */
export const deals = ['open', 'won', 'lost'] as const;
export type Deal = (typeof deals)[number];

export function isStage(value: unknown): value is Stage {
  return stages.some((stage) => stage === value);
}

export function isDeal(value: unknown): value is Deal {
  return deals.some((deal) => deal === value);
}
