/** What a question or a request of the customer is, once it was found. */
import type { Span } from '../draft/span';
import type { Topic } from './topics';

/** What would answer it. */
export type Wanted =
  | 'price'
  | 'date'
  | 'number'
  | 'yes'
  | 'person'
  | 'payer'
  | 'place'
  | 'reason'
  | 'way'
  | 'thing'
  | 'fact';

/** One question or request. Absolute offsets of its words in the quote. */
export interface Asked extends Span {
  readonly kind: 'question' | 'request';
  readonly language: 'en' | 'zh';
  /** Its words in one line. */
  readonly words: string;
  readonly wanted: Wanted;
  readonly topic: Topic;
  /** “Is that a problem?”: the topic is that of the whole message, and any word on it may be the answer. */
  readonly pointsBack: boolean;
  /** What it asks for, as it reads in our mouth behind “on”: “the minimum order for the blue model”; null where it cannot be made right. */
  readonly subject: string | null;
}

/** What a language finds in one sentence. Offsets from the start of the sentence. */
export interface FoundWords extends Span {
  readonly kind: 'question' | 'request';
  readonly wanted: Wanted;
  /** What the topic is read from: the heart of the question. */
  readonly about: string;
  readonly subject: string | null;
}
