import { reading } from "../../model/text.js";
import { matches } from "../matching.js";

/**
 * A page wider than the lines of its file: a row was broken, and the end of its right column begins the next line.
 * What is so much of a form that its end is known: the motto, the date.
 */
const BROKEN: readonly (readonly [open: RegExp, rest: RegExp])[] = [
  // Độc lập - Tự do -⏎Hạnh phúc
  [
    reading`độc\s{1,4}lập\s{0,4}-\s{0,4}(?:tự\s{1,4}do\s{0,4}-?\s{0,4})?$`,
    reading`^(?:tự\s{1,4}do\s{0,4}-\s{0,4})?hạnh\s{1,4}phúc\s*$`,
  ],
  // Đồng Xoài,⏎ngày 14 tháng 5 năm 2008
  [reading`^[a-z.\s]{2,30},\s{0,4}$`, reading`^ngày[^a-z]{0,12}tháng[^a-z]{0,12}năm[^a-z]{0,9}$`],
];

/** Whether the words of the next line are the end of the right column above them. */
export const goesOn = (right: string, next: string): boolean =>
  BROKEN.some(([open, rest]) => matches(open, right) && matches(rest, next));
