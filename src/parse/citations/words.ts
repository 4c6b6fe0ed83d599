import type { Page } from "../page/page.js";
import { dateToken, scannedFigureAt } from "./figures.js";
import { LEXICON } from "./lexicon.js";
import { type Lexeme, type Token, type TokenKind, tokenOf } from "./token.js";
import type { Met } from "./trie.js";
import { isCapital, isDigit, matchesAt } from "./units.js";

/** The word of the grammar that begins at `at`. */
export function wordAt(page: Page, at: number, last: Token | undefined): Token | null {
  const met = LEXICON.longestAt(page.folded, at);
  if (met === null) return scannedFigureAt(page, at, last);
  const { value, end } = met;
  if (met.runsOn && !isRunTogether(page, met)) return null;
  if (isAnother(page.text, value, at, end)) return null;
  if (value.kind === "date-word") return dateToken(page, at);
  if (!holdsHere(page, value, at, end)) return null;
  return tokenOf(value.kind, at, end, value.name, null, null, value.relation);
}

/** Whether other words stand there that fold alike. As the grammar writes its word, or with a capital, it is that word. */
function isAnother(text: string, { written, others }: Lexeme, at: number, end: number): boolean {
  if (others === null || written.some((spelled) => text.startsWith(spelled, at))) return false;
  const word = text.slice(at, end);
  return others.has(word) || others.has(word.toLowerCase());
}

/** Whether a word with a condition of its own meets it. */
function holdsHere(page: Page, { kind, name }: Lexeme, at: number, end: number): boolean {
  const { folded } = page;
  if (kind === "point") return /\s/.test(folded.slice(at, end)) || matchesAt(NUMBERED, folded, end);
  if (kind === "short") return isCapital(page, at + 1);
  if (kind === "so" && end - at === 1) return isDigit(folded.charCodeAt(folded[end] === " " ? end + 1 : end));
  return name !== "Điện" || matchesAt(AFTER_WIRE, folded, end);
}

// Điều 3 | điểm a | mục II; `một phần` and its like are phrases that need no number
const NUMBERED = /\s{0,9}(?:\d|[a-z]\b|[ivx]{1,5}\b)/y;
// Điện của Thường trực Ban Bí thư; not Điện Biên
const AFTER_WIRE = /\s{1,40}(?:cua|ngay|so|khan|mat|chi dao)\b/y;

/** Two words run together, the second a word of the grammar or one that begins with a capital: `tạicông văn`. */
function isRunTogether(page: Page, { value, end }: Met<Lexeme>): boolean {
  if (isCapital(page, end) && !isCapital(page, end - 1)) return true;
  if (!JOINING.has(value.kind)) return false;
  const following = LEXICON.longestAt(page.folded, end);
  return following !== null && !following.runsOn && following.end - end > 3;
}

const JOINING = new Set<TokenKind | "date-word">(["at", "of", "and", "cue", "so", "about"]);
