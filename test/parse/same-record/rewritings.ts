import { paragraphsOf } from "./paragraphs.js";

/** The same text as another converter would give it. */
export type Rewriting = (text: string) => string;

/** Each says the same in other signs: the record may not change but for offsets. */
export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  "in NFD": (text) => text.normalize("NFD"),
  "with CRLF": (text) => text.replace(/\r?\n/g, "\r\n"),
  "with no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "with no-break spaces between words": (text) => text.replace(/(?<=\S) (?=\S)/g, "\u00a0"),
  "with an en dash for each hyphen": (text) => text.replace(/(?<!-)-(?!-)/g, "–"),
  "with soft hyphens and spaces of no width": (text) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u200b").replace(/(?<=\d)(?=\p{L})/gu, "\u00ad"),
  "with every paragraph on one line": (text) => rewrapped(text, Number.POSITIVE_INFINITY),
  ...Object.fromEntries(
    [30, 43, 60, 80, 100, 140].map((width) => [`wrapped at ${width}`, (text) => rewrapped(text, width)]),
  ),
  "wrapped, in NFD, with CRLF and no-break spaces": (text) =>
    rewrapped(text, 72).normalize("NFD").replace(/\r?\n/g, "\r\n").replaceAll(" ", "\u00a0"),
  "with bold lines in the head": (text) => inHead(text, (line) => emphasized(line, "**")),
  "with italic lines in the head": (text) => inHead(text, (line) => emphasized(line, "*")),
  "with bold lines in underscores in the head": (text) => inHead(text, (line) => emphasized(line, "__")),
  "with a title as a heading": (text) =>
    inHead(text, (line) => line.replace(/^(?=\p{Lu}{3}[\p{Lu} ]{0,20}$)/u, "# ")),
  "with the words of the V/v in italics": (text) => text.replace(/^(V\/v:? )([^\n|*]*\p{L})/gmu, "$1*$2*"),
  "with a bold V/v": (text) => text.replace(/^V\/v(?= )/gm, "**V/v**"),
  "with every short line in bold": (text) =>
    eachLine(text, (line) => (line.length < 60 ? emphasized(line, "**") : line)),
  "with bold numbers": (text) => text.replace(NUMBER, "**$&**"),
  "with bold words before colons": (text) => text.replace(/^(\p{L}[^:\n*_|]{1,40}:)/gmu, "**$1**"),
};

function rewrapped(text: string, width: number): string {
  const lines = text.split("\n");
  const written: string[] = [];
  let next = 0;
  for (const [first, last] of paragraphsOf(lines)) {
    written.push(...lines.slice(next, first), ...wrapped(lines.slice(first, last + 1), width));
    next = last + 1;
  }
  return [...written, ...lines.slice(next)].join("\n");
}

function wrapped(paragraph: readonly string[], width: number): string[] {
  const lines: string[] = [];
  const words = paragraph.flatMap((line) => line.trim().split(" "));
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

// 51/UBND-KGVX · 30/2020/NĐ-CP
const NUMBER = /(?<![\p{L}\d/*_-])\d+\/[\p{L}\d/-]*[\p{L}\d](?![\p{L}\d/*_-])/gu;

/** A head, its V/v and its title stand on the first lines. */
const HEAD_LINES = 16;

const inHead = (text: string, rewrite: (line: string) => string) =>
  eachLine(text, (line, at) => (at < HEAD_LINES ? rewrite(line) : line));

const eachLine = (text: string, rewrite: (line: string, at: number) => string) =>
  text.split("\n").map(rewrite).join("\n");

/** The whole line, or each cell of a table; columns that blanks part have no marks of emphasis anywhere. */
function emphasized(line: string, mark: string): string {
  if (/[*_#<\\]|\S\s{2,}\S|\t/.test(line)) return line;
  return line.replace(/[^|]+/g, (cell) => {
    const words = cell.trim();
    return /[\p{L}\d]/u.test(words) ? cell.replace(words, () => `${mark}${words}${mark}`) : cell;
  });
}
