/** “As per our policy”, “due to our terms”: the rule book instead of a reason. */
import { endsClause, marks, precededBy } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { showsWayOn } from '../../../words/english/way-on';
import { type Match, marking, textOf } from '../../../words/match';
import { because } from '../../rewriting/because';
import { follow } from '../../rewriting/follow';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { both, drop, either, say, where } from '../../rewriting/rewrites';
import { keepBehindColon } from '../../rewriting/say-once-more';
import { showTheWayOn } from '../../rewriting/show-the-way-on';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule, type Rewriter } from '../../rule';

const reasons =
  /\b(?:because|protects?|protecting|safety|hygiene|fair|in plain words|for (?:example|instance)|so (?:that|you|nobody|everyone|no))\b/;

/** “We approved your refund, in line with our policy”: nothing is kept from them. */
function granted({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(({ text }) =>
      /^(approved|granted|refunded|credited|accepted|entitled|though|although)$/.test(text),
    );
}

/** “In line with our policy you get it all back”: the rule gives. */
function grantsIt({ tokens, to }: Match): boolean {
  const rest = textOf(tokens, to);
  return (
    /^(?:[a-z]+ ){0,2}(?:, )?you (?:(?:can|may)(?! be)|get|will get|have(?! to)|are entitled)\b/.test(rest) &&
    !/\b(?:not|no|none|only|must|unless|never)\b/.test(rest)
  );
}

/** “Our policy asks for a photo, so that nobody pays for old damage”: the rule comes with its reason. */
function reasoned({ tokens, to, following }: Match): boolean {
  return reasons.test(textOf(tokens, to)) || reasons.test(following[0]?.prose.toLowerCase() ?? '');
}

/** “Owners work in accordance with our terms”: they keep them, nobody hides behind them. */
const livesByIt = precededBy(/^(work|works|act|acts|operate|operates|behave|trade|trades)$/);

/** “For privacy reasons, we are unable to …”: the reason is told, and what is missing is a way on. */
function refuses({ tokens }: Match): boolean {
  return /\b(?:can(?:not| not)|could not|unable to|not (?:able|allowed|permitted) to)\b/.test(textOf(tokens));
}

/** “Under our policy the deposit stays with us”, not “… each day costs 95”; a reason that stands there is enough. */
function takesSomething({ tokens }: Match): boolean {
  if (/\b(?:because|since|in order to|to protect)\b/.test(textOf(tokens))) return false;
  return /\b(?:subject to|not|no|none|only|must|fee|fees|deposit|stays|kept|forfeit\w*|return|returns)\b/.test(
    textOf(tokens),
  );
}

/** “Prices may change, | as stated in our terms” is “Prices may change under our terms”. */
const withoutComma: Rewriter = (match) =>
  match.tokens[match.mark.from - 1]?.text === ','
    ? say('under')(marking(match, match.mark.from - 1, match.mark.to))
    : null;

/** “As per the listing, …”: what it says can stand alone. */
const withoutSource: Rewriter = (match) => {
  const comma = match.tokens.findIndex(({ text }) => text === ',');
  return match.mark.from === 0 && comma > 0 && comma < 6 ? drop()(marking(match, 0, comma + 1)) : null;
};

/** “… a fee of 5p as per legislation” is “… by law”. */
const byLaw: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.to + 2);
  const law = /^as per (?:the )?(?:law|laws|legislation)(?= [.,!;]|$)/.exec(words)?.[0];
  return law ? say('by law')(marking(match, mark.from, mark.from + law.split(' ').length)) : null;
};

const underThem = either(withoutComma, say('under'));

/** “Due to our privacy policy”: the reason is named. */
const ofPrivacy = marks(/^(privacy|gdpr|confidentiality)$/);

const theRule = follow('The rule is there because {the reason behind it}.', { behind: 'itself' });
const theRules = follow('They are there because {the reason behind them}.', { behind: 'itself' });

/** “These are the rules” speaks of more than one. */
const tellWhy: Rewriter = (match) =>
  (match.tokens.slice(match.mark.from, match.mark.to).some(({ text }) => /^(rules|these|those)$/.test(text))
    ? theRules
    : theRule)(match);

/** “Due to our policy”, “on account of the company rules”. */
function ofOurs({ tokens, mark }: Match): boolean {
  return /^(our|company|internal|the)$/.test(tokens[openerEnd({ tokens, mark })]?.text ?? '');
}

function openerEnd({ tokens, mark }: Pick<Match, 'tokens' | 'mark'>): number {
  return mark.from + (tokens[mark.from]?.text === 'on' ? 3 : 2);
}

/** “Due to our terms” is “under our terms”: which rules they are is kept. */
function under(match: Match) {
  return say('under')(marking(match, match.mark.from, openerEnd(match)));
}

