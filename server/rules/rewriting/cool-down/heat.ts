/** What a clause of heat says: an excuse, a sneer, a wound shown. In small letters, as `wordsIn` tells a clause. */

const beginnings =
  'then |now |anyway |maybe |perhaps |frankly |honestly |and |but |so |also |still |because |as |after ';

const ourLimits = [
  // “We are only human”, “I am not your slave”
  String.raw`(?:i|we) (?:am|are|was|were) (?:\p{L}+ )?(?:only|just|human|doing|trying|short|small|busy|understaffed|overworked|swamped|volunteers?|people)\b`,
  String.raw`(?:i|we) (?:am|are|was|were) (?:\p{L}+ )?(?:not|no) (?:your?|an?|the|here|paid|robots?|call cent(?:re|er)|machines?|magicians?|gods?|responsible|slaves?|servants?|children|stupid|idiots?|amazon)\b`,
  String.raw`(?:i|we) (?:am|are) an? (?:small |little |tiny |family |young )*(?:team|company|business|family|shop|firm|crew|human)\b`,
  // “We cannot be everywhere”
  String.raw`(?:i|we) (?:can|could) not (?:\p{L}+ )?(?:read|think|please|be everywhere|work miracles|know everything|control|help it|win|do (?:everything|magic|it all|more|miracles)|test every|everything)\b`,
  // “We also have lives”, “we have only two hands”
  String.raw`(?:i|we) (?:also|too) have (?:feelings|lives|families|a)\b`,
  String.raw`(?:i|we) (?:have )?(?:have|got) (?:only |just )?\p{L}+ (?:hands?|life|family|people|guests|customers)\b`,
  // “Two colleagues are ill”, “our driver was late”
  String.raw`(?:\p{L}+ )?(?:colleagues?|staff|drivers?|people) (?:is|are|was|were) (?:off|sick|ill|away|on)\b`,
  String.raw`(?:(?:the|our|my) (?:\p{L}+ )?)?traffic (?:was|is|were|are|had|has|did)\b`,
  String.raw`(?:the|our|my) (?:\p{L}+ )?(?:weather|kitchen|boss|system|courier|forwarder|supplier|provider|factory|post|printer|driver|bank|builder|market|manufacturer) (?:was|is|were|are|had|has|did)\b`,
];

const ourInnocence = [
  // “We did not build it”, “we had nothing to do with it”
  String.raw`(?:i|we) do not (?:have to|need|deserve|know what (?:else|you)|make|build|control|get paid|care|appreciate)\b`,
  String.raw`(?:i|we) did not (?:build|make|do it|write|invent|choose|ask|cause|deserve|do (?:this|anything))\b`,
  String.raw`(?:i|we) (?:have|had|did) (?:done )?nothing\b`,
  String.raw`(?:i|we) hardly\b`,
  String.raw`there (?:is|was) (?:nothing|no)\b`,
];

const deeds = '(?:i|we) (?:have |had |do |did |all |both |always |really |even |just |already )*';
const ourEffort = [
  // “We worked all weekend”, “I gave it my all”
  String.raw`${deeds}(?:work|worked|spent|gave|given|give|put|bend|bent|sacrificed?)\b`,
  String.raw`${deeds}(?:try|tried) (?:our|my|so|everything|hard|to help|to be)\b`,
  String.raw`${deeds}(?:do (?:our|my) best|did (?:our|my|all|everything|what|so)|do (?:all|everything|so|this)|said (?:it|sorry|that))\b`,
  String.raw`(?:i|we) (?:stood|sat|stayed|drove|ran|did not sleep)\b`,
  String.raw`(?:i|we) have been (?:in|doing|here|with)\b`,
  String.raw`(?:my|our) \p{L}+ (?:give|gives|gave|works?|worked|do|did|try|tried)\b`,
  String.raw`(?:my|our) (?:\p{L}+ )?(?:staff (?:are|is|has|have|work)|team (?:is|are|has|have|work))\b`,
  String.raw`after (?:all|everything)\b`,
];

