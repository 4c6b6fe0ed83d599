import type { Span } from "../model/record.js";
import type { FieldReads } from "./explain.js";
import { type Page, sourceSpans } from "./page/page.js";
import type { ZoneName, Zones } from "./page/zones.js";

/** A field that was not found: the rules that were tried, and the parts of the text they were tried on. */
export interface Absent {
  readonly field: string;
  readonly tried: readonly string[];
  readonly places: readonly Place[];
}

/** A part of the text: `span` from the start of its first line to the end of its last, null where it has none. */
export interface Place {
  readonly name: ZoneName | "text";
  /** Offsets of the decoded text. */
  readonly span: Span | null;
}

interface Search {
  readonly tried: readonly string[];
  readonly in: readonly ZoneName[] | "text";
}

const HEAD: readonly ZoneName[] = ["letterhead", "title"];

/** What each field is looked for by, in order, and where. */
const SEARCHES: Readonly<Record<string, Search>> = {
  type: { tried: ["type/title", "type/number-label", "type/symbol", "type/letter"], in: HEAD },
  number: { tried: ["number/letterhead", "number/without-label", "number/title"], in: HEAD },
  date: { tried: ["date/letterhead", "date/passed", "date/title"], in: [...HEAD, "body"] },
  place: { tried: ["place/before-date"], in: ["letterhead"] },
  issuers: { tried: ["issuers/letterhead", "issuers/symbol", "issuers/title"], in: HEAD },
  parent: { tried: ["parent/letterhead"], in: ["letterhead"] },
  subject: { tried: ["subject/about", "subject/title", "subject/headline"], in: HEAD },
  addressees: { tried: ["addressees/kinh-gui"], in: ["addressees"] },
  recipients: { tried: ["recipients/dashed", "recipients/line"], in: ["recipients"] },
  filing: { tried: ["filing/luu"], in: ["recipients"] },
  signer: { tried: ["signer/under-authority", "signer/name-lost"], in: ["recipients", "signature"] },
  citations: { tried: ["citation/typed", "citation/law", "citation/without-number"], in: [...HEAD, "body"] },
  tasks: { tried: ["tasks/agent", "tasks/order", "tasks/execution"], in: ["body"] },
  deadlines: { tried: ["deadlines/day", "deadlines/within"], in: ["body"] },
  urgency: { tried: ["urgency/stamp"], in: HEAD },
  secrecy: { tried: ["secrecy/stamp"], in: HEAD },
  circulation: { tried: ["circulation/stamp"], in: HEAD },
  arrival: { tried: ["arrival/stamp"], in: "text" },
  copies: { tried: ["copies/block"], in: "text" },
  signatures: { tried: ["signatures/printed"], in: "text" },
};

/** Fields that were not found, with what was tried in vain. `base`: where the page begins in the decoded text. */
export const absentOf = (page: Page, base: number, zones: Zones, fields: FieldReads): Absent[] =>
  Object.entries(fields)
    .filter(([, read]) => read === null || (Array.isArray(read) && read.length === 0))
    .map(([field]) => {
      const search = SEARCHES[field];
      return { field, tried: search?.tried ?? [], places: search ? placesOf(page, base, zones, search) : [] };
    });

function placesOf(page: Page, base: number, zones: Zones, { in: names }: Search): Place[] {
  if (names === "text") return [{ name: "text", span: [base, base + page.source.length] }];
  return names.map((name) => {
    const [first, last] = [zones[name].at(0), zones[name].at(-1)];
    if (!first || !last) return { name, span: null };
    const spans = [...sourceSpans(page, first.start, first.end), ...sourceSpans(page, last.start, last.end)];
    const [start, end] = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
    return { name, span: spans.length === 0 ? null : [start + base, end + base] };
  });
}
