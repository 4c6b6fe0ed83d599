import type { Citation } from "../model/citation.js";
import { readNumber } from "./number.js";

/**
 * A number typed by itself (`309/TB-VPCP`, `01/ct-ttg`, `1409`), read as a citation that says nothing else. It needs
 * none of the grammar of sentences: that takes longer to load than an archive to answer. Null for anything else.
 */
export function readNumberAlone(written: string): Citation | null {
  const number = /\s/.test(written) ? null : readNumber(written);
  if (number === null || (number.symbol !== null && !number.text.includes("/"))) return null;
  return {
    type: null,
    number,
    date: null,
    issuer: null,
    title: null,
    relation: "mentions",
    partial: false,
    amendedBy: [],
    quote: written,
    start: 0,
    end: written.length,
  };
}
