import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { allMatches, firstMatch, matches } from "../matching.js";
import { isCapitals, isDivider } from "./look.js";
import { isAnnexLine, isAuthorityLine, isOfficeLine } from "./marks.js";
import { letterheadsIn } from "./motto.js";
import { exactSpans, type Page } from "./page.js";
import { withoutNoWidth } from "./straighten.js";
import type { Source } from "./strips.js";

/**
 * Where each document of one text stands; most texts hold one. Another begins at a letterhead with a number of its own
 * below the end of the one before. Annexes, their forms and copy blocks have letterheads too and stay with it.
 */
export function splitParts(source: Source): readonly Span[] {
  const shown = withoutNoWidth(source);
  if (shown === null) return partsOf(source);
  const starts = partsOf(shown).map(([start]) => (start === 0 ? 0 : sourceStart(shown, start)));
  return starts.map((start, index) => [start, starts[index + 1] ?? source.text.length]);
}

const sourceStart = (shown: Page, at: number) => exactSpans(shown, at, at + 1)[0]?.[0] ?? at;

function partsOf(source: Source): readonly Span[] {
  const whole: Span = [0, source.text.length];
  if (!mayHoldSeveral(source.folded)) return [whole];
  const starts = [0];
  for (const [at] of letterheadsIn(source.text, source.folded)) {
    const start = startOfLetterhead(source, at);
    const last = starts.at(-1) as number;
    if (start > last && beginsAnother(source, last, start, at)) starts.push(start);
  }
  return starts.map((start, index) => [start, starts[index + 1] ?? source.text.length]);
}

/** The motto of the republic, or the Party's name, stands more than once. */
function mayHoldSeveral(folded: string): boolean {
  const [first, ...below] = allMatches(HEAD_WORDS, folded).map(([words]) => words);
  return below.some((words, at) => words === first || below.indexOf(words) < at);
}

// Độc lập - Tự do - Hạnh phúc · ĐẢNG CỘNG SẢN VIỆT NAM
const HEAD_WORDS = reading`hạnh phúc|đảng cộng sản việt nam`;

// Nơi nhận: · TM. CHỦ TỊCH · ./. : a document has come to its end
const ENDED = reading`\n[\s|*_>-]{0,90}nơi nhận\b|\./\.|\n[^\n]{0,90}\b(?:tm|kt|tl|tuq)\s?\.\s?[a-z]`;

// Số: 12/QĐ-UBND · **Số:** 12/QĐ-UBND · Số 07-CV/TU; a copy's (12/SY-UBND) is none
const NUMBER = reading`(?:^|[\n|]|\s{2})[ \t*_]{0,90}số[\s*_]{0,3}:?[\s*_]{0,9}\d{1,5}[a-z]?\s{0,3}(?:/\s?\d{4}\s?)?[-/]\s?(?!(?:sy|sl|trs|sybc)\b)[a-z]{2,}`;

// (Kèm theo Quyết định số …): the letterhead of an annex
const ATTACHED = reading`(?:\(\s?|\n\s{0,60})(?:ban hành\s{1,3})?(?:kèm theo|đính kèm)\b|\n\s{0,60}(?:sao y|sao lục|trích sao)\b`;

/** How far below the country's name a letterhead and its title reach. */
const HEAD_LENGTH = 1200;

function beginsAnother({ text, folded }: Source, last: number, start: number, at: number): boolean {
  if (!matches(ENDED, folded.slice(last, start))) return false;
  const head = folded.slice(start, Math.min(folded.length, at + HEAD_LENGTH));
  const number = firstIndex(NUMBER, head);
  const attached = firstIndex(ATTACHED, head);
  return (
    number !== null &&
    (attached === null || attached > firstIndexOf(head, "noi nhan")) &&
    !annexAbove(text, folded, last, start)
  );
}

/** A Phụ lục or Mẫu số between the end of the document and here: what follows is of the annex. */
function annexAbove(text: string, folded: string, last: number, start: number): boolean {
  let from = folded.lastIndexOf("noi nhan", start);
  if (from < last) from = Math.max(last, start - HEAD_LENGTH);
  for (const line of folded.slice(from, start).split("\n")) {
    const written = text.slice(from, from + line.length).trim();
    from += line.length + 1;
    if (isAnnexLine(line.trim()) && (isCapitals(written) || /^M/.test(written))) return true;
  }
  return false;
}

/** Up from the line of the country's name over the issuer's lines in capitals; a signature's are not. */
function startOfLetterhead({ text, folded }: Source, at: number): number {
  let start = text.lastIndexOf("\n", at) + 1;
  let from = start;
  for (let empty = 0; from > 0 && empty < 2; ) {
    const above = text.lastIndexOf("\n", from - 2) + 1;
    const [written, line] = [text.slice(above, from).trim(), folded.slice(above, from).trim()];
    if (line === "") empty++;
    else if (
      (isCapitals(written) || isDivider(line) || /^so\s?:/.test(line)) &&
      !isAuthorityLine(line) &&
      !isOfficeLine(line)
    ) {
      [start, empty] = [above, 0];
    } else break;
    from = above;
  }
  return start;
}

const firstIndexOf = (words: string, part: string) =>
  words.indexOf(part) < 0 ? words.length : words.indexOf(part);

const firstIndex = (pattern: RegExp, words: string): number | null =>
  firstMatch(pattern, words)?.index ?? null;
