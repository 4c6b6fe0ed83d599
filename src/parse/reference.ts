import type { Citation } from "../model/citation.js";
import { foldInPlace } from "../model/text.js";
import { typeOfSymbol } from "../vocabulary/document-types.js";
import { NO_CONTEXT } from "./agencies/context.js";
import { findCitations } from "./citations/index.js";
import { readNumber } from "./number.js";
import type { Page } from "./page/page.js";

// 309/tb-vpcp | 1510-cv/tu | 30/2020/nd-cp: a number typed small
const SMALL_NUMBER = /\d+[a-zđ]?(?:\.\d+)?\s?(?:[/-]\s?[\p{L}\d.&]+){1,5}/gu;

/** Types a person types small and without marks are given their capital, so that they count as names of documents. */
const FIRST_LETTER = /^\s*\p{L}/u;

/**
 * What a person typed to name a document, read as a citation: a number in any case (`01/ct-ttg`), with type and day
 * (`cong van 51/ubnd-kgvx ngay 14/1/2021`), or words alone (`Điện của Thường trực Ban Bí thư ngày 05/01/2021`,
 * `Luật Đất đai`). The first where there are several, null where there is none. Offsets are those of `written`.
 */
export function readReference(written: string): Citation | null {
  const text = written
    .normalize("NFC")
    .replace(SMALL_NUMBER, inCapitals)
    .replace(FIRST_LETTER, (letter) => letter.toUpperCase());
  const found = findCitations(pageOf(text), {
    stretches: [[0, text.length]],
    own: { type: null, number: null, date: null },
    agencies: NO_CONTEXT,
    kind: "unknown",
  });
  return found[0]?.value ?? numberAlone(text);
}

/** A number nobody knows the symbol of, on its own: here there is no sentence to mistake it in. */
function numberAlone(text: string): Citation | null {
  const number = readNumber(text);
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
