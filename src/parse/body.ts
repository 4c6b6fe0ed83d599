import type { Citation } from "../model/citation.js";
import type { Deadline, Kind, Task } from "../model/record.js";
import { citingStretches } from "./citations/in-record.js";
import { findCitations } from "./citations/index.js";
import type { Read } from "./evidence.js";
import type { Heading } from "./families/family.js";
import type { Page } from "./page/page.js";
import type { Zones } from "./page/zones.js";
import { findWork } from "./tasks/index.js";

/** What the text says of other documents, of work to be done, and by when. */
export interface BodyReads {
  readonly citations: readonly Read<Citation>[];
  readonly tasks: readonly Read<Task>[];
  readonly deadlines: readonly Read<Deadline>[];
}

const LAWS = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

export function readBody(page: Page, zones: Zones, heading: Heading, kind: Kind): BodyReads {
  const { type, number, date, subject, context } = heading;
  const own = {
    type: type?.value ?? null,
    number: number?.value ?? null,
    date: date?.value ?? null,
    law: LAWS.has(type?.value ?? "") ? (subject?.value ?? null) : null,
  };
  return {
    citations: findCitations(page, { stretches: citingStretches(zones, kind), own, agencies: context, kind }),
    ...findWork(page, zones, context),
  };
}
