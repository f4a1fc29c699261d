/** The phrases by which a clause of the customer is known to ask, by what they tell. */

/** Behind the words that only say that something is asked. */
const about = '[me|us|you] [,|:] [about|on|of|regarding]';

/** Until a clause ends, four words at most. */
const fewWords = '[_] [_] [_] [_]';

export const askingPhrases = {
  /** Stands before a question and is no part of it. */
  lead: [
    '(and|but|so|or|also|then|well|ok|okay|now|oh|hi|hello|hey|just|first|second|secondly|finally|lastly|additionally|btw|besides|otherwise|thanks|sir|dear|@please)',
    '(by the way|in addition|# .)',
  ],
  /** What a sentence goes on with after a comma or an “and” when another question begins. */
  anew: [
    "@question-word ('s|[_] [_] [_] @auxiliary|much|many|long|soon)",
    '@auxiliary [not] (i|we|you|it|they|there|the|your|this|that)',
    '@please _',
    '(send|tell|let|give|quote) (me|us)',
    '(i|we) [would] [also] (need|would like|like|want|require|wonder)',
    '(if|whether) you (can|could|have|offer|are|do)',
    'else',
    'or (i|we) (will|shall|have to|must|cancel|go|buy|order|look)',
  ],
  /** “I am on the night train can you hold the room”: a question that begins in the middle. */
  amid: [
    '@question-word [_] [_] @auxiliary (you|i|we|it|they|there|this|that|the|your|my)',
    '(can|could|will|would|do|does|did|is|are) (you|i|we|it|they|there|this|that|the|your|my)',
  ],
  /** How a clause begins that asks, whether or not it ends in a question mark. */
  opening: [
    `[by|in|from|to|for|at|with|until|till] @question-word ${fewWords} @auxiliary`,
    'how (much|many|long|soon|about|come)',
    'what about',
    '@auxiliary [not] @asked-about',
    'any (chance|news|update|updates|discount|idea)',
  ],
  /** “Which is a pity”, “have a nice day”, “may the best win”: begin alike, and ask nothing without a question mark. */
  stating: [
    '(which|who|whose) (is|are|was|were|has|have|had|do|does|did|can|could|will|would|may)',
    '(have|had|do|may|shall|was|were|should) (a|an|the|any|we|it|this|that|all|one|not)',
    '(have|had|may|shall|was|were|should) you (need|have|require|want|wish|find|decide|change|accept)',
  ],
  /** “How many”, “how come”: asks in the order of a statement, too. */
  measuring: ['@question-word (much|many|long|soon|about|come)'],
  /** The order of a question: “when I arrived” is not in it. */
  inverted: [
    '(@question-word @auxiliary|how about)',
    '@question-word _ @auxiliary (i|we|you|it|they|the|my|our|your|this|that|there)',
  ],
  /** Says that a question follows; what is asked stands behind. */
  wondering: [
    `(i|we) [@wondering] [@wondering] [@wondering] (wonder|wondering|wondered|curious|not sure|unsure) ${about}`,
    `(i|we) [@wondering] [@wondering] [@wondering] (want|wanted) to (know|ask|check|find out) ${about}`,
    `(i|we) [@wondering] [@wondering] [@wondering] (like|love) to (know|ask|find out|understand|learn) ${about}`,
    `(i|we) [@wondering] [@wondering] [@wondering] (need to (know|understand|find out)|have to (ask|know)) ${about}`,
    `(i am|we are) asking ${about}`,
    `[am|are] (not sure|wondering|curious|unsure) ${about}`,
    `[@can-you [also] [@please] [also]] (let @us know|tell @us|advise|inform @us|confirm [to @us]|clarify|explain [to @us]|indicate|specify|state|check) ${about}`,
    `(do you [have any]|any) (know|idea|ideas|clue|clues) ${about}`,
    `(my [next|other|second|only|main] question is|(the|one|another) question [is]) ${about}`,
  ],
  /** Asks for something to be done or sent; it stands in braces, or behind. */
  request: [
    '@can-you @please [also] {_}',
    '@can-you [also|maybe|perhaps|just] [@please] {(send|provide|share|forward|supply|email|e-mail|mail|attach|quote|give|issue|submit|resend|show|return|offer|arrange|prepare|get|bring|make|cancel|change|check|fix|call|confirm|update|remove|add|move|extend|reserve|hold|introduce|look|correct|refund|replace|resolve|unlock|reset|transfer|explain|remind|include|put)}',
    '(i|we) [kindly|would like to|want to|need to|must|would] (ask|request|need|want|expect|like) you to',
    '(send|provide|share|forward|supply|email|e-mail|mail|attach|quote|give|issue|submit|resend|show|return|offer|arrange|prepare|get|bring|make) (me|us)',
    'let (me|us) have',
    '(i|we) (want|need|would like|demand) {(my|our) money}',
    '(i|we) (want|need) (someone|somebody) to',
    '(it would be (great|good|nice|helpful) if|(i|we) would (be (grateful|glad|happy)|appreciate [it]|like it) if|would be grateful if) you [can|could|would|will]',
  ],
  /** What people need from a seller; “we need time” is no request. */
  need: [
    '(i|we) [@needing] [@needing] (need|require|request|want|like|(like|want|need|love) to (have|get|receive|see|order|request)|await|waiting for|requesting|looking forward to|missing) {[to|for] [@article] [@article] [_] [_] [_] (@sendable|tracking|bill of lading|b/l)}',
  ],
  /** Behind a “please” that asks for nothing. */
  formality: [
    'note|noted|find|see|be|accept|excuse|forgive|advised|do not|understand|bear|feel|keep in mind|remember|refer|let|ignore|disregard|enjoy|contact|call us when|have a|believe|trust|help|respond|reply|read|wait|think|take (a|your|note)|hurry|stop|know|get back|revert|answer|advise|advice|confirm|tell|inform|not|quick|quickly|fast|urgent|urgently',
  ],
  /** Asked to hurt, not to be answered. */
  rhetorical: [
    'are you (kidding|serious|joking|crazy|insane|for real|mad|blind|deaf|happy now|people)',
    'who (cares|knows|would not|would want|do you think|needs)',
    'how dare',
    'how (hard|difficult|complicated) (is|can|could)',
    'how (can|could) (you|anyone|anybody|they|a company|someone|this)',
    'what [the|in the] (hell|heck|fuck|f|wtf|on earth|planet)',
    'what (kind|sort|type) of [_] (service|company|people|customer|joke|business|support|person|nonsense|idiot|way)',
    'what (a|gives|more|else can i)',
    'what is (the (point|use)|wrong with you|your problem|up)',
    '(do|did|does|have) (you|they|anyone|anybody) (even|ever|really|honestly|actually|think (i|we|this|that|it)|realize|realise|understand what|call (this|that)|know (how (much|long|angry|many)|what it|who i))',
    'do not you (think|care|know|have)',
    '^[and|but|so] (is not (it|that|this)|are not you|would not you)',
    '(is not it|are not you|would not you) $',
    'can you (imagine|believe)',
    '(can|would) you (accept|like it)',
    'is (this|that) (a joke|how|what|the way|your|some|acceptable|normal|fair|professional|really)',
    'is it (too much|so (hard|difficult)|really)',
    'since when',
    'why (should|would) (i|we|anyone|anybody)',
    'why (am i|are we|do i|do we) [even|always|still] (paying|pay|bother|a customer|have to|supposed)',
    'why (bother|not|me)',
    'why can not you (just|people)',
    'when will you (learn|people|guys)',
    'what (am|are) (i|we) (supposed|meant) to',
    'what (do|shall|should) (i|we) (tell|say|serve|sell)',
    'what (do|did) you (think|expect|want) [,] [that] (i|me|us|we|people)',
    'what did (i|we) (do|pay)',
    'how many [more] times',
    'am i (the only|wrong|missing something)',
    'did (i|we) (do something|ask for)',
    'guess what',
    'what (can|should) i say',
    'have you (lost|no)',
    'where is the (logic|service|respect)',
  ],
  /** Begins like one of those, and wants to know. */
  earnest: [
    'how (can|could) (you|anyone|anybody|they|a company|someone|this) (help|assist|ship|make sure|offer|improve|send|guarantee|deliver|prove)',
  ],
  /** Nothing but a question that needs no answer. */
  alone: [
    '^(really|seriously|right|correct|so what|you know what|guess what|why not|why me|what now|huh|no|yes|ok|okay|deal|agreed|understood|sounds good|fair enough|eh|hello|hi|anyone|anybody|true|what|why|how|when|how come|remember me)$',
    '^(is|are|was|were|do|does|did|can|could|will|have|has) @pronoun$',
  ],
  /** Said for the sake of manners. */
  polite: [
    'how (are|is|have) (you|things|thing|it|everything|everyone|your (day|week|weekend|family|business|team|holiday|new year))',
    "(how 's|hows) (you|yall|things|thing|it|everything|everyone|your (day|week|weekend|family|business|team|holiday|new year))",
    'how (you|things|thing|it|everything|everyone|your (day|week|weekend|family|business|team|holiday|new year)) [_] (doing|going|been|today|keeping|getting on)',
    'how (was|were) your',
    'how do you do',
    'how can (i|we) help',
    'hope (you|this|all)',
    '(any|further|other|more) (question|questions|doubt|doubts|concern|concerns|query|queries)',
    'anything else',
    '(get|have|need) [some|any|a little|your] help',
    'if (you|there) [are|is|have|need|require] (any [other|further|more] (problem|problems|issue|issues|info|information|detail|details)|anything|further|more (info|information)|something else)',
    'may (i|we) ask [you] [a|one|some] [question|questions] $',
    '(can|could|may|might|would) (i|we|you) [@please] [@please] (ask|help [me|us] [out] [with (this|that|it|something)|please|here]|assist [me|us]) $',
    '(are|is) (you|anyone|anybody|someone) (there|around|here|available)',
    'got a (minute|moment|second)',
    'do you (have a (minute|moment|second)|remember me|hear me|understand|follow|see what i mean)',
    'can you hear',
    'does that make sense',
    'know what i mean',
    'what (do|did|would) you (think|say)',
    'shall we',
    'would you mind $',
    'know (your (thought|thoughts|opinion|feedback|decision|view)|what you think)',
    'let @us know (if|whether) (this|that|it|these|everything|all) (work|works|is (ok|okay|fine|good|clear|alright|all right)|suit|suits|sounds|help|helps|makes sense)',
    'let @us know (if|whether) (i can (help|do)|you [are] (interested|agree|need|happy|want))',
    'hear from you',
    'get back to @us',
    'need (anything|more|further)',
    'let @us know $',
  ],
  /** What nobody says who asks in a short statement: “The blue one too?”. */
  disbelief: [
    'even|thanks|thank|hour|hours|still|again|never|after|oh|wow|wtf|lol|deal|correct',
    '^[and|so] you',
    '^(2|3)',
  ],
  /** “I would like to get”: what is to be sent stands behind. */
  sending: ['[(i|we) [would] [also|still|now|really|urgently|just] [(like|want|need) to]] @giving [me|us]'],
  /** “When it leaves”, “whether the box”: the order of a statement. */
  told: ['(whether|@question-word) [_] (@pronoun|@determiner)', 'how _ _ (@pronoun|@determiner)'],
  /** The last word of what can be named without an article: “FOB price”, “minimum order”. */
  thing: [
    '@sendable|number|pricing|cost|moq|discount|time|date|terms|warranty|minimum order [quantity]|deposit|packaging|details|information|option|options|color|colors|colour|colours|size|sizes|weight',
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

/** What a phrase tells of its clause. */
export type Cue = keyof typeof askingPhrases;
