import type { Citation } from "../model/citation.js";
import { citingStretches } from "./citations/in-record.js";
import { findCitations } from "./citations/index.js";
import type { Read } from "./evidence.js";
import type { Headed } from "./steps.js";
import type { Work } from "./tasks/index.js";

/** What the text says of other documents, of work to be done, and by when. */
export interface BodyReads extends Work {
  readonly citations: readonly Read<Citation>[];
}

const LAWS = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

/** What it cites, itself left out. */
export function readCitations({ page, zones, family: { kind }, heading }: Headed): Read<Citation>[] {
  const { type, number, date, subject, context } = heading;
  const own = {
    type: type?.value ?? null,
    number: number?.value ?? null,
    date: date?.value ?? null,
    law: LAWS.has(type?.value ?? "") ? (subject?.value ?? null) : null,
  };
  return findCitations(page, { stretches: citingStretches(zones, kind), own, agencies: context, kind });
}
