import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { append, both, drop, say, sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const proof =
  '(records|record|logs|log|system|data|database|tracking|statistics|files|camera|cameras|footage|server|receipts|receipt|notes|history|cctv|dashcam|video|recording|tracker|meter|scanner|gps)';
const deed =
  '(did|opened|read|signed|accepted|agreed|clicked|deleted|downloaded|logged in|never|left|went|arrived late|parked|smoked|dropped|closed|used|have (opened|read|signed|accepted|agreed|deleted|used))';

export default defineRule({
  id: 'exposing/records-show',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This brings out evidence against the reader.',
  why: 'Proof on the table turns a buyer into a defendant: say what you find, and ask what they find.',
  phrasings: [
    {
      phrases: [
        `{[@our|the] [door|server|gps|chat|call|phone|access|security] ${proof} (show|shows|say|says|prove|proves|clearly show|clearly shows|tell|tells [us]|indicate|indicates|confirm|confirms) [us] [clearly|very clearly|quite clearly] [that] @you [@pointedly|in fact|indeed]} ${deed}`,
      ],
      unless: [hypothetical],
      rewrites: [both(say('we find a note that you'), append('; does that match yours?'))],
    },
    {
      phrases: [
        `{[@our|the|your|these] ${proof} (does not|do not|never) (lie|lies)}`,
        '{@we have (it|that|this|everything) (on tape|on camera|on video|black on white)}',
      ],
      unless: [hypothetical],
      rewrites: [say('we would like to compare what each of us has')],
    },
    {
      phrases: [
        '{, as (the|our|my|these) (proof|screenshot|screenshots|recording|recordings|photos|logs) [clearly] (proves|prove|shows|show) [clearly]}',
        '{[,] black on white [and over your signature]}',
        '{over your [own] signature}',
        '{(with|bearing|under|carrying) your [own] signature}',
      ],
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
      rewrites: [say('I will send it once more to be safe')],
    },
    {
      phrases: [
        '{it has come (out|to light|to our attention|to our ears|to my attention) that @you}',
        '{@we (found out|discovered|caught you|know for a fact|happen to know|have caught you|have found out|have learned from others) [that] @you}',
        '{(a little bird|somebody|someone) told (us|me) that @you}',
      ],
      unless: [hypothetical, asked],
      rewrites: [say('we have heard, and may be wrong, that you')],
    },
    {
      phrases: [
        '{@we can (see|tell) (that|exactly that|exactly when|very well that) @you } (opened|read|saw|were online|have opened|have read|have seen|logged)',
      ],
      unless: [hypothetical],
      rewrites: [say('it seems that you')],
    },
    {
      phrases: [
        `{according to [@our|the] ${proof} [,] @you} (did|never|in fact|clearly|actually|have in fact|agreed|accepted|signed|declined|were (informed|told|notified|advised|warned))`,
      ],
      unless: [hypothetical],
      rewrites: [both(say('we find a note that you'), append('; does that match yours?'))],
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
      rewrites: [say('we cannot find yet that you')],
    },
    {
      phrases: [
        '{because your (linkedin|facebook|instagram|twitter|website|profile|post|posts|page|status) (says|shows|said|tells|has)} _',
      ],
      rewrites: [sentence('Could you help me understand how this fits together?')],
    },
    {
      phrases: ['{(tells|tell) [us|me] [quite] (another|a different) (tale|story)} (than|from|$)'],
      unless: [hypothetical],
      rewrites: [say('looks different')],
    },
    {
      phrases: [
        '{@we [can] (note|noted|notice|noticed|observe|observed|see) [(from|in|on) (the|our|your) _ [_]] that @you} (agreed|accepted|signed|declined|ignored|clicked|were (informed|told|notified|advised|warned|offered)|had (agreed|accepted|been (informed|told|warned|notified)))',
      ],
      unless: [hypothetical],
      rewrites: [both(say('we find a note that you'), append('; does that match yours?'))],
    },
  ],
  examples: [
    {
      bad: '[[We can see from the chat that you]] agreed to oak.',
      fixed: 'We find a note that you agreed to oak; does that match yours?',
    },
    {
      bad: '[[Because your website says]] you ship daily.',
      fixed: 'Could you help me understand how this fits together?',
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
      fixed: 'The offer went out on Monday, and I will send it once more to be safe.',
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
    { bad: "[[I don't believe you ever]] sent it.", fixed: 'I cannot find yet that you sent it.' },
    { good: 'If our records show that you paid, we correct it today.' },
    { good: 'Have we found out that you like tea?' },
    { good: 'If we can see that you opened the gate, we drive in.' },
    { good: 'If we have it on camera, I send you the picture.' },
    { good: 'Our records show two orders, does that match yours?' },
    { good: 'We have a camera at the gate, in case it helps you.' },
    { good: 'Our records may be wrong, so please tell us what you see.' },
  ],
});
