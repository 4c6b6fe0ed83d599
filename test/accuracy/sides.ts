import { spelled } from "./spelling.js";

/** What gold says of one field of one text, what was read, and what may be read without being asked for. */
export interface Sides {
  readonly gold: readonly string[];
  readonly read: readonly string[];
  readonly excused: readonly string[];
}

type Said = string | null | undefined;

export const sidesOf = (
  gold: readonly Said[],
  read: readonly Said[],
  excused: readonly Said[] = [],
): Sides => ({
  gold: spelledAll(gold),
  read: spelledAll(read),
  excused: spelledAll(excused),
});

/** `identity|value`: what is said of one of several; the identity is what excuses it. */
export const about = (identity: Said, value: Said): string => `${identity ?? ""}|${value ?? ""}`;

const spelledAll = (words: readonly Said[]): string[] =>
  words.map(spelled).filter((word): word is string => word !== null);
