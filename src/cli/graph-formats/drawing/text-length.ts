import { widthOf } from "../../text/width-of.js";

/**
 * About how long a text is in a sans-serif letter of 1 point, on the long side: of the usual ones the widest, DejaVu
 * Sans, is taken. A letter of Vietnamese is as wide as the one under its marks.
 */
export function textLength(text: string, isBold: boolean): number {
  const letters = Array.from(text.normalize("NFD").replace(/(?!\u031b)\p{M}/gu, ""), letterLength);
  return letters.reduce((sum, one) => sum + one, 0) * (isBold ? 1.12 : 1);
}

const letterLength = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? widthOf(letter) * 0.64;

const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  // The horn of ư and ơ.
  [/\u031b/, 0.13],
  [/[ijlI.,:;'|!]/, 0.34],
  [/[ frt()[\]/\\-]/, 0.41],
  [/[csvxyzkJL?·]/, 0.57],
  [/[wCNOQGHUDĐ&+=~<>]/, 0.8],
  [/[mMW%@…—]/, 1],
  [/[A-Z]/, 0.7],
];
