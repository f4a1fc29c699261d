/** “Could you provide details”, “please tell us”, “I would like to know”: they ask to be told something. */
import { bargained, offered, troubledMessage } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'inquiry/information',
  principle: 'answer-the-need',
  message: 'They ask for information.',
  why: 'Answer each point in their order; what you do not know yet, name with the day on which you will.',
  phrasings: [
    {
      phrases: [
        '{(provide|share|send|give|offer|supply|get|need|request|requesting|requested|seek|seeking|looking for|want|appreciate|obtain|receive|request for|suggest|outline|recommend) [me|us|with|you] [_] [_] [_] [_] [_] @facts}',
        '{(inquire|enquire|inquiring|enquiring|clarify|elaborate|inform us|inform me)}',
        '{(like|want|wanted|need|love|wish|curious|wondering|eager|interested|keen|wanting|trying) (to|in) (know|learn|learning|knowing|hear|understand|understanding|find out|gain|ask|clarify|inquire|see if)}',
        '{(tell|show) (me|us) [a little|a bit|_] (more|about|the|how|what|why|when|where|which|if|my|your|something)}',
        '{(please|kindly|pls|plz) (advise|inform|explain|clarify|list|specify|confirm|describe|suggest|tell|elaborate|share|provide|let me know|let us know)}',
        '{let (me|us) know (what|how|if|when|which|where|whether|the|about|more|who) [_] [_]}',
        '{(was|am|are|just) (wondering|curious|inquiring) (if|about|what|how|when|where|why|whether)}',
        '{(explain|specify|elaborate|describe) [_] [_] (how|what|the|more|why|on|a|your)}',
        '{(more|further|additional|any|detailed|comprehensive) (details|info|information)}',
        '{(may|can|could) (i|we) (know|ask|have your|have the|get more|get some|get the|see the)}',
        '{(requesting|request|seeking|seek) [_] (assistance|guidance|help|adjustments|recommendations|information) (with|in|on|for|to|integrating|optimizing)}',
        '{(i|we) have [a|some|a few|one|couple] (question|questions)}',
        '{(any|some) (info|information|details|suggestions|ideas|tips|idea|advice)}',
      ],
      unless: [bargained, offered, troubledMessage],
    },
  ],
  examples: [
    { bad: '> Could you [[provide details]] on the lids?' },
    { bad: '> We would [[like to know]] more.' },
    { bad: '> Please [[tell us how]] it is cleaned.' },
    { good: '> The lids crash. Please advise.' },
    { good: '> I was wondering if you would take 95.' },
    { good: '> We can send more details.' },
    { good: '> Thank you for the details.' },
    { good: '> We informed the shop.' },
  ],
});
