import type { Citation } from "../model/citation.js";
import type { DocumentNumber } from "../model/document-number.js";
import { NO_CONTEXT } from "./agencies/context.js";
import { findCitations } from "./citations/index.js";
import { readNumber } from "./number.js";
import { straighten } from "./page/straighten.js";

/**
 * What a person typed to name a document, read as a citation standing alone: `309/TB-VPCP`, `01/ct-ttg`,
 * `Thông báo số 309/TB-VPCP ngày 24/8/2020`, `Luật Đất đai`. Null where it names none.
 */
export function readReference(written: string): Citation | null {
  const number = readNumber(written);
  return firstCitation(written) ?? (number && (firstCitation(number.text) ?? numberAlone(number)));
}

function firstCitation(written: string): Citation | null {
  const page = straighten(written);
  const everywhere = [0, page.text.length] as const;
  const nobody = { type: null, number: null, date: null };
  const scope = { stretches: [everywhere], own: nobody, agencies: NO_CONTEXT, kind: "unknown" } as const;
  return findCitations(page, scope)[0]?.value ?? null;
}

/** A number that no running text would give for one: `1409`, a blank serial. */
const numberAlone = (number: DocumentNumber): Citation => ({
  type: null,
  number,
  date: null,
  issuer: null,
  title: null,
  relation: "mentions",
  partial: false,
  amendedBy: [],
  quote: number.text,
  start: 0,
  end: number.text.length,
});
