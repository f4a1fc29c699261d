/** “We never heard back from you”, “you are not answering our calls”: a silence is held against the reader. */
import { beginsWith, closesSentence, followedBy } from '../../../words/english/clauses';
import { cheering, ownedUpSoon } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical, regretted, wondered } from '../../../words/english/suppositions';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, either, say, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, regretted, reported, asked, wondered];
const answer = '(answer|answers|reply|replies|response|responses|reaction|feedback|acknowledgement)';
const you = '(you|you guys|your (side|end|part|company|[_] @staff))';
const mails =
  '(mail|mails|email|emails|e - mail|e - mails|message|messages|call|calls|question|questions|letter|letters|request|requests|offer|offers|reminder|reminders|texts|comments|invitation|invoice|invoices)';

const owedPapers =
  /^(signed|executed|original|copy|final|confirmed|written|corrected|call|invoice|receipt|confirmation)$/;

/** “We never received a complaint”, “we never got to it”: nothing was owed. */
function nothingOwed({ tokens, to }: Match): boolean {
  if (owedPapers.test(tokens[to + 1]?.text ?? '')) return false;
  return /^(a|an|to|around|such|complaints?|bad|money|gifts?|anything|more|less|better|one|in)$/.test(
    tokens[to]?.text ?? '',
  );
}

/** “I called her but have not heard back”, “…, but have not heard back from the port”: somebody else is silent. */
function ofAnother({ tokens, source, from, to }: Match): boolean {
  const after = tokens[to]?.text === 'from' && !/^(you|your)$/.test(tokens[to + 1]?.text ?? '');
  const before = tokens.slice(0, from);
  return (
    after ||
    before.some(({ text }) => /^(her|him|them|someone|somebody)$/.test(text)) ||
    before.some(
      ({ text }, at) =>
        /^(called|contacted|asked|emailed|phoned|rang|messaged)$/.test(text) &&
        /^\p{Lu}/u.test(source.slice(before[at + 1]?.start ?? 0, before[at + 1]?.end ?? 0)),
    )
  );
}

