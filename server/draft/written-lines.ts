/** The lines of a block that hold words: what greetings, closings and names are found in. */
import type { Block } from './draft';
import { remembered } from './remember';
import { isClosing } from './signature';

/** Offsets from the start of the block. */
export interface WrittenLine {
  /** Without quote marks, bullets and white space around them. */
  readonly words: string;
  readonly start: number;
  /** Whether it is a closing formula. */
  readonly closes: boolean;
}

export const writtenLines = remembered(({ text }: Block): readonly WrittenLine[] =>
  [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const marks = /^[\s>*]*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(marks).trimEnd();
    return words === '' ? [] : [{ words, start: index + marks, closes: isClosing(words) }];
  }),
);
