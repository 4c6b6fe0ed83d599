import type { Span } from "../../model/record.js";
import { dateAt } from "../date.js";
import type { Page } from "../page/page.js";
import { isOtherWord, LEXICON } from "./lexicon.js";
import { bareAt, blankNumberAt, type NumberMet, numberAt } from "./number-at.js";
import type { Lexeme, Token, TokenKind } from "./token.js";
import { isBlank, isDigit, isLetter, isWordUnit, type Met } from "./trie.js";

/**
 * The words and signs of a stretch that mean something in the grammar of citations, in order, in one walk. What is
 * no token (names, plain words) lies between them.
 */
export function tokenize(page: Page, [start, end]: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const token = tokenAt(page, at, tokens);
    if (token && token.end <= end) tokens.push(token);
    at = token ? Math.max(token.end, at + 1) : next(page.folded, at);
  }
  return tokens;
}

function tokenAt(page: Page, at: number, tokens: readonly Token[]): Token | null {
  const unit = page.folded.charCodeAt(at);
  const last = tokens.at(-1);
  if (isLetter(unit)) return wordAt(page, at, last);
  if (isDigit(unit)) return digitsAt(page, at, tokens);
  if (unit === 10) return lineAt(page, at);
  if (isBlank(unit)) return null;
  if (isAnnounced(last, at, page)) {
    const blank = blankNumberAt(page.text, page.folded, at);
    if (blank) return numberToken("number", blank);
  }
  return signAt(page, at);
}

/** Past the rest of the word, or past one sign. */
function next(folded: string, start: number): number {
  let at = start;
  while (isWordUnit(folded.charCodeAt(at))) at++;
  return Math.max(at, start + 1);
}

function wordAt(page: Page, at: number, last: Token | undefined): Token | null {
  const { text, folded } = page;
  const met = LEXICON.longestAt(folded, at);
  if (met === null) return announcedLetters(page, at, last);
  if (met.runsOn && !isRunTogether(page, met)) return null;
  const { kind, name, relation } = met.value;
  if (met.end - at <= 5 && isOtherWord(text.slice(at, met.end), folded.slice(at, met.end))) return null;
  if (kind === "date-word") return datedAt(page, at);
  if (NEEDS[kind] !== undefined && !follows(NEEDS[kind], folded, met.end)) return null;
  if (name === "Điện" && !follows(AFTER_WIRE, folded, met.end)) return null;
  if (kind === "short" && !isCapital(text, folded, at + 1)) return null;
  if (kind === "so" && met.end - at === 1 && !isDigit(folded.charCodeAt(afterBlank(folded, met.end))))
    return null;
  return { ...PLAIN, kind, start: at, end: met.end, name, relation };
}

/** A point is numbered: `Điều 3`, `điểm a`, `mục II`; `một phần` and its like are phrases of their own. */
const NEEDS: Partial<Record<TokenKind, RegExp>> = {
  point: /(?<=phan|tu|luc|dieu|dung|dinh|dong)\b|\s{0,9}(?:\d|[a-z]\b|[ivx]{1,5}\b)/y,
};
// Điện của Thường trực Ban Bí thư; not Điện Biên
const AFTER_WIRE = /\s{1,40}(?:cua|ngay|so|khan|mat|chi dao)\b/y;

function follows(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}

/** `số O1/CT-TTg`: a scan's letter for a digit, where a number is announced. */
function announcedLetters(page: Page, at: number, last: Token | undefined): Token | null {
  if (last?.kind !== "so" || !"oil".includes(page.folded.charAt(at))) return null;
  const met = numberAt(page.text, page.folded, at, true);
  return met && numberToken("number", met);
}

/** Two words run together, the second a word of the grammar or one that begins with a capital: `tạicông văn`. */
function isRunTogether({ text, folded }: Page, met: Met<Lexeme>): boolean {
  if (isCapital(text, folded, met.end) && !isCapital(text, folded, met.end - 1)) return true;
  const following = LEXICON.longestAt(folded, met.end);
  return (
    following !== null && !following.runsOn && JOINING.has(met.value.kind) && following.end - met.end > 3
  );
}

const JOINING = new Set<TokenKind | "date-word">(["at", "of", "and", "cue", "so", "about"]);