/** “As per procedure” is “under our procedure”. */
const underIt: Rewriter = (match) =>
  /^(?:the|our|your|section|clause|article|paragraph|condition|point|internal|law|legislation|statute|statutes|contract|agreement)$/.test(
    match.tokens[match.mark.to]?.text ?? '',
  ) || /^(?:the|our|section|clause)$/.test(match.tokens[match.mark.to - 1]?.text ?? '')
    ? say('under')(match)
    : say('under our')(match);

const rules = '(@rulebook)';
const unless = [asked, reasoned, granted, grantsIt];

export default defineRule({
  id: 'cold/policy-shield',
  principle: 'be-sincere',
  severity: 'info',
  message: 'Hides behind the rule book.',
  why: 'A rule is no reason to the customer: say what it is there for, in plain words.',
  phrasings: saidPlainly([
    {
      phrases: [`{[as] per who:(our|company|standard|my)} [_] [_] ${rules}`],
      unless,
      rewrites: [where(takesSomething, both(say('under $who'), tellWhy)), say('under $who')],
    },
    {
      phrases: [
        `{as per} [the] ${rules}`,
        '(^|,|;) {per} (protocol|policy|procedure|regulations|guidelines|contract|section|clause|company policy)',
        '{(in accordance with|in line with|pursuant to|under the terms of)} (clause|section|article|paragraph|condition|point) #',
        '{as per} (t&c|tos|tcs|clause|contract|agreement|company|law)',
        `{(in line with|in accordance with|in compliance with|according to)} (our|company|internal|corporate) [_] [_] ${rules}`,
      ],
      unless: [...unless, livesByIt],
      rewrites: [byLaw, where(takesSomething, both(underIt, tellWhy)), withoutComma, underIt],
    },
    {
      phrases: [
        '{as per} (the|our|your) [_] (description|listing|ad|advert|advertisement|brochure|catalogue|catalog)',
      ],
      unless,
      // “As per the description, it is extra” is “It is extra”.
      rewrites: [withoutSource, say('according to')],
    },

    {
      phrases: [
        `{(due to|owing to|because of|based on|on account of) (our|company|the company|internal) [_] [_] ${rules} [terms and conditions|and conditions|and procedures]}`,
        '{(due to|owing to) (compliance|internal|policy) (policy|reasons|rules|regulations|restrictions|procedures)}',
        '{for (compliance|legal|policy|internal) reasons}',
      ],
      unless,
      rewrites: [
        where((match) => ofPrivacy(match) && refuses(match) && !showsWayOn(match), showTheWayOn()),
        where(ofPrivacy, say('to protect personal data')),
        where((match) => ofOurs(match) && !marks(/^reasons$/)(match), both(under, tellWhy)),
        ...because('because {the reason behind the rule}'),
      ],
    },
    {
      phrases: [
        '{for (data protection|confidentiality|gdpr|privacy) reasons}',
        '{(due to|owing to) (data protection|gdpr|privacy) (policy|reasons|rules|regulations|restrictions|procedures)}',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [where(refuses, showTheWayOn()), say('to protect personal data')],
    },
    {
      phrases: [
        '{(laid down|stipulated|prescribed) (in|under|by)} [the|our] (section|clause|article|paragraph|annex|contract|agreement|regulations|schedule)',
        '{as (stipulated|laid down|prescribed) (in|under|by)} [the|our] (section|clause|article|paragraph|annex|terms|contract|agreement|policy|policies|t&cs|regulations)',
        '{as (stated|outlined|specified|set out) in} (our|the) (terms|policy|policies|t&cs|regulations|conditions)',
      ],
      unless,
      rewrites: [where(takesSomething, both(underThem, tellWhy)), underThem],
    },
    {
      phrases: [
        '{(it|this|that) (is|remains) [simply|just] [@our|company|the|the company] [standard|usual|normal|strict|our|company|house|internal] (policy|procedure|protocol|regulation|operating procedure|requirement|process)} (.|,|!|and|$)',
        '{(it|this|that) (is|remains) [simply|just] a [standard|usual|normal|strict|company|house|internal] (policy|protocol|regulation|requirement)} (.|,|!|and|$)',
        '{(it|that|this) is (what|how) (the|@our) (system|computer|rules|policy|procedure|contract|terms|process|manual|screen|software|book|form) (says|say|is|shows|states|work|works|requires|tells (me|us))}',
        '{(it|that|this) is [just|simply] (how (it|this) (is|works)|the way it (is|works)|how things (are|work)|the (rule|procedure|policy|process|law|system|regulation)|what it is|company rules)} (.|,|!|and|$)',
        '{(the|our|this) (system|computer|software|process|procedure|policy|protocol|programme|regulation|regulations|law|rules|terms) [simply|only|just|strictly] (does not allow|do not allow|requires|require|dictates|dictate|demands|demand|stipulates|stipulate|provides|says no|says so|applies|apply)} (.|,|!|that|it|this|so|for|to|$|the|a|all|us|me)',
        '{(clause|section|article|paragraph|condition) # [_ #] [_] (applies|stipulates|provides|states|governs|refers)}',
        '{(terms and conditions|conditions|t&cs) apply}',
        '{@we <be> (just|only|simply|merely) (following|applying|doing what) [the|our] (procedure|procedures|rules|protocol|orders|instructions|policy|process|guidelines|system)}',
        '{@we [@have] always (done|did|do) (it|this|things) (this|that) way}',
        '{(this|that) is how (it has|@we have) always (been done|been|done (it|this))}',
        '{@we can only refer you to (our|the|clause|section)}',
        '{(our|the company|company) (policy|rules|terms) ((does|do) not (allow|permit)|[clearly|strictly] (state|states|prohibit|prohibits|forbid|forbids))}',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [keepBehindColon, where(endsClause, keepTheRest()), tellWhy],
    },
    {
      phrases: [
        '{(it|this|that) <be> [also|strictly|clearly|actually] against (company|site|store|house|the [_]) (@rulebook) to}',
      ],
      unless: [asked],
      rewrites: [say('because {the reason behind the rule}, nobody may')],
    },
    {
      phrases: [
        '{[the] company (policy|rules) (allows|allow|permits|permit|entitles|entitle) (you|customers|users|guests) to}',
      ],
      unless: [asked],
      rewrites: [say('you can')],
    },
    {
      phrases: [
        '{@our [_] (@rulebook) [of (service|use|sale|business)] [clearly|strictly|explicitly] (stipulate|stipulates|dictate|dictates|mandate|mandates|specify|specifies)}',
        '{(is|are|was|would be|goes|go) [strictly|clearly|also] against (@our|the|company|site|store) [company|house|site|store] (@rulebook)} (.|,|and|so|$)',
        '{(has|have) [_] [strict|certain] (criteria|requirements|conditions) (which|that) (need|needs|must|have|has) [to] be (met|fulfilled|satisfied)}',
        '{((it|this|that|those|these) <be>|its) [just|simply|unfortunately|only|sadly] [in|under] (the|our) (rule|rules|regulations|policy|conditions|procedure|t&cs|terms and conditions|company policy)} (.|,|on|for|at|here|and|!|$)',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [tellWhy],
    },
    {
      phrases: [
        '{@we [just|also|simply] (need|have|want|must|try) [to] be fair (to|on|with) (all|everyone|everybody|(the|our) other _|other _)}',
      ],
      unless: [asked, showsWayOn],
      rewrites: [keepTheRest(), follow('What I can do for you is {what you can do}.')],
    },
    {
      phrases: [
        '{(rules are rules|regulations are regulations|terms are terms|the rules are the rules|the law is the law|a contract is binding|policy is policy|a (rule|deal|contract) is a (rule|deal|contract)|we have (our|to follow) (procedures|rules|procedure|protocol|the procedure|the rules|protocols)|(the|a) (procedure|process|protocol) must be (followed|observed|adhered to)|(is|are|will be|must be) strictly (adhered to|enforced|applied|observed)|no exceptions (can|will|may|shall) be (made|granted|considered|entertained)|(these|those) are (the|our) (rules|terms))}',
      ],
      unless,
      rewrites: [keepTheRest(), say('the rule is there because {the reason behind it}')],
    },
    {
      phrases: [
        '{[the|our] [same] rules (apply to|are the same for|apply for|count for|are equal for) (everyone|everybody|all|every|each) [_]}',
        '{@we can only go (by|on|off) (what|the)} _',
        "{(at|down to) (the|their|his|her|its) [individual|local|store|sole|full] [store|branch] (manager|store|operator|airline|carrier|driver|host|owner|branch|hotel) ['s] discretion}",
      ],
      unless,
      rewrites: [keepBehindColon, where(endsClause, keepTheRest()), tellWhy],
    },
    {
      phrases: [
        '{@we [just|simply|also] (have to|must|need to|can only) (follow|stick to|obey|go by) (our|the company|company|the company’s) [own|internal|_] (@rulebook)} (.|,|!|$|here|too|and|so)',
        '{@we [@have] always (do|did|done) (it|this|that|things) (like (this|that)|(this|that) way|the same way)} (.|,|!|$|here|and|so)',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [tellWhy],
    },
    {
      phrases: [
        '{(that|this|it) is [just|simply] (how|the way) we (do|work|handle|run) [it|this|that|things] [here|in this _|at _]} (.|,|!|$|and|so)',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [tellWhy],
    },
    {
      phrases: [
        '{(the|our) (@rulebook) (say|says|state|states) no _} (.|,|!|$)',
        '{@we (have to|must|can only|need to) treat (all|every|each) [our] (customer|customers|client|clients|guest|guests|tenant|tenants) (the same|equally|alike|the same way)}',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [tellWhy],
    },
  ]),
  examples: [
    { bad: 'A bag costs 5p, [[as per]] legislation.', fixed: 'A bag costs 5p, by law.' },
    {
      bad: '[[As per]] the listing, the loft is an extra room.',
      fixed: 'The loft is an extra room.',
    },
    {
      bad: 'Fares are subject to change, [[as stated in]] our terms.',
      fixed: 'Fares are subject to change under our terms. The rule is there because [the reason behind it].',
    },
    {
      bad: 'Since every van is owned by its host, all trips are subject to his rules, [[per our]] terms.',
      fixed: 'Since every van is owned by its host, all trips are subject to his rules, under our terms.',
    },
    {
      bad: '[[That is our policy]] and it applies to everyone.',
      fixed: 'Our rule here is [what the rule says], because [the reason behind it].',
    },
    {
      bad: '[[As per]] procedure, no keys are given out.',
      fixed: 'Under our procedure, no keys are given out. The rule is there because [the reason behind it].',
    },
    { bad: '[[The rules say no dogs]].' },
    { bad: '[[We have to treat all guests the same]].' },
    { good: 'The rules say no fee is due.' },
    { bad: '[[That is just how we do it here]].' },
    { good: 'We like how you do it here.' },
    { bad: '[[We have to follow our procedures]].' },
    { bad: '[[We always do it like this]].' },
    { good: 'We always bake at six.' },
    { good: 'We follow your rules here.' },
    { good: 'In line with our policy you get the full price back.' },
    { good: 'It is a standard procedure and takes ten minutes.' },
    {
      bad: '[[As per]] the description, the anchor is extra.',
      fixed: 'The anchor is extra.',
    },
    {
      bad: '[[The same rules count for each guest]].',
      fixed: 'The same rules count for each guest. They are there because [the reason behind them].',
    },
    {
      bad: '[[For privacy reasons]], the form cannot hold a name.',
      fixed:
        'Unfortunately, for privacy reasons, the form cannot hold a name; what we can do is [what you can do instead].',
    },
    { good: 'The process requires a stamp, for example that of the port.' },
    { bad: '[[We can only go by what]] the meter says.' },
    { bad: 'Late entry is [[at the driver’s discretion]].' },
    {
      bad: '[[As per our]] return policy, the box must be unopened.',
      fixed:
        'Under our return policy, the box must be unopened. The rule is there because [the reason behind it].',
    },
    {
      bad: 'However, [[due to our privacy policy]] we need a form.',
      fixed: 'However, to protect personal data we need a form.',
    },
    {
      bad: '[[For data protection reasons]], we ask for a code.',
      fixed: 'To protect personal data, we ask for a code.',
    },
    {
      bad: '[[As stipulated in]] section 4, the deposit is due.',
      fixed: 'Under section 4, the deposit is due. The rule is there because [the reason behind it].',
    },
    {
      bad: '[[This is company policy]].',
      fixed: 'Our rule here is [what the rule says], because [the reason behind it].',
    },
    {
      bad: '[[In accordance with]] our terms, a fee applies.',
      fixed: 'Under our terms, a fee applies. The rule is there because [the reason behind it].',
    },
    { bad: 'Sorry, [[it is what the system says]].' },
    { bad: '[[We have our procedures]].', fixed: 'The rule is there because [the reason behind it].' },
    { bad: '[[The process requires]] a stamp.' },
    {
      bad: '[[It is also against company rules to]] lend keys without a form.',
      fixed: 'Because [the reason behind the rule], nobody may lend keys without a form.',
    },
    { bad: '[[Company policy allows you to]] return it by May.', fixed: 'You can return it by May.' },
    {
      bad: '[[Our guidelines specify]] that both keys come back.',
      fixed:
        'Our guidelines specify that both keys come back. The rule is there because [the reason behind it].',
    },
    { bad: 'I am afraid [[those are the regulations]] here.' },
    {
      bad: '[[We have to be fair to everyone]].',
      fixed: 'We have to be fair to everyone. What we can do for you is [what you can do].',
    },
    { good: 'As per our policy we ask for a photo, so that nobody pays for old damage.' },
    { good: 'In line with government rules on toys, the box is marked.' },
    { good: 'Is that as per our return policy?' },
    { good: 'All our hosts work in line with our terms.' },
    { good: 'Your refund is approved in line with our return policy.' },
    { good: 'Our rules do not allow dogs, but the kennel next door has room.' },
    { good: 'Our return policy gives you 30 days.' },
    {
      good: 'We ship on prepayment, that is the rule for first orders. With the second one, we can give you 30 days.',
    },
    { good: 'As agreed on the phone, the deposit is 20%.' },
    { good: 'Section 4 says, in plain words, that the first repair is free.' },
  ],
});
