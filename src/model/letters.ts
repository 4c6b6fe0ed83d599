/** Capital and small letters told by their UTF-16 unit: to ask a string for every letter of a line would cost more. */

const CAPITAL = 1;
const SMALL = 2;
const ASKED = 4;

/** What was asked before, by unit; 0 where nobody did. */
const cases = new Uint8Array(0x10000);

/** `A`, `Đ`, `Ộ`: a letter that has a small one. */
export const isCapitalUnit = (unit: number): boolean => (caseAt(unit) & CAPITAL) !== 0;

/** `a`, `đ`, `ộ`: a letter that has a capital. */
export const isSmallUnit = (unit: number): boolean => (caseAt(unit) & SMALL) !== 0;

const caseAt = (unit: number): number => (cases[unit] as number) || caseOf(unit);

function caseOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  const capital = letter === letter.toLowerCase() ? 0 : CAPITAL;
  const small = letter === letter.toUpperCase() ? 0 : SMALL;
  cases[unit] = ASKED | capital | small;
  return ASKED | capital | small;
}

const CYRILLIC = "АВЕКМНОРСТУХасеорхукмт";
const LATIN = "ABEKMHOPCTYXaceopxykmt";

/** Cyrillic letters that look like Latin ones, by their unit: a text that was typed over holds them (`TT-BТС`). */
export const LOOK_ALIKES: ReadonlyMap<number, string> = new Map(
  [...CYRILLIC].map((letter, at) => [letter.charCodeAt(0), LATIN.charAt(at)]),
);
