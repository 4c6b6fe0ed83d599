import { FAMILY, GIVEN, MIDDLE } from "../../stock/people.js";
import { CLOSINGS, THINGS, VERBS } from "../../stock/phrases.js";
import { type Random, seeded } from "../../stock/random.js";
import { SYLLABLES } from "../../stock/syllables.js";

/** By how often they are met: which syllable is the first has nothing to do with its letters. */
const WORDS = seeded(1).someOf(SYLLABLES, SYLLABLES.length);

/** Villages of two syllables, as many as a province has. */
const VILLAGES = namesOf(2_000);

function namesOf(count: number): string[] {
  const random = seeded(2);
  return Array.from({ length: count }, () =>
    [random.oneOf(SYLLABLES), random.oneOf(SYLLABLES)].map(capital).join(" "),
  );
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const person = (random: Random) =>
  `${random.skewed(FAMILY)} ${random.skewed(MIDDLE)} ${random.skewed(GIVEN)}`;

export const subject = (random: Random) => `${random.skewed(VERBS)} ${random.skewed(THINGS)}`;

const chanceWords = (random: Random) =>
  Array.from({ length: random.between(5, 12) }, () => random.skewed(WORDS)).join(" ");

/** A sentence of a task, of words met by chance. It cites nothing and names no body. */
export function sentence(random: Random): string {
  const village = random.chance(3) ? ` ở thôn ${random.skewed(VILLAGES)}` : "";
  return `${capital(random.skewed(VERBS))} ${random.skewed(THINGS)}, ${chanceWords(random)}${village}, ${random.skewed(VERBS)} ${chanceWords(random)} ${random.skewed(CLOSINGS)}.`;
}

export const paragraph = (random: Random) =>
  Array.from({ length: random.between(2, 4) }, () => sentence(random)).join(" ");
