/** What a push tells, so far as a plain request can tell it again. */
export interface Push {
  /** “sign the order”, in small letters, or `letUsKnow`. */
  readonly deed?: string;
  /** “by Friday”. */
  readonly when?: string;
  /** “so that we can keep the slot for you”. */
  readonly gain?: string;
  /** “so that the crew can start”, as the writer gave it. */
  readonly reason?: string;
  /** “the price goes up on Monday”. */
  readonly price?: string;
  /** “the offer holds until noon”. */
  readonly holds?: string;
  /** “there are 3 rooms left”. */
  readonly left?: string;
  /** Others would like it too. */
  readonly others?: boolean;
  /** Lawyers, the police, a bad review. */
  readonly menace?: boolean;
  /** “tow it away”: what we would have to do. */
  readonly duty?: string;
  /** Something follows, and no more is known of it. */
  readonly follows?: boolean;
  /** “late payment”: what should not happen again. */
  readonly never?: string;
  /** A last offer. */
  readonly best?: boolean;
}

/** What is asked of them where it is nothing but an answer. */
export const letUsKnow = 'let us know';
