/** “This is not a charity”, “no time wasters”, “I am selling it, not giving it away”: a price defended with a growl. */

import { isWhole } from '../../../words/english/clauses';
import { reported } from '../../../words/english/guards';
import { marking, textOf } from '../../../words/match';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { dropAside, tellsNoFigure } from '../../rewriting/let-go';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { tellWhatCameOfIt } from '../../rewriting/without-the-reason';
import { defineRule, type Rewriter } from '../../rule';

const pests =
  '([time|tire|tyre|low|lowball|window|stupid|silly|insulting|unserious] (wasters|kickers|ballers|shoppers|timewasters|time-wasters|tire-kickers|lowballers|low-ballers|lowballs|lowballing|joyriders|flakes|dreamers|scammers|cheapskates|games)|(stupid|silly|insulting|lowball|unserious|low ball) (offers|questions|enquiries|inquiries|people|buyers))';

/** “It is how we can pay the crew and give you a warm hall” as “it lets us give you a warm hall”. */
const onlyTheirGain: Rewriter = (match) => {
  const { tokens, mark } = match;
  const and = tokens.findIndex(
    ({ text }, at) =>
      at > mark.to &&
      text === 'and' &&
      /^(?:give|offer|provide|bring|keep|help|serve) (?:\p{L}+ )?(?:you|our|everyone|all)\b/u.test(
        textOf(tokens, at + 1),
      ),
  );
  return and > 0 ? say('it lets us')(marking(match, mark.from, and + 1)) : null;
};

