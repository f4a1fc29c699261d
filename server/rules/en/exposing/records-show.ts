/** “the fitter says”, “our phone log has”: brings out evidence against the reader. */

import { answersThem } from '../../../words/english/answering';
import { endsAsQuestion, followedBy, says } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { inItsPlace } from '../../rewriting/in-its-place';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const proof =
  '(records|record|logs|log|system|data|database|tracking|statistics|files|camera|cameras|footage|server|receipts|receipt|notes|history|cctv|dashcam|video|recording|tracker|meter|scanner|gps)';
const deed =
  '(did|opened|read|signed|accepted|agreed|clicked|deleted|downloaded|logged in|never|left|went|arrived late|parked|smoked|dropped|closed|used|wore|washed|have (opened|read|signed|accepted|agreed|deleted|used|worn|washed))';

/** “You did order the right one”, “you did send it, thank you”: in their favour. */
function pleased({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }) =>
      /^(right|correct|correctly|everything|thank|thanks|worry|fine|well|sorry|apologies|great)$/.test(text),
    );
}

/** “You did open it” as “as far as we can see, you did open it”. */
const didIt: Rewriter = (match) =>
  say('as far as we can see, you did')(marking(match, match.mark.from, match.mark.from + 2));

/** “You say that it leaks. The fitter says that he can mend it”, “… that you are right”: it helps them. */
const helpful = says(
  /^(can|could|will|sorry|apologies|right|agrees|replace|replaced|mend|refund|happy|glad|same|too|also|fit)$/,
);

