import { head, widthOf } from "./width-of.js";

/** The text in at most `width` columns; what is too long ends in `…`. Letters with combining marks stay whole. */
export function cut(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  return `${head(text, width - 1).trimEnd()}…`;
}

export const padEnd = (text: string, width: number): string => text + blanks(width - widthOf(text));

export const padStart = (text: string, width: number): string => blanks(width - widthOf(text)) + text;

/** Left and right ends of one line, at least two columns apart; the left one gives way. */
export function spread(left: string, right: string, width: number): string {
  if (right === "") return cut(left, width);
  const room = Math.max(width - widthOf(right) - 2, 8);
  return `${padEnd(cut(left, room), room)}  ${right}`;
}

/** The text in lines of at most `width` columns, broken at spaces; a longer word stands alone, uncut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) lines.push(line);
    line = line !== "" && widthOf(longer) > width ? word : longer;
  }
  return [...lines, line];
}

const blanks = (count: number) => " ".repeat(Math.max(count, 0));
