/** “It is not our fault”, “beyond our control”, “how were we supposed to know?”: out of it. */
import { reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { showsWayOn } from '../../../words/english/way-on';
import { append, say, sentence } from '../../rewrites';
import { defineRule } from '../../rule';

const unless = [reported, hypothetical, showsWayOn];

export default defineRule({
  id: 'defensive/not-our-fault',
  principle: 'admit-then-weigh',
  severity: 'warning',
  message: 'Wards off the blame.',
  why: 'Whose fault it is helps nobody today; they want to hear who takes care of it.',
  phrasings: [
    {
      phrases: [
        '{(is|was|are|were) [@adverb|really|simply|clearly|certainly|definitely] (not|hardly|neither) (our|my) (fault|mistake|problem|responsibility|error|doing|concern|headache)}',
        '{(is|was) [@adverb] not (the|a) (fault|mistake|error) of (ours|our team|our company|mine)}',
        '{@we <be> [@adverb] (not|in no way|hardly) [completely|entirely|really] (to blame|at fault|the ones to blame|guilty|the guilty (party|ones)|responsible for)}',
        '{[please] (do not|you can not|can not|stop|you should not) (blame|blaming|pin (it|this|that) on) (us|me)}',
        '{@we (can not|could not|will not) be (held|made) (responsible|liable|accountable)}',
        '{@we (can not|will not|do not|refuse to) (take|accept|bear|assume) (any|the|full|all) (responsibility|blame|liability)}',
        '{(is|was|are|were) [@adverb|completely|entirely|totally|simply|also] (beyond|out of|outside) (our|my) (control|hands|influence|reach)}',
        '{@we (have|had) no (control|influence) (over|on)}',
        '{there was nothing [that] @we could (do|have done)}',
        '{@we <be> [just|also|ourselves] [as much] (a|the) (victim|victims)}',
        '{(it|that|this) (is|was) [@adverb] (the|your) (courier|carrier|supplier|forwarder|factory|post|bank|driver|warehouse|customs|printer|agent|seller|host|owner|airline) _ (fault|mistake|doing|responsibility)}',
        '{the (fault|mistake|blame|error) (lies|is) [@adverb|entirely] with (the|your)}',
        '{(did|do) not do (it|this|that) (on purpose|intentionally|deliberately)}',
        '{@we (only|just) (followed|did|do|followed through on) (what you (told|asked|wanted|said|ordered)|your (instructions|orders|wishes))}',
        '{@we (could not|can not) have (known|foreseen|guessed|predicted)}',
      ],
      unless,
      rewrites: [append('; what we do about it now is {next step}')],
    },
    {
      phrases: [
        '{blame (the|your|our) _ , not (us|me)}',
        '{@we <be> (only|just) doing @our job}',
        '{@we (do not|did not) make the rules}',
        '{do not (shoot the messenger|look at me)}',
        '{(it|this|that) was not (me|us) [(who|that) ...]} (.|,|!|$)',
      ],
      unless,
      rewrites: [say('we take care of it: {next step}')],
    },
    {
      phrases: [
        '{how [on earth|the hell|in the world] (were|was|are|am|could|should|can|would) @we [@adverb] (supposed to|meant to|expected to|to|have|possibly) [have] (know|known|smell|guess|guessed|foresee|foreseen|see|predict|predicted)}',
      ],
      unless,
      rewrites: [sentence('We did not see {what happened} coming; what we do now is {next step}.')],
    },
  ],
  examples: [
    {
      bad: 'The delay [[is not our fault]].',
      fixed: 'The delay is not our fault; what we do about it now is [next step].',
    },
    {
      bad: 'The weather [[was beyond our control]].',
      fixed: 'The weather was beyond our control; what we do about it now is [next step].',
    },
    {
      bad: '[[How were we supposed to know]] that the gate was shut?',
      fixed: 'We did not see [what happened] coming; what we do now is [next step].',
    },
    { bad: '[[We cannot be held responsible]] for the carrier.' },
    { bad: 'On this one [[we are not to blame]].' },
    { good: 'The storm is out of our hands, but we have booked the next boat.' },
    { good: 'It was beyond our control. Still, we will pay the taxi.' },
    { good: 'You said that it is not our fault.' },
    { good: 'If it is not our fault, the insurance pays.' },
    { good: 'It was our fault, and the new part left today.' },
    { good: 'How should we let you know, by mail or by phone?' },
  ],
});