/** “I have got no reply | from the hotel yet”: the hotel is silent. */
function fromAnother({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'from' && !/^(you|your)$/.test(tokens[mark.to + 1]?.text ?? '');
}

/** “I wrote to the landlord without an answer”. */
function toAnother({ tokens, mark }: Match): boolean {
  return /\b(?:to|called|asked|contacted|reached) (?:the|her|him|them)\b(?! (?:address|number|mail|email)\b)/.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “It is the third time that I have asked | the maker”. */
function askedAnother({ tokens, mark }: Match): boolean {
  return /^(the|him|her|them|my|our)$/.test(tokens[mark.to]?.text ?? '');
}

/** “… and got no answer, as we had dialled the wrong number”: the reason is ours. */
function throughUs({ tokens, mark }: Match): boolean {
  const at = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  const [why, who] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return (
    (/^(because|since|as)$/.test(why) && /^(our|my|we|i)$/.test(who)) ||
    (/^(because|due)$/.test(why) && /^(of|to)$/.test(who) && /^(our|my)$/.test(tokens[at + 2]?.text ?? ''))
  );
}

/** “He is ill, that is why nobody answers”: our own silence is explained. */
function explains({ tokens, from }: Match): boolean {
  return tokens[from - 1]?.text === 'why' && /^(is|'s|’s)$/.test(tokens[from - 2]?.text ?? '');
}

/** “Nobody answered the bell. … That was our mistake.”: our own silence is owned up to. */
function ourSilence(match: Match): boolean {
  return /^(nobody|no)$/.test(match.tokens[match.mark.from]?.text ?? '') && ownedUpSoon(match);
}

/** “… and got no answer when we asked for your number”: the question is told after it. */
const toldWhen = followedBy(/^when$/);

/** “… and got no answer when we asked for your number” as “… and still need your number”. */
const stillNeed: Rewriter = (match) => {
  const { tokens, mark } = match;
  const rest = tokens.slice(mark.to, mark.to + 4).map(({ text }) => text);
  const asked = /^when (?:we|i) (?:asked for|requested)\b/.exec(rest.join(' '));
  if (!asked) return null;
  const need = { from: mark.from, to: mark.to + asked[0].split(' ').length };
  return say('and still need', { instead: 'need' })(remembering(match, { need }));
};

/** “Make sure that you do not answer unknown calls”: it is advised. */
function forbidden({ tokens, from, to }: Match): boolean {
  return (
    /\b(?:sure|so|important|recommend|better|that|which) (?:that )?$/.test(`${textOf(tokens, 0, from)} `) ||
    /\b(?:that|which) is (?:fine|right|ok)\b/.test(textOf(tokens, to))
  );
}

/** “No answer from you | is needed”. */
function expected({ tokens, to }: Match): boolean {
  return /\b(?:needed|required|necessary|expected)\b/.test(textOf(tokens, to));
}

/** “… and have not heard back. I will close your file”: they say themselves that they do not wait any more. */
function letsGo(match: Match): boolean {
  const next = [match.source, ...match.following.map(({ prose }) => prose)].join(' ');
  return (
    match.tokens[match.mark.to]?.text !== 'from' &&
    /\bclose (?:this|it|your|the|out)\b|\b(?:no|without) hard feelings\b|\b(?:stop|last time) (?:reaching|writing|contacting|emailing)\b|\bno longer (?:a|interested|relevant)\b|\b(?:not|n['’]t) be the (?:right|best) time\b|\btiming (?:is|might|may)\b/i.test(
      next,
    )
  );
}

/** “I rang twice and got no answer”, “I left a message but never heard from you”: nobody was there. */
function rang({ tokens, mark }: Match): boolean {
  const [said, next] = [textOf(tokens, 0, mark.from), tokens[mark.to]?.text ?? '.'];
  return (
    /\b(?:called|rang|phoned|(?:left|leaving) (?:you )?[\w ]{0,20}(?:messages?|voicemails?)|voicemails?)\b/.test(
      said,
    ) &&
    !/\b(?:asked|requested|ordered|sent|wrote)\b/.test(said) &&
    /^[.,;!?)–—-]|^from$/.test(next)
  );
}

const noReach = say('but could not reach you');

/** What is hoped for, in words that go with those behind it; without the comma that “but” had. */
const gladToHear: Rewriter = (match) => {
  const { tokens, mark } = match;
  // “We asked that it be moved, | but got no answer”: “and” would join what was asked.
  const joins = /\bthat\b/.test(textOf(tokens, 0, mark.from));
  const from = tokens[mark.from - 1]?.text === ',' && !joins ? mark.from - 1 : mark.from;
  const next = textOf(tokens, mark.to, mark.to + 3);
  if (/^(?:, )?(?:and )?(?:so|therefore|hence)\b/.test(next))
    return say(`${tokens[mark.from - 1]?.text === ',' ? '' : ', '}and had no news yet`)(match);
  const hoped = /^to\b/.test(next) ? 'of a reply' : /^from\b/.test(next) ? 'to hear' : 'to hear from you';
  const own = tokens[mark.from + 1]?.text ?? '';
  const subject = /^(?:we|i)$/.test(own) ? `${own} ` : '';
  return say(`and ${subject}would be glad ${hoped}`)(marking(match, subject ? mark.from : from, mark.to));
};

export default defineRule({
  id: 'blaming/no-answer',
  principle: 'save-face',
  severity: 'info',
  message: 'This holds a silence against the reader.',
  why: 'Who reads that they never answered begins by excusing themselves; who reads what is still open answers it.',
  phrasings: noBlameLeft(
    [
      {
        phrases: [
          `{(and|but) [@we] [have|had] [@pointedly] never [@pointedly] (heard [back|anything|a word|a thing|one word|a peep]|(got|received|had) (a|an|any) ${answer})}`,
          `{(and|but) [@we] [have|had] [@pointedly] ((got|received|had|heard) (no|not a single|zero) ${answer}|have [@pointedly] heard nothing) [back|yet|since|so far|to date|at all|whatsoever]}`,
          `{(and|but) [@we] (did|have|had) not [yet|ever|@pointedly] ((hear|heard) (back|anything|a thing|a word)|(get|got|gotten|receive|received|have|had) (a|an|any) [single] ${answer} [back])}`,
        ],
        unless: [...unless, ofAnother, throughUs],
        rewrites: [
          stillNeed,
          where(letsGo, drop()),
          where(rang, either(through(/^from you /, noReach), noReach)),
          where(
            (match) => !toldWhen(match),
            either(through(/^(?:since|yet|so far|to date) /, gladToHear), gladToHear),
          ),
        ],
      },
      {
        phrases: [
          `{who:@we [have|had] [@pointedly] never [@pointedly] (heard [back|anything|a word|a thing|one word|a peep]|(got|received|had) (a|an|any) ${answer})} ($|@closing|from ${you})`,
          `{who:@we [have|had] [@pointedly] (got|received) (no|not a single|zero) ${answer} [back|yet|so far|to date|at all|whatsoever]}`,
          `{who:@we (did not|do not|have not) [@pointedly|ever] (hear|heard|get|got|receive|received) (a thing|a word|one word|a single _|any ${answer})} [back] from ${you}`,
        ],
        unless: [...unless, fromAnother],
        rewrites: [
          where(closesSentence, say('$who have not had a reply so far')),
          say('$who still hope for an answer'),
        ],
      },
      {
        phrases: [
          '{who:@we [have|had] never [actually|even] received}',
          '{who:@we [have|had] never [actually|even] (got|saw)} (your|the|any)',
          '{who:@we [have|had] never [actually|even] got} it ($|@closing|from)',
          'and {never [actually|even] received}',
        ],
        unless: [...unless, nothingOwed],
        rewrites: [say('$who have not yet received'), say('have not yet received')],
      },
      {
        phrases: [
          `(sent|wrote|called|emailed|mailed|asked|messaged|tried|trying|contacted|reached|phoned|texted|left|reminded) ... [_ ...] {(without|with no|to no) [a|an|any|a single|receiving a|getting a] (${answer}|success|luck|result|avail) [from ${you}]}`,
          `(due to|because of|given|after|owing to|despite) [the|a|your] [complete|continued|total] (lack of|no) (${answer}|communication|cooperation|action|interest|information|news|contact) {(from|on|by) ${you}}`,
          `@we (was|were|have been|had been) (not|never) [@pointedly] (informed|told|notified|consulted|asked|updated|advised|warned) {by ${you}}`,
        ],
        unless: [...unless, toAnother],
        rewrites: [drop()],
      },
      {
        phrases: [
          `{there (was|has been|is) [@pointedly] (no|never an|never a|never any) ${answer}} from ${you}`,
        ],
        unless,
        rewrites: [say('we still hope for an answer')],
      },
      {
        phrases: [
          `{@you (are|were|have been|keep|kept) [@pointedly] (not (answering|responding|replying|picking up|reacting|returning)|avoiding|dodging|refusing to (answer|reply|respond|talk|speak)) [to|with] [@us|(@our|the|all our|all my) [_] ${mails}]}`,
          '{(nobody|no one|no - one) [has|had|ever] (called|answered|replied|responded|contacted|got back|gets back|came back|picked up|picks up|answers|calls|replies|responds) [to] [@us|the phone|@our _] [back]} ($|@closing|from|for|about|in|on|after)',
        ],
        unless: [...unless, explains, ourSilence, fromAnother],
        rewrites: [say('it has been hard to reach you')],
      },
      {
        phrases: [
          '(^|@opening) {(nobody|no one|no - one) [@pointedly|ever] (bothered|cared|cares|bothers|helped|helps|listened|listens) [to (help|call|answer|reply|tell @us|inform @us|let @us know|listen)]} ($|@closing|@us|about)',
        ],
        unless,
        rewrites: [say('it has been hard to get help')],
      },
      {
        phrases: [
          '{it is [very|so|really|quite] (hard|difficult|impossible|frustrating|not easy) for @us (when|if) @you (do not|never|cannot|will not) (answer|reply|respond|write|tell|get back|let us know|send)}',
          '{it is [very|so|really|quite] (hard|difficult|impossible|frustrating|not easy) for @us (when|if) @we (do not|never|cannot) (hear|get an answer|reach)} [from] @you',
        ],
        rewrites: [say('it helps us to hear')],
      },
      {
        phrases: [
          '{@we (cannot|can not) (help|assist|support|advise|serve) @you (if|when|unless) @you (do not|will not|refuse to|never) (send|tell|give|provide|share|show) [@us]} (the|a|an|your|any|what|which|where|how|photos|pictures|more)',
          '{it is [very|so|really] (hard|difficult|impossible) [for @us] to (help|assist|support|advise|serve) [@you] (if|when|unless) @you (do not|will not|refuse to|never) (send|tell|give|provide|share|show) [@us]} (the|a|an|your|any|what|which|where|how|photos|pictures|more)',
        ],
        rewrites: [say('we can help best once we have')],
      },
      {
        phrases: [
          '{at no (point|time|stage|moment) [during your _] did @you (mention|report|raise|(tell|inform) @us (of|about)|complain (of|about))}',
          '{@you never once (mentioned|reported|raised|(told|informed) @us (of|about)|complained (of|about))}',
        ],
        unless: [regretted, reported],
        rewrites: [where(followedBy(/^that$/), say('we did not know')), say('we did not know of')],
      },
      {
        phrases: [
          '{at no (point|time|stage|moment) [during your _] did @you (complain|tell @us|contact @us|speak to us)} ($|@closing)',
          '{(nothing|no (complaint|complaints|issue|issues|problem|problems|concern|concerns)) (was|were|has been|have been) [ever] (reported|raised|made|mentioned|voiced|brought) [to (us|our _|the _ _|our attention)]} (during|while|when|at the time|before|until) ... (your|you)',
        ],
        unless: [regretted, reported],
        rewrites: [say('we did not know of this')],
      },
      {
        phrases: [
          '(^|and|but) {[@we] [have] [@pointedly] heard nothing [back] from @you [yet|since|so far]}',
          `^ {[and|but] [still|yet] (no|not a single|not one) ${answer} [yet|so far|at all] [from ${you}] [yet|so far]} $`,
        ],
        unless: [hypothetical, regretted, reported, asked, wondered],
        rewrites: [say('we still hope for an answer')],
      },
      {
        phrases: [
          '{@we still (have not|did not) [yet] (received|receive|gotten|got|seen)} (the|your|a|any|it) ... from @you',
        ],
        unless: [hypothetical, regretted, reported, asked],
        rewrites: [say('we have not yet received')],
      },
      {
        phrases: [
          '{(this|it) is [now|already|at least] (the|my|our) (second|third|fourth|fifth|sixth|tenth) time [that] who:@we [have|am|are|had] [to|had to] (asking|asked|ask|writing|written|write|calling|called|call|requesting|requested|request|reminding|reminded|remind|emailing|emailed) [you]}',
        ],
        unless: [asked, askedAnother],
        rewrites: [say('$who would like to ask again')],
      },
      {
        phrases: [
          `{(@you [people|guys]|your [_] @staff) [@pointedly] (do not|does not|cannot|will not) [even|ever] (answer|reply|respond|react|pick up|call back|get back|write back|return) [to] (@us|(@our|the|my|all our|any of our) [_] ${mails}|the phone|your phone|when @we _)}`,
          `(^|@opening) {(@you [people|guys]|your [_] @staff) [@pointedly] (do not|does not|never) [even|ever] (answer|answers|reply|replies|respond|responds|react|reacts|pick up|picks up|call back|calls back|write back|writes back)} ($|@closing)`,
          `{(@you [people|guys]|your [_] @staff) never (answer|answers|reply|replies|respond|responds|react|reacts|pick up|picks up|return|returns) [to] (@us|(@our|my|all our|any of our) [_] ${mails}|the phone|your phone|their phone)}`,
        ],
        unless: [...unless, cheering, forbidden],
        rewrites: [say('it is hard to reach you')],
      },
      {
        phrases: [
          '{@reader [@pointedly] (disappeared|vanished|went (silent|quiet|dark|missing)|dropped off the radar|fell silent|stopped (answering|replying|responding))} ($|@closing|for|since|after|on|again|when|to|without)',
          '{@reader (have|has|had) [@pointedly] (disappeared|vanished|gone (silent|quiet|dark|missing)|dropped off the radar|fallen silent|stopped (answering|replying|responding))} ($|@closing|for|since|after|on|again|when|to|without)',
        ],
        unless: [...unless, cheering],
        rewrites: [say('we did not hear from you')],
      },
      {
        phrases: [
          `(@unit|@day|now|today|@month) {[still|again|and still] (no|not a single|not one|zero) ${answer} [yet|so far] from ${you}} ($|@closing|yet|so far|to|in|at)`,
          `(^|@opening) {[still|again|and still] (no|not a single|not one|zero) ${answer} [yet|so far] from ${you}} (since|for) _`,
        ],
        unless: [...unless, expected],
        rewrites: [say('we have been hoping for an answer')],
      },
      {
        phrases: [
          `{[and|but] @we still (have|had|did) not [yet|ever] (got|get|gotten|receive|received|have|hear|heard|see|seen) (any|a|one|an|anything|back|your|a single) [single] [${answer}]} from ${you}`,
          '{your [_] (@staff|support|hotline|helpdesk) never [even|ever] (called|rang|phoned|wrote|answered|replied|got back|came back|returned) [to] [@us|the call|my call|my mail] [back]}',
          '{@reader [@pointedly] (ignores|ignore|ignored|are ignoring|is ignoring|keep ignoring|have ignored) (us|me|our _|my _|all our _|all my _|every _)}',
        ],
        unless: [...unless, cheering],
        rewrites: [
          where(beginsWith(/^(i|we|and|but)$/), say('we still hope for an answer')),
          say('it has been hard to reach you'),
        ],
      },
    ],
    false,
  ),
  examples: [
    {
      bad: 'I asked about the lamp twice [[and never got a reply]], so I bought another.',
      fixed: 'I asked about the lamp twice, and had no news yet, so I bought another.',
    },
    {
      bad: 'I wrote about the lamp twice [[and never heard back]]. I will close your file.',
      fixed: 'I wrote about the lamp twice. I will close your file.',
    },
    {
      bad: 'We sent a plan. [[We never heard back]].',
      fixed: 'We sent a plan. We have not had a reply so far.',
    },
    {
      bad: '[[At no point did you mention]] that the crate is wet.',
      fixed: 'We did not know that the crate is wet.',
    },
    {
      bad: '[[We still have not received]] the plan from you.',
      fixed: 'We have not yet received the plan from you.',
    },
    { bad: '[[This is the third time I am asking]].', fixed: 'I would like to ask again.' },
    { bad: 'We asked twice and [[heard nothing from you]].' },
    { bad: '[[Still no reply from your side]].', fixed: 'We still hope for an answer.' },
    { good: 'I called Ada but have not heard back.' },
    { good: 'I rang at noon and got no answer, as we had noted an old extension.' },
    {
      bad: 'I wrote to you twice [[but got no answer]] when I asked for your number.',
      fixed: 'I wrote to you twice and still need your number.',
    },
    { bad: '[[At no point did you mention]] the noise.', fixed: 'We did not know of the noise.' },
    {
      bad: '[[No complaint was made]] during your stay.',
      fixed: 'We did not know of this during your stay.',
    },
    { good: 'We are sorry that at no time did you mention it to a colleague who could help.' },
    {
      bad: 'I called the workshop twice [[but got no answer]].',
      fixed: 'I called the workshop twice but could not reach you.',
    },
    { bad: '[[We have never heard back]] from you.', fixed: 'We still hope for an answer from you.' },
    {
      bad: 'I called the workshop [[but did not hear back]].',
      fixed: 'I called the workshop but could not reach you.',
    },
    { bad: '[[We never received]] a signed plan.', fixed: 'We have not yet received a signed plan.' },
    { good: 'I never got it cleaned, as the lamp was in the cellar.' },
    { bad: '[[I never received]] your floor plan.', fixed: 'I have not yet received your floor plan.' },
    {
      bad: 'We asked for the floor plan [[and never heard back]].',
      fixed: 'We asked for the floor plan and would be glad to hear from you.',
    },
    { bad: 'We wrote to your office twice [[without a reply]].', fixed: 'We wrote to your office twice.' },
    {
      bad: 'Owing to a lack of feedback [[from your side]] the print waits.',
      fixed: 'Owing to a lack of feedback the print waits.',
    },
    {
      bad: '[[There was no response]] from your side.',
      fixed: 'We still hope for an answer from your side.',
    },
    { bad: '[[You are not answering my calls]].', fixed: 'It has been hard to reach you.' },
    { bad: '[[Nobody called me back]].', fixed: 'It has been hard to reach you.' },
    {
      bad: "[[It is difficult for us when we don't hear]] from you.",
      fixed: 'It helps us to hear from you.',
    },
    {
      bad: "[[We cannot help you if you don't send us]] the photos.",
      fixed: 'We can help best once we have the photos.',
    },
    { good: 'If you are not answering my calls, I will write.' },
    { good: 'I am sorry that nobody called you back.' },
    { good: 'You rang twice and nobody picked up the phone. That was my mistake.' },
    { good: 'I am sorry that we never received your form.' },
    { good: 'We never received such a kind letter.' },
    { good: 'You wrote that you are not answering our calls, and that is fine.' },
    { good: 'And you are not answering my calls?' },
    { good: 'I wonder that nobody called back.' },
    { good: 'The clerk is ill, that is why nobody answers.' },
    { good: 'I have not heard from the port yet, and will call again.' },
    { good: 'I have got no reply from the hotel yet.' },
    { good: 'I wrote to the landlord twice without an answer.' },
    { good: 'Nobody called from the clinic yet, so I will ask at two.' },
    { good: 'It is the third time that I have asked the maker.' },
    { bad: '[[Your clerk never answers]].', fixed: 'It is hard to reach you.' },
    { bad: '[[Your office does not pick up the phone]].', fixed: 'It is hard to reach you.' },
    { bad: '[[You went silent]] for a month.', fixed: 'We did not hear from you for a month.' },
    {
      bad: 'Since May [[no reply from your office]].',
      fixed: 'Since May we have been hoping for an answer.',
    },
    { good: 'Please make sure that you do not answer the phone in the car.' },
    { good: 'You do not reply to us when you are on leave, and that is right.' },
    { good: 'For now no reply from you to this mail is needed.' },
    { good: 'You disappeared for a month, and we are glad that you are back.' },
    { bad: '[[Your support never called me back]].', fixed: 'It has been hard to reach you.' },
    { bad: '[[Your office ignores us]].', fixed: 'It has been hard to reach you.' },
    { good: 'If your bank ignores us, we write to the branch.' },
  ],
});
