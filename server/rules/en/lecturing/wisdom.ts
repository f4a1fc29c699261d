/** “A little patience would go a long way”, “in case you hadn’t noticed”, “rules are there for a reason”: wisdom nobody asked for. */
import { says } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { seenByOthers } from '../../../words/english/shared-view';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking } from '../../../words/match';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { bestThenNoLessonLeft } from '../../rewriting/no-lesson-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { leaveOutTruism } from '../../rewriting/truisms';
import { defineRule, type Rewriter } from '../../rule';

/** “Once again, thank you”, “again, I am sorry”: nobody is scolded. */
const kind = says(
  /^(thank|thanks|sorry|apologise|apologize|apologies|welcome|congratulations|appreciate|glad|happy|pleased|hope)$/,
);

/** “As stated in my last two mails, | which you did not read, | the hall is full”: both go. */
const withItsAside: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(which|that)$/.test(tokens[mark.to]?.text ?? '')) return null;
  const comma = tokens.findIndex(({ text }, at) => at > mark.to && text === ',');
  return comma < 0 ? null : drop()(marking(match, mark.from, comma + 1));
};

/** “Asking will not make | the ship faster”. */
function makesIt({ tokens, mark }: Match): boolean {
  return (
    /^(make|change|move|speed)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(the|your|our)$/.test(tokens[mark.to]?.text ?? '')
  );
}

const best = [leaveOutTruism];

