import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { runningAt } from "../running.js";
import { blankAt, figuresAt } from "./figures.js";
import { type Token, type TokenKind, tokenOf } from "./token.js";
import { isBlank, isCapital, isDigit, isLetter, matchesAt, pastWord, skipBlanks } from "./units.js";
import { wordAt } from "./words.js";

/**
 * The words and signs of a stretch that mean something in the grammar of citations, in order, in one walk. What is
 * no token (names, plain words) lies between them.
 */
export function tokenize(page: Page, [start, end]: Span): Token[] {
  const { folded } = page;
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const unit = folded.charCodeAt(at);
    const token = unit === SPACE ? null : tokenAt(page, at, unit, tokens);
    if (token && token.end <= end) tokens.push(token);
    at = token ? Math.max(token.end, at + 1) : afterWord(folded, at);
  }
  return tokens;
}

const SPACE = 32;
const LINE_END = 10;

function tokenAt(page: Page, at: number, unit: number, tokens: readonly Token[]): Token | null {
  if (isLetter(unit)) return wordAt(page, at, tokens.at(-1));
  if (isDigit(unit)) return figuresAt(page, at, tokens);
  if (unit === LINE_END) return lineAt(page, at, tokens.at(-1));
  if (isBlank(unit)) return null;
  return blankAt(page, at, tokens) ?? signAt(page, at, unit);
}

/** Past the rest of the word, or past one sign. */
const afterWord = (folded: string, start: number) => Math.max(pastWord(folded, start), start + 1);

/** An empty line, or a line that opens an item: `- `, `a)`, `2.`, `Điều 3`. Other line ends part nothing. */
function lineAt(page: Page, at: number, last: Token | undefined): Token | null {
  LINE.lastIndex = at;
  if (!LINE.test(page.folded)) return null;
  const end = LINE.lastIndex;
  return last !== undefined && goesOn(page, end, last.kind) ? null : tokenOf("line", at, end);
}

/** A title with empty lines in it: `Nghị định số 143/2013/NĐ-CP` / / `ngày 24 tháng 10`. */
function goesOn(page: Page, at: number, last: TokenKind): boolean {
  const pattern = GOING_ON[last];
  if (pattern === undefined) return false;
  const start = skipBlanks(page.folded, at);
  return matchesAt(pattern, page.folded, start) && !isCapital(page, start);
}

/** What goes on with a number, a date, a type. */
const GOING_ON: Readonly<Partial<Record<TokenKind, RegExp>>> = {
  number: runningAt`(?:ngày|của)\s`,
  date: runningAt`của\s`,
  type: runningAt`số\s{0,3}:?\s{0,3}\d`,
};

// "\n\n" | "\n- " | "\na) " | "\n2. " | "\nĐiều 3"; not "giai đoạn 2012\n- 2015"
const LINE =
  /\n[ \t]{0,200}(?:\n|(?!(?<=\d\s{1,9})-[ \t]\d)(?=[-+*•|][ \t]|[a-z]\)|\d{1,2}[.)][ \t]|dieu \d))/y;

function signAt(page: Page, at: number, unit: number): Token | null {
  const kind = KINDS[unit];
  if (kind === undefined || (kind === "stop" && !endsSentence(page, at))) return null;
  return tokenOf(kind, at, at + 1);
}

const SIGNS: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  ";": "semicolon",
  ":": "colon",
  ".": "stop",
  "(": "open",
  ")": "close",
  "[": "open",
  "]": "close",
  "|": "stop",
};
const KINDS = Array.from({ length: 128 }, (_, unit) => SIGNS[String.fromCharCode(unit)]);

/** A full stop: a line end or a capital follows, and no short form (`TP.`, `Q.`) stands before. */
export function endsSentence(page: Page, at: number): boolean {
  const { folded } = page;
  if (!isBlank(folded.charCodeAt(at + 1)) && at + 1 < folded.length) return false;
  return !(isCapital(page, at - 1) && SHORT_FORM.test(folded.slice(Math.max(0, at - 4), at)));
}

// TP. Hồ Chí Minh | Q. Ba Đình | TS. and other titles
const SHORT_FORM = /(?:^|[^a-z])(?:tp|tx|tt|ts|gs|ths|bs|[pqhx])$/;
