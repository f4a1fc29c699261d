/** “Easy to use”, “no problems at all”, “exactly as described”: everything went as it should. */
import { denied, questioned, soured, wished } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'praise/no-trouble',
  principle: 'praise-trap',
  message: 'They tell that all went well. That is good ground, and no decision yet.',
  why: 'Take it up in half a sentence and ask for the next step while it is fresh.',
  onceWon: {
    message: 'They tell that all went well.',
    why: 'Thank them, and ask what would make the next time as easy.',
  },
  phrasings: [
    {
      phrases: [
        '{(easy|simple|pleasure|breeze|quick|joy|great|delight|nice|straightforward|pleasant) to (use|deal with|work with|book|rent|find|navigate|handle|understand|communicate|reach|reserve|install|set up|access|follow|do business|drive|get|talk|operate|respond|reply|answer|order|return|manage|hire|list)}',
        '{(made|makes|make|making) (it|everything|the|our|my|this|me|us|life|for|renting) ... (easy|simple|smooth|great|enjoyable|painless|seamless|memorable|special|worry free|comfortable|effortless|easier|pleasant|convenient|welcome|amazing)}',
        '{(did|does|has|have|will) not disappoint [you|me|us]}',
        '{never (disappoints|disappointed|disappoint|fails to impress|let me down|lets me down|let us down)}',
        '{(worked|works|work|working|running|runs|ran|run|drove|drives) [@intensely] (perfectly|perfect|great|flawlessly|fine|wonderfully|beautifully|brilliantly|like a charm|as advertised|as expected|as described|like a dream|well)}',
        '{(exactly|just) (as|what|how) (described|advertised|expected|pictured|promised|@we (needed|wanted|expected|hoped|was looking for))}',
        '{(quick|fast|smooth|simple) and (easy|painless|efficient|simple|smooth|quick)}',
        '{easy (and|,|&) (quick|fast|convenient|simple|smooth|straightforward|painless|stress)}',
        '{(smooth|hassle free|hassle - free|stress free|worry free|trouble free)}',
        '{went [@intensely] (smoothly|well|perfectly|great|smooth|perfect)}',
        '{(met|exceeded|surpassed|beyond) ... expectations}',
        '{[@intensely] easy [_] process}',
        '{super easy|so easy}',
      ],
      unless: [denied, wished, questioned, soured],
    },
    {
      phrases: [
        '{(no|zero|not one|without|never had|never had any|never had a|never have|had no|with no) [any|a|single|major|real] (issues|problems|complaints|hassle|hassles|hiccups|surprises|hitch|hitches|issue|negative experience|drama|stress)}',
      ],
      unless: [questioned, wished],
    },
  ],
  examples: [
    { bad: '> The shop is [[easy to use]].' },
    { bad: '> There were [[no issues]] with the last delivery.' },
    { bad: '> The parts were [[exactly as described]].' },
    { good: '> The shop is not easy to use.' },
    { good: '> It should be easy to use.' },
    { good: '> Is the shop easy to use?' },
    { good: '> The box is easy to find broken.' },
    { good: '> We expected no issues.' },
    { good: '> Are there no issues?' },
  ],
});
