import type { ReadPart } from "../model/archive.js";

/** A text to be read: the path its record bears, and its bytes. */
export interface TextToRead {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was read of a text, or why it is none. */
export type ReadOutcome = { readonly parts: readonly ReadPart[] } | { readonly failure: string };

/**
 * Reads texts one after the other, in this process or in others, and gives what was read in the order of the texts.
 * `expected` is about how many will come. It takes no more texts than it can work on, and stops taking when its
 * own reader stops asking.
 */
export type ParseMany = <T extends TextToRead>(
  texts: AsyncIterable<T>,
  expected: number,
) => AsyncIterable<readonly [text: T, outcome: ReadOutcome]>;