const ourWounds = [
  // “I am tired of this”, “we had enough”, “I expect more respect”
  String.raw`(?:i|we) (?:am|are|was|were) (?:\p{L}+ )?(?:shocked|hurt|tired|sick|fed)\b`,
  String.raw`${deeds}(?:deserve|expect|expected|had enough|got enough|read such|feel|find|take (?:this|it|that))\b`,
  String.raw`${deeds}have (?:feelings|a life|lives|families|(?:other|better|more)|\d+)\b`,
  String.raw`(?:i|we) (?:will|would) not (?:be (?:insulted|treated|spoken)|take|accept|tolerate|let)\b`,
  String.raw`(?:my|our) (?:\p{L}+ )?(?:feelings|family|kids|children|weekends?|heart|girls|guys|people)\b`,
  String.raw`(?:the|our|my) (?:\p{L}+ )?(?:kids|children|wife|husband|mother|father|dog) (?:was|is|were|are|had|has|did)\b`,
  String.raw`(?:a |some |any )?(?:bit |little )?(?:of |more )?(?:respect|gratitude|patience|appreciation|thanks)\b`,
  String.raw`(?:thanks|thank you) for (?:nothing|the)\b`,
];

const them = '(?:you|u)';
const theirWays = [
  // “You could at least have called”, “you people never read”
  String.raw`${them} (?:people|guys|could|should|must|might|ought|never|always|only|just|obviously|clearly|better|even|think|treat|expect|seem)\b`,
  String.raw`${them} (?:would (?:not|have|understand)|can (?:go|take|look|complain|always|not expect))\b`,
  String.raw`${them} (?:are|were) (?:not|the only|always|never|just|only|rude|welcome to|free to|being)\b`,
  String.raw`${them} (?:do|did) (?:is|not (?:even|read|listen|understand|know|care|have to))\b`,
  String.raw`${them} (?:have|need|had) to (?:understand|see|know|accept|realise|realize)\b`,
  // “Stop shouting”, “be reasonable”
  String.raw`(?:do not|stop|give (?:me|us) a|blame|grow up|calm|deal with|come on|take it|have some|show some|think|remember|imagine|no need|sort|complain|sue)\b`,
  String.raw`be (?:polite|nice|fair|patient|happy|glad|grateful|reasonable)\b`,
  String.raw`(?:at least|instead of)\b`,
];

const theWayThingsAre = [
  // “Nobody else complained”, “mistakes happen”, “that is life”
  String.raw`(?:nobody|no one|no-one|everybody|everyone|anyone|nothing|people|others|all (?:you|the other|our other|my other|i|we)|teachers|mistakes?|accidents|things|these things|life|stuff)\b`,
  String.raw`(?:that|this|it) (?:can |do |does |just |simply |always |also )*happens?\b`,
  String.raw`it (?:really |does |just )*(?:hurts?|happens|breaks)\b`,
  String.raw`(?:that|this) (?:is|was) (?!why)(?:\p{L}+ )?(?:not (?:our|my|fair|how|true|right|what|a)|no (?:way|fun)|what|your|the thanks|all|just|only|unfair|life|how|really|so|too|enough|ridiculous|rude|typical)\b`,
  String.raw`it (?:is|was) (?:\p{L}+ )?(?:not|no|your|unfair|hard|easy|hurtful|always|so|what|(?:just|only) (?:a )?\p{L}+$)(?!\p{L})`,
  // “What else could we do?”
  String.raw`(?:what|why|who|how) (?:else |more |much |the |on |exactly )*(?:do|did|am|are|is|was|were|can|could|should|would|i|we|you|hell|earth|more|else)\b`,
];

const heat = [...ourLimits, ...ourInnocence, ...ourEffort, ...ourWounds, ...theirWays, ...theWayThingsAre];

/** A clause that is said in heat, by how it begins. */
export const heated = new RegExp(`^(?:${beginnings})*(?:${heat.join('|')})`, 'u');

/** “I am hurt that …”, “we are fed up” */
export const wounded =
  /^(?:i|we) (?:am|are) (?:\p{L}+ )?(?:hurt|shocked|sad|disappointed|offended|insulted|tired|sick|fed up)\b/u;

/** “Oh well”, “sorry”: says nothing by itself. */
export const filler =
  /^(?:oh|ah|wow|well|ok|okay|yes|no|sorry|honestly|frankly|seriously|really|please|look|listen|hey|so|sir|madam|dude|man|guys|haha|lol|right|sure|great|fine)(?: (?:oh|ok|okay|well|yes|no|really))*$/;
