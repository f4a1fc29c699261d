/** Tells whether a wish for the next time brings help with it. */
import { type Match, textOf } from '../match';

/** “For next time, send me the draft | and I’ll compare the numbers with you”: not a lesson but help. */
export function helpComes({ tokens, mark }: Match): boolean {
  return /^(?:you (?:can|could) )?(?:just )?(?:send|ask|tell|let|give|call|write|contact|email|copy|cc|bring|ring|text|book|keep|show|drop)\b.*(?:\band|,|;|–|—) (?:i|we|he|she|they|our \w+) (?:will|can|shall|do|would)\b(?! not)/.test(
    textOf(tokens, mark.from).replace(
      /^.*?(?:next time|another time|future|now on|forward) (?:, )?(?:please )?/,
      '',
    ),
  );
}
