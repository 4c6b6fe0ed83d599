import type { Agency } from "../../model/agency.js";
import type { AgencyContext } from "../agencies/context.js";
import { onOneLine } from "./line-text.js";

export const nameAgency = (written: string, _context: AgencyContext): Agency => ({
  name: onOneLine(written),
  asWritten: onOneLine(written),
  group: /^(?:các|những)\b/i.test(written),
  place: null,
  members: [],
});