export default defineRule({
  id: 'defensive/hard-seller',
  principle: 'value-before-price',
  severity: 'warning',
  message: 'Growls at the buyer.',
  why: 'A growl meant for others greets the good buyer too: say what the thing is worth, and the price stands.',
  phrasings: [
    {
      phrases: [
        '{[@we <be>] [selling [it|this|them|here] [,|and]] not (giving|going to give) (it|this|that|them|these|things|stuff|my _|our _|the _) away [for (free|nothing|that|so little)]}',
        '{[@we <be>] selling [it|this|them|here] [,|and] not (donating|gifting|giving away|begging) [it|this|them|things]}',
        '{@we [<be>] [do|will|can|am] (not|never) (running|run|run here) [a] (charity|soup kitchen|flea market) [here|around here]}',
        '{(this|it|that) is not a (charity|flea market|garage sale|yard sale|fire sale|bazaar|donation|giveaway|thrift store)}',
        '{@we (<be> not|<be> in no way|<be> hardly) (desperate|hurting|begging) to sell [it|this]}',
        '{@we have nothing to (give away|donate)}',
        '{(good|quality|real|handmade|decent) (things|work|tools|wood|products|service|craftsmanship|food|quality) (is|are|costs|cost) (not cheap|never cheap|money|not free|no bargain)}',
        '{@we (do not|never) (sell|make|offer|deal in) [any] (cheap|second-rate|low-quality) [_] (junk|rubbish|stuff|trash|garbage|copies|imitations)}',
        '{@we <be> [@adverb] (in no (hurry|rush)|not in (a|any) (hurry|rush)) to sell}',
        '{if @you (want|need|look for|are looking for|like|prefer) [something|it|a|the|only|just] (cheap|cheaper|the cheapest|bargain|bargains|junk|for free|rubbish) [_] [,] [then|please|just|better|you (should|can|must)] (go (to|elsewhere|somewhere else)|(buy|look|shop|order) (elsewhere|somewhere else|(at|from|in|on) (china|ebay|amazon|temu|alibaba|the market)))}',
        '{(plenty of|enough|lots of|many|a lot of|other|some) [other] (others|people|buyers|customers|companies|guys) [who|that] (will|would|want to|are (ready|willing|happy) to) [happily|gladly] (pay|buy it (for|at)|take it (for|at)|give) [me|us] (the|my|our|that|this|more) [full|asking] [price|than @you]} (.|!|,|for|$)',
        '{@we know (what @we [@have] [got] [here]|what (it|this|that) is worth|the value of what @we have)} (.|,|!|and|so|$)',
      ],
      unless: [reported],
      rewrites: [
        dropAside,
        where(isWhole, leaveOutSentence()),
        tellWhatCameOfIt,
        sayAlone('the price is fair for {what they get}'),
        say('the price is fair for {what they get}'),
      ],
    },
    {
      phrases: [
        `^ {[and|sorry] [,] (no|not interested in|no more) ${pests} [[,] (or|and|no) [no] _ [_]] [please|pls|thanks|here]} (.|,|!|;|$)`,
        `{(no|too many|so many|tired of|sick of|enough of|fed up with|no time for) [the|these|all|all the] ${pests}}`,
        `{@we (<be> (tired of|sick of|fed up with)|do not have time for|have no time for|do not [want to] waste (my|your|our) time with) [the|these|all|all the] ${pests}}`,
        '{@we (<be>|will|do|can) not [going to|want to|wish to|intend to|want] (waste|wasting|spend|spending) [any] (my|our|more|any more|further|time|energy) [time|energy|breath] (with|on|for) (this|that|these|such|low|people|you|your|offers|somebody|someone|anyone|cheap|silly|stupid) [_]}',
      ],
      unless: [reported],
      rewrites: [
        dropAside,
        where(isWhole, say('I am glad to hear from you if you would like to see it')),
        drop(),
        say('I am glad to hear from you if you would like to see it'),
      ],
    },
    {
      phrases: [
        '{(do not|no need to|please do not|dont|stop) (insult|lowball|low-ball|low ball|play games with|waste the time of) (me|us)} [with]',
        '{(do not|please do not|dont|stop|never) (waste|wasting|steal|stealing) (my|our) time [with (such|this|that|these|those|silly|low) _ [_]]}',
        '{(do not|please do not) (bother|even bother) (asking|calling|writing|texting|offering|messaging|emailing|making) [_] [_] [if|unless]}',
      ],
      unless: [reported],
      rewrites: [
        where(
          tellsNoFigure,
          sentence(
            'I am glad to hear from you if you would like to see it; the price is fair for {what they get}.',
          ),
        ),
        sayToTheEnd('I am glad to hear from you if you would like to see it'),
      ],
    },
    {
      phrases: [
        '{(it|that|this) is how @we (<be> able to|can|manage to)} (sustain|run|keep|pay|survive|stay|operate|afford|make)',
      ],
      rewrites: [onlyTheirGain, say('it lets us')],
    },
  ],
  examples: [
    { bad: '[[Good things are not cheap]].' },
    { bad: '[[We do not sell cheap junk]].' },
    { bad: '[[I am in no hurry to sell]].' },
    { good: 'Good tools are at the left, cheap ones at the right.' },
    { bad: '[[Do not waste my time with such offers]].' },
    { good: 'The mill does not waste wood.' },
    { bad: '[[I have nothing to give away]].' },
    { bad: '[[If you want cheap, go to]] the harbour.' },
    { bad: '[[Plenty of others will pay the full price]].' },
    { good: 'If you want it cheaper, look at the grey one.' },
    { good: 'Many people would pay for a view like that, you have it for free.' },
    {
      bad: '[[I will not waste my time with such offers]].',
      fixed: 'I am glad to hear from you if you would like to see it.',
    },
    { bad: 'Sorry, [[selling, not donating]].', fixed: 'Sorry, the price is fair for [what they get].' },
    { good: 'We do not want to waste time on the port side, so the crane is booked.' },
    {
      bad: 'The fee is small and [[it is how we are able to]] pay the crew.',
      fixed: 'The fee is small and it lets us pay the crew.',
    },
    {
      bad: 'The fee is small and [[it is how we are able to]] pay the crew and give you a warm hall.',
      fixed: 'The fee is small and it lets us give you a warm hall.',
    },
    {
      bad: 'The saw runs well. [[I am selling it, not giving it away]].',
      fixed: 'The saw runs well.',
    },
    {
      bad: 'Sorry, [[I am selling it, not giving it away]].',
      fixed: 'Sorry, the price is fair for [what they get].',
    },
    { bad: 'This boat runs well. [[No tire kickers please]].' },
    {
      bad: '[[This is not a charity]], the saw is new.',
      fixed: 'The saw is new.',
    },
    { bad: '[[This is not a charity]].', fixed: 'The price is fair for [what they get].' },
    { bad: '[[Do not lowball me]] with 50.' },
    { good: 'He said that this is not a charity.' },
    { good: 'We are giving the old shelf away to the school.' },
    { good: 'We run a flea market for a charity in May.' },
  ],
});
