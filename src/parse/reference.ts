import type { Citation } from "../model/citation.js";
import { foldInPlace } from "../model/text.js";
import { typeOfSymbol } from "../vocabulary/document-types.js";
import { NO_CONTEXT } from "./agencies/context.js";
import { findCitations } from "./citations/index.js";
import { readNumber } from "./number.js";
import type { Page } from "./page/page.js";

// 309/tb-vpcp | 1510-cv/tu | 30/2020/nd-cp: a number typed small
const SMALL_NUMBER = /(?<!\d)\d+[a-zđ]?(?:\.\d+)?\s?(?:[/-]\s?[\p{L}\d.&]+){1,5}/gu;

/** Types a person types small and without marks are given their capital, so that they count as names of documents. */
const FIRST_LETTER = /^\s*\p{L}/u;

// Luật Đất đai 2024 | 01/CT-TTg 2021: a year without its word
const YEAR_ALONE = /(?<=\p{L})(?<!\bn[aă]m)\s+(?=(?:19|20)\d\d$)/iu;

// 51/UBND-KGVX của UBND tỉnh Lạng Sơn: no word says that a document is named
const NUMBER_FIRST = /^\d+\p{L}?\s?[/-]/u;
const INTRODUCTION = "Văn bản số ";

/**
 * What a person typed to name a document, read as a citation: a number in any case (`01/ct-ttg`), with type and day
 * (`cong van 51/ubnd-kgvx ngay 14/1/2021`), or words alone (`Điện của Thường trực Ban Bí thư ngày 05/01/2021`,
 * `Luật Đất đai`). The first where there are several, null where there is none.
 */
export const readReference = (written: string): Citation | null => readReferences(written)[0] ?? null;

/** All documents that what a person typed names, in its order. Quotes and offsets are of the words as spelled out. */
export function readReferences(written: string): Citation[] {
  const text = spelledOut(written.normalize("NFC").trim());
  const found = citationsIn(text);
  if (found[0]?.start === 0 || (found.length > 0 && !NUMBER_FIRST.test(text))) return found;
  const alone = numberAlone(text);
  if (alone !== null) return [alone];
  const introduced = NUMBER_FIRST.test(text) ? citationsIn(INTRODUCTION + text) : [];
  return introduced.length > 0 ? introduced : found;
}

const spelledOut = (written: string) =>
  written
    .replace(SMALL_NUMBER, inCapitals)
    .replace(FIRST_LETTER, (letter) => letter.toUpperCase())
    .replace(YEAR_ALONE, " năm ");

const citationsIn = (text: string): Citation[] =>
  findCitations(pageOf(text), {
    stretches: [[0, text.length]],
    own: { type: null, number: null, date: null },
    agencies: NO_CONTEXT,
    kind: "unknown",
  }).map(({ value }) => value);

/** A number nobody knows the symbol of, on its own: here there is no sentence to mistake it in. */
function numberAlone(text: string): Citation | null {
  const number = IS_SENTENCE.test(text) ? null : readNumber(text);
  if (number === null || (number.symbol !== null && !number.text.includes("/"))) return null;
  return {
    type: number.symbol === null ? null : typeOfSymbol(number.symbol),
    number,
    date: null,
    issuer: null,
    title: null,
    relation: "mentions",
    partial: false,
    amendedBy: [],
    quote: text,
    start: 0,
    end: text.length,
  };
}

// Two words with a blank between them that no sign joins; `28 TC/TCT` and `51 / UBND - KGVX` have none.
const IS_SENTENCE = /\p{L}\s+[\p{L}\d]/u;

/** Dates have no letters, so they stay as they are; known symbols get their own spelling back from readNumber. */
const inCapitals = (number: string) =>
  number.replace(/(?<=\d)[a-zđ](?=\s?[/-])|[\p{L}]{2,}/gu, (part) =>
    part.length === 1 ? part : part.toUpperCase(),
  );

const pageOf = (text: string): Page => ({
  source: text,
  text,
  folded: foldInPlace(text),
  lines: [],
  offsets: null,
});