export default defineRule({
  id: 'lecturing/wisdom',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'A lesson nobody asked for.',
  why: 'Whoever is taught manners or patience hears only that they are thought to have none.',
  phrasings: bestThenNoLessonLeft(best, [
    {
      phrases: [
        '^ [and|but|honestly ,|maybe|perhaps] [a little|a bit of|some|more|a little more|a bit more|basic|a little bit of] {(patience|respect|common sense|courtesy|politeness|research|reading|gratitude|humility|preparation|understanding|foresight|planning|diligence|honesty|civility|manners|decency|realism|perspective|self-reflection|modesty|goodwill|cooperation|logic|thought) (would|will|might|could|does|do|never) [not] [have] (serve|served|go a long way|gone a long way|help|helped|hurt|suit|do you good|do you no harm|be nice|been nice|be a start|prevented|avoided|saved|be in order|not go amiss|be welcome|make)}',
        '{it is called (reading|thinking|googling|manners|common sense|politeness|business|research|planning|learning|a search function|customer service)}',
        '(^|@opening|please) {[please] think (twice|again|carefully|hard|first) before @you}',
        '^ {before @you (accuse|blame|complain|judge|criticise|criticize|claim|insult|slander|condemn|dismiss) ... [...] ,} (check|read|make|look|ask|please|you|do|try|get|consider|think|learn)',
        '^ {if @you want [_] (quality|respect|perfection|luxury|silence|comfort|speed|cheap|something (better|cheaper)) , @you} (have to|must|need to|will have to|should|had better)',
        '{(behave|act|talk|write) like (one|it)} (.|!|$|,|and)',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Let us see what helps now: {next step}.'),
    },
    {
      phrases: [
        '{[just] in case @you (had|have) not (noticed|heard|realised|realized|seen|understood|got the memo|figured it out|read it) [yet|it|this] [,]}',
        '{(you|we) (may|might|must) have (noticed|heard) [,] (or not|or maybe not) [,]}',
        '{it (should|must|ought to|has to) [surely] (be|have been|have become) [@very|more than] (clear|obvious|evident|apparent|plain|understood) [enough] [to (you|anyone|everyone|everybody)] (by now|already|enough) that}',
        '{it (should|must|ought to|has to) by now (be|have been|have become) [@very] (clear|obvious|evident|apparent|plain|understood) that}',
        '^ {(once again|once more|for the last time|i repeat|we repeat|let me repeat|i say again|to repeat myself) ,} (the|your|a|this|we) ... (must|has to|have to|needs to|need to|should|is not|are not|can not|do not|does not)',
        '{, (literally|right there|in plain (english|sight|language)|in (bold|big|red|capital) (letters|print)|in black and white|plain as day|for (everyone|all|anyone) to (see|read)|clear as day|if @you (care|cared|bother|bothered) to (look|read|check|scroll))} (on|in|at|.|$|above|below)',
      ],
      unless: [asked, kind],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{it (is|would be|would have been) [just|simply|only|also|basic|@very] (common (courtesy|decency|sense)|good manners|basic (courtesy|manners|decency)|polite|courteous|respectful) to} _',
        '{it is [just|simply|only|basic|pure|plain] (common sense|basic hygiene|good practice|basic courtesy|good manners|basic manners|only logical|elementary|standard etiquette|basic decency) to} _',
      ],
      unless: [asked],
      rewrites: [say('it helps to')],
    },
    {
      phrases: [
        '(rules|terms|conditions|instructions|deadlines|policies|policy|contract|contracts|manual|warnings|labels|signs|procedures|guidelines|prices|standards|rule|template|templates|limits|processes|guide) {(are|is|exist|exists) [there|written|made] [there] for [a|some] [very|good] [good] (reason|reasons|purpose)}',
      ],
      unless: [asked],
      rewrites: [say('protect both sides')],
    },
    {
      phrases: [
        '{not everything (revolves|is|turns) (around|about) @you}',
        '{the (world|universe|sun) does not (revolve|turn) around (@you|your _)}',
        '{@you are not (the only|our only|my only) (@buyer|one|person) [@we have|in the world|here|with (problems|a problem)]}',
        '{@we have (other|many other|a lot of other|plenty of other|hundreds of other) (@buyers|orders|tickets|cases|things to do) [too|as well] , @you know}',
      ],
      unless: [asked, hypothetical, seenByOthers],
      rewrites: goesUnsaid('We look after your case with the same care.'),
    },
    {
      phrases: [
        '^ {[and|so|but] (do|must) @we [really|seriously|honestly] [need|have] [to] (repeat (myself|ourselves)|spell|remind|teach|draw|beg|chase|hold your hand)} _',
        // “Shall I draw up an agreement?”, “Shall we remind you in May?” offer help.
        '^ {[and|so|but] (should|shall) @we [really|seriously|honestly] [need|have] [to] (repeat (myself|ourselves)|spell|teach|beg|chase|hold your hand)} _',
        '^ {[and|so|but] (should|shall) @we [really|seriously|honestly] [need|have] [to] (remind)} you (that|how|who|of|what)',
        '^ {[and|so|but] (should|shall) @we [really|seriously|honestly] [need|have] [to] (draw)} (you|it|a picture|pictures)',
      ],
      when: [asked],
      rewrites: [leaveOutSentence(), sentence('Here it is once more in short.')],
    },
    {
      phrases: [
        '{if @you (read|checked|opened|watched|studied|scrolled through) thing:((the|my|our) _|(the|my|our) _ _) [carefully|closely|properly|again] [,] @you (would|might) [have] (know|known|see|seen|find|found|notice|noticed|understand|understood|realise|realize|realised|realized) [that]} (this|it|we|the|our|there|that|you|your|shipping|delivery|a|all|no|i)',
      ],
      unless: [asked],
      rewrites: [say('as $thing says,')],
    },
    {
      phrases: [
        '{as [already|clearly|previously|repeatedly] (stated|mentioned|explained|noted|said|written|described|pointed out|communicated|indicated) in (my|our|the) [previous|last|first|earlier|other|past|preceding] (@number|#|several|many|two) [previous|last|earlier|other] (emails|mails|messages|letters|replies|tickets|comments|posts|calls) [,]}',
      ],
      unless: [asked],
      rewrites: [withItsAside, drop()],
    },
    {
      phrases: [
        '(^|,|;|and|but|because) {(a|an|any|every) (real|true|serious|good|competent|decent|normal|reasonable|responsible|experienced|professional|half-decent|seasoned|proper|smart|wise|sensible|careful) (importer|buyer|traveller|traveler|trader|customer|guest|player|user|businessman|driver|partner|company|parent|manager|engineer|developer|host|seller|dealer|cook|photographer|tester|reader|planner|professional) (knows|know|understands) that}',
      ],
      unless: [asked, reported],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(^|,|;|and|but|because) {(a|an|any|every) (real|true|serious|good|competent|decent|normal|reasonable|responsible|experienced|professional|half-decent|seasoned|proper|smart|wise|sensible|careful) (importer|buyer|traveller|traveler|trader|customer|guest|player|user|businessman|driver|partner|company|parent|manager|engineer|developer|host|seller|dealer|cook|photographer|tester|reader|planner|professional) (would not|does not|will not|would never|never) (expect|expects)}',
      ],
      unless: [asked, reported],
      rewrites: [say('it is safer not to expect')],
    },
    {
      phrases: [
        '(^|,|;|and|but|because) {(a|an|any|every) (real|true|serious|good|competent|decent|normal|reasonable|professional|half-decent|proper|careful) thing:(drawing|order|specification|spec|brief|report|invoice|contract) (has|contains|includes)}',
      ],
      unless: [asked, reported],
      rewrites: [say('it helps if the $thing has')],
    },
    {
      phrases: [
        '{(a|any|every) [real|true|serious|good|competent|decent|normal|reasonable|responsible|experienced|professional|half-decent] (professional|engineer|developer|programmer|businessman|buyer|manager|adult|person|partner|company|trader|importer|journalist|scientist|craftsman|host|guest|traveller|traveler) [(in|of|with) your _ [_]] (would|should|ought to) [at least|simply|also|first|always] (be aware of|know|understand)} (the|a|that|how|what|when|our|your|his|her|their)',
      ],
      unless: [asked, reported],
      rewrites: [
        // “As a buyer of your rank you ought to know it”: the “as” goes with it.
        (match) =>
          say('it helps to know')(
            match.tokens[match.mark.from - 1]?.text === 'as'
              ? marking(match, match.mark.from - 1, match.mark.to)
              : match,
          ),
      ],
    },
    {
      phrases: [
        '(^|,|;|and|but|because) {(a|an|any|every) (real|true|serious|good|competent|decent|normal|reasonable|responsible|experienced|professional|half-decent|seasoned|proper|smart|wise|sensible|careful) (importer|buyer|traveller|traveler|trader|customer|guest|player|user|businessman|driver|partner|company|parent|manager|engineer|developer|host|seller|dealer|cook|photographer|tester|reader|planner|drawing|order|specification|spec|brief|report|invoice|contract) (knows|know|would not|does not|do not|will not|has|have|checks|reads|expects|books|plans|always|never)}',
        '{(a|any|every) [real|true|serious|good|competent|decent|normal|reasonable|responsible|experienced|professional|half-decent] (professional|engineer|developer|programmer|businessman|buyer|manager|adult|person|partner|company|trader|importer|journalist|scientist|craftsman|host|guest|traveller|traveler) [(in|of|with) your _ [_]] (would|should|ought to) [at least|simply|also|first|always|never] [not] (have|know|check|read|test|behave|complain|measure|never|be aware|expect|understand|be able|manage)}',
      ],
      unless: [asked, reported],
      rewrites: goesUnsaid('Let us see what helps now: {next step}.'),
    },
    {
      phrases: [
        '^ {(asking|wishing|writing|calling|shouting|pushing|complaining|repeating|hoping|threatening|emailing|messaging|tweeting|posting|ranting|swearing|reopening|arguing|chasing|reminding|bumping|pinging|blaming) ... [...] (will|does|do|would|can|could) not [really|actually] v:(help|make|change|speed|bring|get|move|solve|do|fix|turn)} _',
      ],
      unless: [asked],
      rewrites: [
        where(makesIt, say('we cannot $v')),
        keepTheRest(),
        sentence('You will hear from us by {date}.'),
      ],
    },
    {
      phrases: [
        '(^|@opening) {as (every|any|all|most) [_] (buyer|buyers|traveller|traveler|travellers|guest|guests|customer|customers|driver|drivers|tenant|tenants|importer|importers|parent|parents|owner|owners|adult|adults|professional|professionals|user|users|child|children) (should [@adverb] know|ought to know|would know|will know|knows|know) ,}',
      ],
      unless: [asked, reported],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(first|before) , [and|only] {then [you can|you may] (complain|judge|criticise|criticize|accuse|review|rate)}',
      ],
      rewrites: [say('then we will gladly talk about it')],
    },
    {
      phrases: [
        '^ [and|but] {(patience|friendliness|kindness|politeness|honesty|preparation|planning|good manners|courtesy|respect) [always|usually|@adverb] (pays [off]|gets (you|one|people) (further|far|more|anywhere)|goes a long way|is rewarded|costs nothing)}',
        '^ {[just] (some|a little|a bit of|a bit more|more) (patience|respect|politeness|courtesy|manners) [,] please} (.|!|$)',
        '{@you (would|will|could|might) (get|achieve|go|come) (further|more|farther|nowhere) with [a|some|more] (friendlier|nicer|kinder|polite|friendly|calmer|better|kindness|friendliness|politeness|patience|this|that|such) _}',
        '{it (does not|will not|would not) (help|change anything|do any good) [you|us|anyone|anybody] (to (complain|shout|call|ask|argue|insist|get|push|repeat|blame)|if you (complain|shout|keep|call|get|push)) _}',
        '{(being (rude|angry|impatient|aggressive|unfriendly|loud|impolite)|getting (angry|upset|loud|mad|rude)|shouting|anger|rudeness|aggression|threats|insults|such a tone|this tone|your tone|that tone) (will|does|do|would|can) not (get|help|bring|make|solve|change|speed|take) (you|us|anyone|anybody|it|anything|matters|the _|your _) [_]}',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Let us see what helps now: {next step}.'),
    },
  ]),
  examples: [
    { good: 'You are not the only person who has spotted the missing comma.' },
    { good: 'Shall we draw up a list of the spare parts for you?' },
    { bad: '[[Some patience, please]].' },
    { bad: '[[You would get further with a friendlier tone]].' },
    { bad: '[[It does not help to complain daily]].' },
    { good: 'More coffee, please.' },
    { bad: '[[Patience pays off]].' },
    { bad: '[[Getting angry will not help you here]].' },
    { good: 'Your patience paid off, the roof is dry.' },
    {
      bad: 'As [[a buyer of your rank you ought to know]] the tax code.',
      fixed: 'It helps to know the tax code.',
    },
    {
      bad: '[[As stated in my last three emails,]] which are below, the hall is full.',
      fixed: 'The hall is full.',
    },
    {
      bad: 'Taste it first, [[then complain]].',
      fixed: 'Taste it first, then we will gladly talk about it.',
    },
    {
      bad: '[[Shouting every day does not make]] the ship faster.',
      fixed: 'We cannot make the ship faster.',
    },
    {
      bad: '[[An experienced guest would not expect]] a lift here.',
      fixed: 'It is safer not to expect a lift here.',
    },
    { bad: '[[A good trader knows that]] glue needs a day.', fixed: 'Glue needs a day.' },
    {
      bad: '[[A proper order has]] a date.',
      fixed: 'It helps if the order has a date.',
    },
    {
      bad: '[[Any adult in your trade ought to know]] the tax code.',
      fixed: 'It helps to know the tax code.',
    },
    {
      bad: '[[An experienced guest would not]] come at noon.',
      fixed: 'Let us see what helps now: [next step].',
    },
    { good: 'Is it true that a good contract has a date?' },
    { bad: 'A little [[patience would go a long way]].', fixed: 'Let us see what helps now: [next step].' },
    { bad: '[[In case you hadn’t noticed,]] the port is shut.', fixed: 'The port is shut.' },
    { bad: '[[It’s common sense to]] charge the cell first.', fixed: 'It helps to charge the cell first.' },
    { bad: 'Old rules [[exist for a good reason]].', fixed: 'Old rules protect both sides.' },
    { bad: '[[Not everything revolves around you]].', fixed: 'We look after your case with the same care.' },
    { bad: '[[Do I really need to remind]] you?', fixed: 'Here it is once more in short.' },
    {
      bad: '[[If you read the thread you would know]] this is planned.',
      fixed: 'As the thread says, this is planned.',
    },
    {
      bad: '[[A decent importer would have]] tested it.',
      fixed: 'Let us see what helps now: [next step].',
    },
    { good: 'Your patience would help us a lot.' },
    { good: 'Patience would help, would it not?' },
    { good: 'Once again, the whole team has to say thank you.' },
    { good: 'Do I really need to remind them, I asked the bank, and rang.' },
    { good: 'If not everything revolves around you in the play, tell us.' },
    { good: 'You said that a good engineer would have seen it.' },
    { good: 'The rules are new this year.' },
    { bad: '[[As every guest should know,]] the bar is not free.', fixed: 'The bar is not free.' },
    { good: 'Shall I hold two tables until Friday?' },
  ],
});