function digitsAt(page: Page, at: number, tokens: readonly Token[]): Token | null {
  const { text, folded } = page;
  if (isPartOfMore(folded, at)) return null;
  const listed = isInList(tokens, at, page);
  const announced = listed || isAnnounced(tokens.at(-1), at, page);
  const number = numberAt(text, folded, at, announced);
  if (number) return numberToken("number", number);
  const dated = datedAt(page, at);
  if (dated) return dated;
  const bare = announced ? bareAt(text, folded, at) : null;
  return bare && numberToken("bare", bare);
}

/** A digit in the middle of something else: `C1-2`, `d:\2011\12`, `0438231020`, `1.234`. */
function isPartOfMore(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  return before !== "" && "/\\._@#".includes(before) && at > 1 && !isBlank(folded.charCodeAt(at - 2));
}

/** Whether `số`, a type or a short form stands right before: even a careless form is a number then. */
function isAnnounced(last: Token | undefined, at: number, page: Page): boolean {
  if (last === undefined || !ANNOUNCING.has(last.kind)) return false;
  if (last.end === at && last.kind !== "so") return false;
  return isGap(page.folded, last.end, at);
}

const ANNOUNCING = new Set<TokenKind>(["so", "type", "law", "short"]);

/** `614, 615, 616-CV/VPTW`: a number stands before the comma or `và`. */
function isInList(tokens: readonly Token[], at: number, page: Page): boolean {
  const [number, sign] = [tokens.at(-2), tokens.at(-1)];
  if (sign === undefined || (sign.kind !== "comma" && sign.kind !== "and")) return false;
  return (number?.kind === "bare" || number?.kind === "number") && isGap(page.folded, sign.end, at);
}

/** Whether only blanks, dots or a colon lie between. */
export function isGap(folded: string, start: number, end: number): boolean {
  if (end - start > MOST_GAP) return false;
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (!isBlank(unit) && unit !== 58 && unit !== 46 && unit !== 39 && unit !== 34) return false;
  }
  return true;
}
const MOST_GAP = 100;

function datedAt({ folded }: Page, at: number): Token | null {
  const met = dateAt(folded, at);
  return met && { ...PLAIN, kind: "date", start: at, end: met.end, date: met.date };
}

/** An empty line, or a line that opens an item: `- `, `a)`, `2.`, `Điều 3`. Other line ends part nothing. */
function lineAt({ folded }: Page, at: number): Token | null {
  LINE.lastIndex = at;
  return LINE.test(folded) ? { ...PLAIN, kind: "line", start: at, end: LINE.lastIndex } : null;
}

// "\n\n" | "\n- " | "\na) " | "\n2. " | "\nĐiều 3"
const LINE = /\n[ \t]{0,200}(?:\n|(?=[-+*•|][ \t]|[a-z]\)|\d{1,2}[.)][ \t]|dieu \d))/y;

function signAt({ folded, text }: Page, at: number): Token | null {
  const kind = SIGNS[folded.charAt(at)];
  if (kind === undefined || (kind === "stop" && !endsSentence(folded, text, at))) return null;
  return { ...PLAIN, kind, start: at, end: at + 1 };
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

/** A full stop: a line end or a capital follows, and no short form (`TP.`) stands before. */
function endsSentence(folded: string, text: string, at: number): boolean {
  if (!isBlank(folded.charCodeAt(at + 1)) && at + 1 < folded.length) return false;
  const short = isCapital(text, folded, at - 1) && isCapital(text, folded, at - 2);
  return !short && !/\b(?:tp|tx|tt|ts|gs|ths|bs|st)$/.test(folded.slice(Math.max(0, at - 4), at));
}

function isCapital(text: string, folded: string, at: number): boolean {
  if (!isLetter(folded.charCodeAt(at))) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function afterBlank(folded: string, at: number): number {
  return isBlank(folded.charCodeAt(at)) ? at + 1 : at;
}

const numberToken = (kind: "number" | "bare", { number, start, end }: NumberMet): Token => ({
  ...PLAIN,
  kind,
  start,
  end,
  number,
});

const PLAIN = { name: null, number: null, date: null, relation: null };
