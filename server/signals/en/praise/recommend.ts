/** “I would recommend you”, “five stars”, “we will order again”: they would choose you again, or tell others to. */
import { denied, questioned, wished } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'praise/recommend',
  principle: 'praise-trap',
  message: 'They would choose you again or tell others to. Before a deal, weigh it by what they do.',
  why: 'Thank them briefly, and ask for the next small step that their words promise.',
  onceWon: {
    message: 'They would choose you again or tell others to.',
    why: 'Thank them warmly, and ask whether you may quote them or whom else they know.',
  },
  phrasings: [
    {
      phrases: [
        '{(highly|definitely|strongly|totally|certainly|absolutely|thoroughly|fully|happily|gladly|wholeheartedly|surely) [be] (recommend|recommended|recommending)}',
        '{@we [will|would|can|do] [@adverb|highly] recommend (this|it|them|him|her|you|your|to|for|the|using|all|anyone|everyone|@praised|$)}',
        '{(will|would|shall|to|am going to|looking forward to|can not wait to) [@adverb|most definitely] [be] (book|booking|rent|renting|use|using|buy|buying|order|ordering|stay|staying|return|returning|come|coming|go|going|fly|flying|visit|visiting|shop|do|doing|choose|hire|work|rebook|deal) ... again}',
        '{(will|would|shall) [@adverb|most definitely] (be back|come back|be returning|return|be using|continue to use|reach out|be getting|use (them|this|you|it)) [again|to|in|for|the|our|@praised|them|it|you]}',
        '{can not go wrong [with]}',
        '{worth (it|every penny|the money|the price|the visit|visiting|a visit|the wait)}',
      ],
      unless: [denied, questioned],
    },
    {
      phrases: [
        '{(five|5|10|ten) [out of 5|out of five|/ 5|/ 10|out of 10|out of ten] (stars|star|out of 10|out of ten|/ 10)}',
        '{(two thumbs up|thumbs up|a + service|well deserved|keep it up|to the best in)}',
        '{(could|can) not (be|have been|fault|ask for|asked for|have asked for|wish for|recommend|say enough|speak highly|praise) [@intensely|a] (easier|better|happier|more|enough|good|highly|nicer|smoother|anything|simpler|them|you|kinder)}',
      ],
      unless: [wished],
    },
  ],
  examples: [
    { bad: '> [[I would highly recommend them]] to any shop.' },
    { bad: '> [[5 stars]] from us.' },
    { bad: '> The fitting [[could not have been easier]].' },
    { good: '> I would not highly recommend them.' },
    { good: '> Can you fully recommend the blue one?' },
    { good: '> I expected 5 stars.' },
    { good: '> 1 star from us.' },
  ],
});
