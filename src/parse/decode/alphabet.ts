/**
 * A font encoding of Vietnamese: its bytes, taken for Latin letters, stand for others. `§iÒu` in TCVN3 is `Điều`,
 * `Ñieàu` in VNI. Tables of our own: npm's `vietnamese-conversion` 2.0.0 mistakes VNI (ỷ, ỹ, i with its tones),
 * lacks the capitals of TCVN3 and runs 268 replacements over a text.
 */
export interface Alphabet {
  /** The name in the record: `tcvn3`, `vni` … */
  readonly encoding: string;
  /** One word, or more, of the letters the bytes look like → Vietnamese, composed. */
  read(letters: string): string;
}

/** The tones in the order the tables go by: sắc, huyền, hỏi, ngã, nặng. */
export const TONES = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;
