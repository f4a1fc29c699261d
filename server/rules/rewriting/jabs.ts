/** Tells whether a clause only hits: “you just didn’t read it”, “this is basic”, “simple as that”. */
import { namesFacts } from '../../words/english/names-facts';

const jabs = [
  // “It is your word against mine, and I have witnesses”
  /^(?:i|we) have (?:witnesses|proof|evidence|it in writing)$/,
  /^it is your word against (?:mine|ours)$/,
  /^(?:so )?(?:just )?(?:believe|trust) (?:me|us)$/,
  /^(?:i|we) know what (?:i|we) (?:am|are) (?:talking about|doing)$/,
  /^(?:i|we) (?:am|are) the (?:experts?|professionals?|specialists?|\p{L}+(?:ner|ter|cian|ctor)s?)(?: here)?$/u,
  /^(?:it|they|this|these|those|money) (?:do|does) not (?:grow on trees|fall from the sky|happen by (?:itself|themselves)|come (?:for free|from nowhere|cheap))$/,
  /^(?:but |so |and )?you (?:\p{L}+ ){1,5}anyway$/u,
  /^(?:it|that|this|everything|all (?:of )?(?:this|it|that)) (?:is|was) (?:all )?(?:explained|written|described|answered|covered|listed|said) (?:all )?(?:in )?(?:there|here)$/,
  // “…, the answer stays the same”
  /^(?:the|our|my) answer (?:stays|is|remains|will be|will stay|will remain) (?:the same|no|final)$/,
  /^(?:it|this) does not matter how (?:often|many|much|long|hard|loud) \p{L}+(?: \p{L}+){0,7}$/u,
  /^there is (?:really |simply |just )?(?:nothing|not much) (?:more |left |else |further )?to (?:discuss|say|add|talk about|argue|argue about|debate)$/,
  // “…, it really isn’t”, “…, simple”, “…, right?”
  /^(?:it|this|they) (?:really |simply |just |certainly )*(?:is|are|was|were|does|do|did) not$/,
  /^(?:right|ok|okay|got it|understood|clear|is (?:that|this|it) clear|(?:do|did) you (?:understand|get it|see)|you (?:know|see|understand)|simple|period|full stop|end of (?:story|discussion)|plain and simple|simple as that|as simple as that|come on|honestly|seriously|really|hello|obviously|for once|by the way)$/,
  /^(?:this|that|it|all this) is (?:(?:a|the|very|so|just|only|really|all|quite|such|not|pretty) )*(?:basic|basics|simple|obvious|logical|logic|normal|common sense|elementary|easy|fact|facts|clear|rocket science|hard|difficult|how it is|how it works|life|business|that|school|knowledge|question|stupid|silly|ridiculous|nonsense|joke|story|a pity)(?: (?:thing|things|stuff|fact|here|really|to (?:understand|see|read)|for (?:everyone|everybody|all)))?$/,
  /^(?:it|that|this|everything) (?:is|['’]s) (?:all )?(?:in there|written (?:there|here)|there|written down|black on white)$/,
  // “…, and you didn’t believe me”
  /^(?:but |so |and )?you (?:(?:did|do|would) not|never|still|just|even|should have|could have|must have|only|simply|chose|preferred|wanted) \p{L}+(?: \p{L}+){0,8}$/u,
  /^(?:now )?here we (?:are|go)(?: again)?$/,
  /^(?:please )?(?:stop|do not|quit|no need to|let us not|let us stop) (?:\p{L}+ ){0,3}(?:blam\p{L}+|complain\p{L}*|pretend\p{L}*|lying|lie|wasting|waste|argu\p{L}+|exaggerat\p{L}+|shout\p{L}*|expect(?! (?:us|me)\b)|act|acting|come|cry|crying|whin\p{L}+|play\p{L}*|tell|telling|say|saying|twist|twisting|make|making|be)(?: \p{L}+){0,8}$/u,
  /^(?:everybody|everyone|anybody|anyone|any child|every child|a child|we all) (?:else )?(?:\p{L}+ )?(?:knows?|sees?|understands?|manages?)(?: (?:that|this|it|how|so))?(?: \p{L}+){0,2}$/u,
  /^(?:what|how|why) (?:did|do|else|more|would|should|could) (?:else |more )?(?:you|i|we) \p{L}+(?: \p{L}+){0,5}$/u,
  /^which is (?:(?:a|just|simply|pure|complete|total|plain) )*(?:lie|nonsense|ridiculous|obvious|rubbish|absurd|not true|untrue|wrong)$/,
  /^(?:look at|ask) (?:any|anyone|anybody|around|your)(?: \p{L}+){0,4}$/u,
  /^(?:that|this|it) is (?:really |simply |just )?(?:not (?:our|my)|your(?: own)?) (?:fault|problem|mistake|business|job)$/,
  /^(?:it|that|this) is (?:the |our )?(?:company )?(?:policy|rules?|law)$/,
  /^(?:i|we) hope (?:that )?(?:it|this|that) is (?:now )?(?:clear|understood)(?: \p{L}+){0,3}$/u,
  /^(?:we|i) do not (?:have to )?waste \p{L}+(?: \p{L}+){0,7}$/u,
  /^(?:then )?(?:this|that|it|such things|this kind of thing) (?:will|would|does|do) not (?:happen|be necessary)(?: \p{L}+){0,2}$/u,
  /^(?:now )?(?:pretend|claim|complain|blame) (?:that )?\p{L}+(?: \p{L}+){0,6}$/u,
  /^(?:the |our |my |these )\p{L}+ (?:prove|proves|show|shows) (?:it|that|so)$/u,
];
/** @param words of a clause as tokens are read, a space between two */
export function isJab(words: string): boolean {
  const plain = words.replace(/ ['’]s /g, ' is ');
  return !namesFacts(plain) && jabs.some((jab) => jab.test(plain));
}