/** “Please send it back with your signature”: it is still to come. */
function signatureAskedFor({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(({ text }) =>
      /^(bring|email|if|mail|need|needs|once|please|require|return|returned|scan|send|should|until|valid|wait|want|when|will|would)$/.test(
        text,
      ),
    );
}

/** “We find a note that you …; does that match yours?”, where the sentence does not ask already. */
const noted: Rewriter = (match) => {
  // “… that you never changed the oil” points at them still.
  if (/^(?:never|not)$/.test(match.tokens[match.mark.to]?.text ?? '')) return null;
  const told = say('we find a note that you');
  return endsAsQuestion(match) ? told(match) : both(told, append('; does that match yours?'))(match);
};

/** “Our records show that you | never called us” as “so far we cannot find that you called us”. */
const notFound: Rewriter = (match) => {
  const { tokens, mark } = match;
  const [one, two, three] = tokens.slice(mark.to, mark.to + 3).map(({ text }) => text);
  if (one === 'never' && two && /ed$|^(sent|paid|told|came|left|gave|made|went|wrote)$/.test(two))
    return say('so far we cannot find that you')(marking(match, mark.from, mark.to + 1));
  // “… did not actually sign”: the verb comes later.
  if (one !== 'did' || two !== 'not' || !three || /ly$|^(?:even|ever|yet|also)$/.test(three)) return null;
  return say(`so far we cannot find that you ${inflect(three, 'past')}`)(
    marking(match, mark.from, mark.to + 3),
  );
};

/** “According to our records you accepted the offer in May, the old price is yours.” */
function inTheirFavour({ tokens, mark }: Match): boolean {
  return /\b(?<!not )(?:yours|included|free|covered)\b/.test(textOf(tokens, mark.to));
}

/** “I found out that you | can take the earlier train.” */
const openToThem = followedBy(/^(can|could|qualify|may|will)$/);

/** “We can see that you | have been with us since 2012.” */
function loyal({ tokens, mark }: Match): boolean {
  return /^have been (?:with us|waiting|patient|loyal|a)\b/.test(textOf(tokens, mark.to, mark.to + 4));
}

export default defineRule({
  id: 'exposing/records-show',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This brings out evidence against the reader.',
  why: 'Proof on the table turns a buyer into a defendant: say what you find, and ask what they find.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        `{[@our|the] [door|server|gps|chat|call|phone|access|security] ${proof} (show|shows|say|says|prove|proves|clearly show|clearly shows|tell|tells [us]|indicate|indicates|confirm|confirms) [us] [clearly|very clearly|quite clearly] [that] @you [@pointedly|in fact|indeed]} ${deed}`,
        `{according to [@our|the] [_] (${proof}|photo|photos|scan|slip|driver|courier|carrier|forwarder|bank|airline|chat|contract) [,] @you} (did|never|in fact|clearly|actually|have in fact|agreed|accepted|signed|declined|were (informed|told|notified|advised|warned))`,
        '{@we [can] (note|noted|notice|noticed|observe|observed|see) [(from|in|on) (the|our|your) _ [_]] that @you} (agreed|accepted|signed|declined|ignored|clicked|were (informed|told|notified|advised|warned|offered)|had (agreed|accepted|been (informed|told|warned|notified)))',
      ],
      unless: [hypothetical, inTheirFavour],
      rewrites: [notFound, noted],
    },
    {
      phrases: [
        `{[@our|the|your|these] ${proof} (does not|do not|never) (lie|lies)}`,
        '{@we have (it|that|this|everything) (on tape|on camera|on video|black on white)}',
      ],
      unless: [hypothetical],
      rewrites: inItsPlace('we would like to compare what each of us has'),
    },
    {
      phrases: [
        '{, as (the|our|my|these) (proof|screenshot|screenshots|recording|recordings|photos|logs) [clearly] (proves|prove|shows|show) [clearly]}',
        '{[,] [@we have [it|that|this]] black on white [and over your signature]}',
        '{over your [own] signature}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: ['{(with|bearing|under|carrying) your [own] signature}'],
      unless: [signatureAskedFor],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we have (the|a) [_] (camera|recording|recordings|footage|log|logs|records|receipt) , so no (point|use) in (telling|saying|claiming|denying) [us|me] that}',
      ],
      rewrites: [say('we have a record that may help us find out why')],
    },
    {
      phrases: [
        '(, | ; | but | and | .) {(the|your) (read receipt|read - receipt|receipt|log|tracking) is [lying] (in front of me|before me|right here|on my desk)}',
      ],
      rewrites: [say('it seems to have arrived')],
    },
    {
      phrases: [
        '{it has come (out|to light|to our attention|to our ears|to my attention) that @you}',
        '{@we (found out|discovered|caught you|know for a fact|happen to know|have caught you|have found out|have learned from others) [that] @you}',
        '{(a little bird|somebody|someone) told (us|me) that @you}',
      ],
      unless: [hypothetical, asked, openToThem],
      rewrites: [say('we have heard, and may be wrong, that you')],
    },
    {
      phrases: [
        '{@we can (see|tell) (that|exactly that|exactly when|very well that|in the _ that|from the _ that|on the _ that) @you } (have been|are still|never|keep|opened|read|saw|were online|have opened|have read|have seen|logged)',
      ],
      unless: [hypothetical, loyal],
      rewrites: [say('it seems that you')],
    },
    {
      phrases: ['{[so] [,] [please|pls|and] (do not|stop) (deny|dispute|denying) (it|this|that)}'],
      rewrites: [drop(), sentence('Does that match what you see?')],
    },
    {
      phrases: [
        '{@we (have|kept|still have|even have) (the|your|a) [_] thing:(email|mail|message|letter|chat|recording|screenshot|screenshots) (where|in which)} @you',
      ],
      unless: [hypothetical],
      rewrites: [say('as I read the $thing,')],
    },
    {
      phrases: ['{@we (do not|cannot) (believe|think) [that] @you (ever|really|actually)}'],
      unless: [asked],
      rewrites: [
        sentence('We have not been able to confirm this yet; could you send us {what would help}?'),
        say('we cannot find yet that you'),
      ],
    },
    {
      phrases: [
        '{because your site:(linkedin|facebook|instagram|twitter|website|profile|post|posts|page|status) (says|shows|said|tells|has)} _',
      ],
      rewrites: [
        where(({ tokens, to }) => tokens[to - 1]?.text !== 'that', say('as we read your $site,')),
        sentence('Could you help me understand how this fits together?'),
      ],
    },
    {
      phrases: ['{(tells|tell) [us|me] [quite] (another|a different) (tale|story)} (than|from|$)'],
      unless: [hypothetical],
      rewrites: [say('looks different')],
    },
    {
      phrases: [
        '^ {@you did (open|receive|get|sign|read|see|order|agree to|confirm|accept|approve|say|ask for|delete|use|click|cancel|send|know|request|log in|visit)} (the|it|that|our|this|on|in|at|for|your|a|my|to|them|both)',
      ],
      unless: [hypothetical, pleased],
      rewrites: [didIt],
    },
    {
      phrases: [
        '^ {log:((our|the|your|my) [_] (log|logs|record|records|tracking|history|camera|cameras|recording|recordings|notes|chat|footage|tracker|system|scan|sheet|slip|file|files|register|statement|database|inbox|mailbox)) (has|have|had|shows|show|says|say|lists|list|tells|tell)}',
      ],
      when: [answersThem],
      rewrites: [say('in $log we find')],
    },
    {
      phrases: [
        '^ {(the|our|your|my|his|her|their) _ [_ [_]] (says|said|tells|told (us|me)|states|stated|shows|showed|reads|confirms|confirmed|found|remembers|remember|recalls|measured|logged|recorded|begs|disagrees)} _',
      ],
      unless: [hypothetical, helpful],
      when: [answersThem],
      rewrites: [
        where(endsAsQuestion, sentence('Could you help us see how this fits together?')),
        append('; could you tell us how you see it?'),
      ],
    },
    {
      phrases: [
        '{@we [still|also] (have|saved|kept|took|made|have (saved|kept|taken|made)) [all|plenty of|enough] [the] (screenshots|recordings|witnesses|a witness)} (.|!|$|of (everything|all|your)|as proof|to prove)',
        '{@we (have|saved|kept|archived|have (saved|kept|archived|stored)) (all|every one of) [of] your [old] (mails|emails|messages|texts|letters|calls|words|voicemails)} (.|!|$|as)',
        '{(there are|there were|there is) [many|enough|two|three|several|a] (witness|witnesses)} (.|!|$|who|to|,)',
        `{[@our|the|your] ${proof} (show|shows|say|says|prove|proves|confirm|confirms) [that] @reader} (was|were) (late|absent|drunk|wrong|online|informed)`,
      ],
      unless: [hypothetical, asked],
      rewrites: inItsPlace('we would like to compare what each of us has'),
    },
    {
      phrases: [
        '(^|@opening) {@you [@pointedly|even|yourself|yourselves] signed for (it|this|that|the _|them|everything)} (.|!|,|$|and|on|so)',
      ],
      unless: [hypothetical, asked],
      rewrites: [say('we see a signature for it')],
    },
  ]),
  examples: [
    {
      bad: '[[Our records prove that you]] never changed the oil.',
      fixed:
        'So far we cannot find in our records that you changed the oil; could you help us clear this up?',
    },
    { bad: '[[You signed for it]].' },
    { good: 'You signed up for it, welcome.' },
    { bad: '[[We have screenshots]].' },
    { bad: '[[I saved all your mails]].' },
    { bad: '[[There are witnesses]].' },
    { good: 'We have screenshots in the guide.' },
    {
      bad: '[[Our logs show that you]] opened it in May, so what was missing?',
      fixed: 'We find a note that you opened it in May, so what was missing?',
    },
    {
      bad: 'You say that it leaks. [[The fitter says]] it is dry.',
      fixed: 'You say that it leaks. The fitter says it is dry; could you tell us how you see it?',
    },
    { good: 'The fitter says it is dry.' },
    { good: 'You say that it leaks. The fitter says that he can mend it on Monday.' },
    {
      bad: 'You write that nobody rang. [[Our phone log has]] six calls.',
      fixed: 'You write that nobody rang. In our phone log we find six calls.',
    },
    { good: 'Our phone log has six calls.' },
    {
      bad: '[[You did open]] the file, on the 9th.',
      fixed: 'As far as we can see, you did open the file, on the 9th.',
    },
    { good: 'You did order the right one, do not worry.' },
    {
      bad: '[[We can see from the chat that you]] agreed to oak.',
      fixed: 'We find a note that you agreed to oak; does that match yours?',
    },
    {
      bad: '[[Because your website says]] you ship daily.',
      fixed: 'As we read your website, you ship daily.',
    },
    {
      bad: 'You asked for oak[[, we have it black on white]], and now for ash.',
      fixed: 'You asked for oak, and now for ash.',
    },
    { bad: 'The box [[tells another tale]].', fixed: 'The box looks different.' },
    {
      bad: '[[Our records show that you]] opened the mail.',
      fixed: 'We find a note that you opened the mail; does that match yours?',
    },
    { bad: "[[The log doesn't lie]].", fixed: 'We would like to compare what each of us has.' },
    { bad: '[[We have it on camera]].', fixed: 'We would like to compare what each of us has.' },
    {
      bad: 'The mail is attached[[, black on white and over your signature]].',
      fixed: 'The mail is attached.',
    },
    {
      bad: '[[We have the door log, so no use in claiming that]] the driver was late.',
      fixed: 'We have a record that may help us find out why the driver was late.',
    },
    {
      bad: 'The offer went out on Monday, and [[the read receipt is in front of me]].',
      fixed: 'The offer went out on Monday, and it seems to have arrived.',
    },
    {
      bad: '[[It has come out that you]] sell online.',
      fixed: 'We have heard, and may be wrong, that you sell online.',
    },
    { bad: '[[We can see that you]] opened the mail.', fixed: 'It seems that you opened the mail.' },
    {
      bad: '[[According to our records you]] did receive the box.',
      fixed: 'We find a note that you did receive the box; does that match yours?',
    },
    { bad: "[[So please don't deny it]].", fixed: 'Does that match what you see?' },
    {
      bad: '[[We kept your email where]] you confirmed the price.',
      fixed: 'As we read the email, you confirmed the price.',
    },
    {
      bad: "[[I don't believe you ever]] sent it.",
      fixed:
        'I understand that you sent it; could you send me something that shows it, such as [what would help]?',
    },
    { bad: 'Here is the slip [[with your own signature]].', fixed: 'Here is the slip.' },
    { good: 'For the key we need a line with your signature.' },
    { good: 'If our records show that you paid, we correct it today.' },
    { good: 'Have we found out that you like tea?' },
    { good: 'If we can see that you opened the gate, we drive in.' },
    { good: 'If we have it on camera, I send you the picture.' },
    { good: 'Our records show two orders, does that match yours?' },
    { good: 'We have a camera at the gate, in case it helps you.' },
    { good: 'Our records may be wrong, so please tell us what you see.' },
    { good: 'According to our records you accepted the offer in May, so the old price is yours.' },
    { good: 'I found out that you can take the earlier train.' },
    { good: 'We can see that you have been with us since 2012.' },
  ],
});
