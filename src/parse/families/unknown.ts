import { NO_CONTEXT } from "../agencies/context.js";
import { splitZones } from "../page/split-zones.js";
import type { Family, Heading } from "./family.js";

/** Nothing was said. */
export const NO_HEADING: Heading = {
  type: null,
  number: null,
  date: null,
  place: null,
  issuers: [],
  parent: null,
  subject: null,
  status: { value: "issued", spans: [], rule: "status/issued" },
  system: null,
  context: NO_CONTEXT,
  dateIncomplete: false,
};

/** None of the other kinds: archived and searchable all the same. */
export const unknown: Family = {
  name: "unknown",
  kind: "unknown",
  recognizes: () => true,
  zones: ({ page }) => splitZones(page, 0, "body"),
  read: () => NO_HEADING,
};
