/** “We will contact you”, “I will let you know”: they put the next talk off. */
import { asked } from '../../../words/english/guards';
import { othersWill } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'deferral/we-will-contact-you',
  principle: 'polite-deferral',
  message: 'They will come back to you. That is a courtesy, no promise.',
  why: 'Thank them briefly, ask one concrete question about timing, and name the day on which you will ask again.',
  phrasings: [
    {
      phrases: [
        '{@we (will|shall|can|am going to|are going to|’ll) [@adverb|definitely|be sure to|try to|be able to] [@adverb] (contact|call|email|e-mail|message|text|ring|write|tweet|dm|ping|inform|notify|update) [to] (you|u|back) [guys|back|all|later|if|when|once|again|as]}',
        '{[will|shall|can] [@adverb|be sure to|definitely|then] (let|get back to|come back to|revert to|keep) (you|u) [guys|all] (know|posted|updated|informed|in the loop|in mind|if|when|once|later|as soon|back|with|in|on|tomorrow|next)}',
        '{(will|shall|would) [@adverb|be sure to] (let (you|u) [guys|all] know|keep (you|u) [guys] [posted|updated|informed|in mind]|get back (to|with) (you|u)|come back to (you|u)|get back|report back|circle back|be in touch|keep in touch|follow up|revert|reach out)}',
        '{(be|keep|stay|get) in touch [if|when|once|soon|later|with]}',
        '{do not (call|contact) us}',
        '{@we (contact|call) you}',
      ],
      unless: [asked, othersWill],
    },
  ],
  examples: [
    { bad: '> [[We will contact you]].' },
    { bad: '> Thank you, I [[will let you know]].' },
    { bad: '> We read it, [[will get back to you]] then.' },
    { good: '> Please let us know.' },
    { good: '> Will you contact us?' },
    { good: '> How do we keep in touch?' },
    { good: '> Your team will get back.' },
    { good: '> We will order 500.' },
  ],
});
