import { foldInPlace } from "../../../src/model/text.js";
import { findCitations } from "../../../src/parse/citations/index.js";
import type { CitationScope } from "../../../src/parse/citations/scope.js";
import type { Page } from "../../../src/parse/page/page.js";

/** A page that is laid out straight already. */
export const pageOf = (text: string): Page => ({
  source: text,
  text,
  folded: foldInPlace(text),
  lines: [],
  offsets: null,
});

export const SCOPE: Omit<CitationScope, "stretches"> = {
  own: { type: null, number: null, date: null },
  agencies: {
    system: "state",
    province: "Quảng Nam",
    district: null,
    issuer: "Ủy ban nhân dân tỉnh Quảng Nam",
  },
  kind: "dispatch",
};

/** The citations of a text of our own, all of it looked through. */
export const cite = (text: string, scope: Partial<CitationScope> = {}) =>
  findCitations(pageOf(text), { ...SCOPE, stretches: [[0, text.length]], ...scope }).map(
    ({ value }) => value,
  );
