import type { Page } from "../page/page.js";
import { runningAt } from "../running.js";
import { dateToken, scannedFigureAt } from "./figures.js";
import { LEXICON } from "./lexicon.js";
import { type Lexeme, type Token, type TokenKind, tokenOf } from "./token.js";
import type { Met } from "./trie.js";
import { isBlank, isCapital, isDigit, matchesAt, pastWord } from "./units.js";

/** The word of the grammar that begins at `at`. */
export function wordAt(page: Page, at: number, last: Token | undefined): Token | null {
  const longest = LEXICON.longestAt(page.folded, at);
  if (longest === null) return scannedFigureAt(page, at, last);
  const met = isLawOfPrices(page, longest, at) ? shorterAt(page, longest, at) : longest;
  if (met === null) return null;
  const { value, end } = met;
  if (met.runsOn && !isRunTogether(page, met)) return null;
  if (isAnother(page.text, value, at, end) && !isMisread(page, value, end)) return null;
  if (value.kind === "date-word") return dateToken(page, at);
  if (!holdsHere(page, value, at, end)) return null;
  const closed = value.kind === "cue" ? beforeType(page, at, end) : end;
  return tokenOf(value.kind, at, closed, value.name, null, null, value.relation);
}

/** `Luật giá`, which folds like `luật gia`, a lawyer. */
const isLawOfPrices = ({ text }: Page, { value, end }: Met<Lexeme>, at: number) =>
  value.kind === "word" && end - at === 8 && text.slice(at, end).toLowerCase() === "luật giá";

/** Without its last word. */
const shorterAt = ({ folded }: Page, { end }: Met<Lexeme>, at: number) => {
  const words = folded.slice(at, end);
  const met = LEXICON.longestAt(words.slice(0, words.lastIndexOf(" ")), 0);
  return met && { ...met, end: at + met.end };
};

/** `theo Quy định số 24-QĐ/TW`: the words that end the cue are the type of what follows, and no part of the cue. */
function beforeType(page: Page, at: number, end: number): number {
  const mayEndInType = page.folded.endsWith("dan", end) || page.folded.endsWith("dinh", end);
  const type = mayEndInType ? TYPE_AT_END.exec(page.folded.slice(at, end)) : null;
  if (type === null) return end;
  const start = at + type.index + type[0].length - (type[1] as string).length;
  return isCapital(page, start) || matchesAt(NUMBER_FOLLOWS, page.folded, end) ? at + type.index : end;
}

const TYPE_AT_END = /\s{1,20}(huong\s{1,20}dan|quy\s{1,20}dinh)$/;
const NUMBER_FOLLOWS = /\s{1,20}so\s{0,3}:?\s{0,9}\d/y;

/** Whether other words stand there that fold alike. As the grammar writes its word, or with a capital, it is that word. */
function isAnother(text: string, { written, others }: Lexeme, at: number, end: number): boolean {
  if (others === null) return false;
  for (const spelled of written) if (text.startsWith(spelled, at)) return false;
  const word = text.slice(at, end);
  return others.has(word) || others.has(word.toLowerCase());
}

/** `Công văn sổ 8151/QLD-GT`: a scan's wrong mark, where the number of a document follows. */
const isMisread = ({ folded }: Page, { kind }: Lexeme, end: number) =>
  kind === "so" && matchesAt(OF_A_DOCUMENT, folded, end);
const OF_A_DOCUMENT = /\s{0,2}\d{1,5}\s?\/\s?(?:\d{4}\s?\/\s?)?[a-z]{2,8}-/y;

/** Whether a word with a condition of its own meets it. */
function holdsHere(page: Page, { kind, name }: Lexeme, at: number, end: number): boolean {
  const { folded } = page;
  if (kind === "point") return pastWord(folded, at) < end || matchesAt(NUMBERED, folded, end);
  if (kind === "short") return isCapital(page, at + 1) && !isJoined(page.text, at, end);
  if (kind === "cue" && folded.startsWith("phe chuan", at)) return matchesAt(APPROVED, folded, end);
  if (kind === "so" && end - at === 1)
    return isDigit(folded.charCodeAt(isBlank(folded.charCodeAt(end)) ? end + 1 : end));
  return name !== "Điện" || matchesAt(AFTER_WIRE, folded, end);
}

/** `Sở LĐ-TB&XH`: part of a longer short form. */
const isJoined = (text: string, at: number, end: number) =>
  /[-–&]/.test(text.charAt(at - 1) + text.charAt(end));

// Điều 3 | điểm a | mục II; `một phần` and its like are phrases that need no number
const NUMBERED = /\s{0,9}(?:\d|[a-z]\b|[ivx]{1,5}\b)/y;
// phê chuẩn Tờ trình, phê chuẩn đề nghị; not a treaty
const APPROVED = runningAt`\s{1,40}(?:các |nội dung )?(?:tờ trình|đề nghị|báo cáo|nghị quyết|kết quả)\b`;
// Điện của Thường trực Ban Bí thư; not Điện Biên
const AFTER_WIRE = runningAt`\s{1,40}(?:của|ngày|số|khẩn|mật|chỉ đạo)\b`;

/** Two words run together, the second a word of the grammar or one that begins with a capital: `tạicông văn`. */
function isRunTogether(page: Page, { value, end }: Met<Lexeme>): boolean {
  if (isCapital(page, end) && !isCapital(page, end - 1)) return true;
  if (!JOINING.has(value.kind)) return false;
  const following = LEXICON.longestAt(page.folded, end);
  return following !== null && !following.runsOn && following.end - end > 3;
}

const JOINING = new Set<TokenKind | "date-word">(["at", "of", "and", "cue", "so", "about"]);
