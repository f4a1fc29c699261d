/** “We need our own label”, “an exception for us”, “exclusive for our country”: they ask for what others do not get. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'demand/special',
  principle: 'excessive-demand',
  message: 'They ask for something that hardly anybody else asks for.',
  why: 'If you can do it, say that it is special and note it: a demand that you meet is a chip for the next talk.',
  phrasings: [
    {
      phrases: [
        '{(make|making|get|have|need|want|grant|ask for|asking for) [me|us|you] (an|one|a special|a small|a one time|a one-time) [_] (exception|exceptions|exemption)}',
        '{(customized|customised|customize|customise|custom made|custom-made|tailor made|tailor-made|bespoke|personalized|personalised|private label|own label|our own (label|logo|brand|packaging|design|box)|our (logo|label|brand) on|oem)}',
        '{(exclusive|exclusivity|sole (agent|distributor|rights)|exclusively for us)}',
        '{(special|extra|particular|unusual|urgent|specific) (request|requests|requirement|requirements|treatment|arrangement|packaging|packing|favor|favour|size|color|colour|version)}',
        '{(rush|express|expedite|expedited|speed up|priority) [_] [_] (order|delivery|shipping|production|it|ours|processing)}',
        '{only for us|just for us|for us only|just this once}',
      ],
    },
  ],
  examples: [
    { bad: '> Please put [[our logo on]] the box.' },
    { bad: '> Could you [[make an exception]]?' },
    { bad: '> We need the [[exclusivity]] for Spain.' },
    { good: '> Please use the usual box.' },
    { good: '> We request a quote.' },
    { good: '> All are fine except one.' },
  ],
});
