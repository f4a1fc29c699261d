/** “I find that insulting”, “I don’t appreciate your tone”, “it hurts to read”: taking it personally. */
import { endsClause } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

const unless = [asked, reported, hypothetical];
const hurtful =
  'insulting|offensive|hurtful|rude|disrespectful|unfair|uncalled for|unkind|unprofessional|impolite|aggressive|out of line|unacceptable|upsetting|demeaning|distasteful|harsh|over the top';
const degree = '[@very|quite|rather|a bit|deeply|highly|frankly|extremely|pretty|completely|a little|beyond]';
const message =
  'tone|language|mail|email|e-mail|message|words|comment|comments|remark|remarks|accusation|accusations|wording|attitude|manner|insinuation|insinuations|allegation|allegations|review|letter|complaint|tweet';

export default defineRule({
  id: 'defensive/taking-offence',
  principle: 'not-personal',
  severity: 'warning',
  message: 'Takes it personally.',
  why: 'Their heat is about the trouble, not about you; answer the trouble, and the heat goes by itself.',
  phrasings: [
    {
      phrases: [
        `{@we [@adverb|must say @we] (find|found|consider|call) (that|this|it|these|those|your|the) [tone of [this|that|your|the]] [${message}] [to be] ${degree} (${hurtful})}`,
        `{(the (tone|language|wording) of your|your) (${message}) (is|was|are|were) ${degree} (${hurtful}|not (appropriate|necessary|acceptable|called for))}`,
        '{[there is] no (need|reason|call) (to be|for being|for such|for that|for this|for your) [@very|so|such] (rude|aggressive|tone|language|impolite|sarcastic|unpleasant|insulting|offensive|attitude|nasty) [language|tone|words]}',
        `{your (${message}) (hurt|hurts|insults|insulted|offends|offended|upsets|shocked) (us|me)}`,
        `{@we (do not|did not) [@adverb] (appreciate|like|accept|care for|deserve) (your|this|that|the|such|such a|this kind of) [_] (${message})}`,
        '{@we (do not|did not) [@adverb] (appreciate|like|accept|deserve) [to be|being] (shouted at|yelled at|insulted|accused|attacked|blamed|treated|spoken to|talked to|called) ...} (.|,|!|$)',
        `{@we (will|can) not (tolerate|accept|stand for|put up with) (this|that|such|your) [kind of|sort of|a] (${message})}`,
        '{@we (will|can) not be (spoken to|talked to|treated|insulted|blamed) ...} (.|,|!|$)',
        '{@we (do not|did not) deserve (this|that)} (.|,|!|$)',
        '{[please] refrain from (insulting|shouting|yelling|swearing|accusing|attacking|blaming) ...} (.|,|!|$)',
        `{(that|this|it) is a [@very|rather|quite] (${hurtful}) (thing to say|remark|comment|accusation|tone|way to (speak|talk|write))}`,
        '{@we <be> [@very|personally|deeply|quite|honestly] (offended|insulted|hurt|appalled)} (.|,|!|$)',
        `{@we feel [@very|deeply|personally|a bit|rather] (offended|insulted|attacked|hurt|unfairly treated|accused|disrespected) [by (your|this|that|the) (${message})]}`,
      ],
      unless,
      rewrites: [say('I can see how upset you are'), say('I see that this has cost you patience')],
    },
    {
      phrases: [
        '{you <be> [being] [@very|quite|rather|a bit|extremely|completely|totally] (unfair|rude|disrespectful|aggressive|offensive|insulting|ungrateful|unreasonable|impolite|nasty)}',
        '{[please] (do not|stop|no need to) (shout|yell|scream|shouting|yelling|screaming|swear|swearing|take it out|taking it out) (at|on) (me|us)}',
        '{(mind|watch) your (tone|language|words|mouth)}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('I can see how upset you are')],
    },
    {
      phrases: [
        '@we [@adverb|do|must] {(resent|take (offence|offense|exception|umbrage) (at|to|with))} (the|your|that|this|such|being|any)',
      ],
      unless,
      rewrites: [say('would like to clear up')],
    },
    {
      phrases: [
        `@we {<be> [@very|deeply|personally|quite|rather|frankly|a bit] (offended|insulted|hurt|appalled|shocked|taken aback) (by|at|about)} (your|the|this|that|such) [_] (${message})`,
      ],
      unless,
      rewrites: [say('want to understand')],
    },
    {
      phrases: [
        '{(it|that) [@very] (stings|hurts|pains us|pains me|is painful) [@very|deeply] to (read|hear)} (such|this|that|these|your|you|what)',
      ],
      unless,
      rewrites: [say('it gives me something to think about to read')],
    },
    {
      phrases: ['{(pisses|pissed|ticks) (me|us) off}', '{gets on (my|our) nerves}'],
      unless,
      rewrites: [say('makes it harder for us to help')],
    },
    {
      phrases: ['@we [@adverb] {(take|took|consider|see) (that|this|it) as an (insult|affront|attack)}'],
      unless,
      rewrites: [say('want to understand what you mean')],
    },
    {
      phrases: ['{how dare} you'],
      rewrites: [say('please help me understand why')],
    },
    {
      phrases: ['{with (this|that|your|such an) attitude [,]} (please|you|we|i|there)'],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we <be> (also|only|just|also just|also only|only just|still) (a human being|human beings|a person|people) [with feelings|like you|too|as well]}',
        '{@we have feelings [too|as well]}',
      ],
      unless,
      rewrites: [say('I want to get this right')],
    },
  ],
  examples: [
    {
      bad: '[[I find your tone insulting]], and the boat is late anyway.',
      fixed: 'I can see how upset you are, and the boat is late anyway.',
    },
    { bad: '[[You are being rude]].', fixed: 'I can see how upset you are.' },
    { bad: 'We [[resent]] the hint.', fixed: 'We would like to clear up the hint.' },
    {
      bad: 'I [[am deeply hurt by]] your last mail.',
      fixed: 'I want to understand your last mail.',
    },
    { bad: '[[We don’t appreciate being treated like this]].', fixed: 'I can see how upset you are.' },
    { bad: '[[How dare]] you say that!', fixed: 'Please help me understand why you say that!' },
    { bad: '[[I am also just a human being]].', fixed: 'I want to get this right.' },
    { good: 'I find the second draft closer to what you had in mind.' },
    { good: 'Was that mail insulting, or did I find your tone harsh?' },
    { good: 'You wrote that we find your tone insulting.' },
    { good: 'If you are being rude, so are we.' },
    { good: 'We did not take offence at your mail.' },
    { good: 'You are being rude to nobody, please ask on.' },
    { good: 'I have resent the label this morning.' },
    { good: 'We appreciate your plain words.' },
  ],
});
