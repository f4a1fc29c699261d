/** A guard for what others have seen, too. */
import { type Match, textOf } from '../match';

const only = /^(?:one|person|customer|client|buyer|guest|reader)$/;
const saw =
  /^(?:who |that |to )?(?:has |have |is |was |had |been |already |also |would |rather )*(?:read|reads|reading|like to|like an?|find|finding|finds|found|notic\w+|spot|spots|spotted|ask\w*|tell|tells|told|telling|say|says|said|saying|mention\w*|report\w*|point\w*|think\w*|thought|wonder\w*|wish\w*|hop(?:e|es|ed|ing)|mis(?:read|took|taken)|mix\w*|confus\w*|stumbl\w+|trip|trips|tripped|struggl\w+|spell\w*|remark\w*|suggest\w*|request\w*|lik(?:e|es|ed)|lov(?:e|es|ed)|prefer\w*)\b/;

/** “You are not the only one | who found the moss too brown”: others saw it so, and they are believed. */
export function seenByOthers({ tokens, mark }: Match): boolean {
  const at = tokens.findLastIndex(({ text }, index) => index < mark.to && only.test(text));
  return at >= mark.from && saw.test(textOf(tokens, at + 1));
}
