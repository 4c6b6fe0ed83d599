import type { AgencyQuery } from "../model/query.js";
import { fold } from "../model/text.js";
import { agencyKey } from "./agency-key.js";
import { groupsCovering } from "./groups.js";
import { spellName } from "./spelling.js";

export interface AgencyQueryOptions {
  /** Names only: no group stands for the agency. */
  readonly direct: boolean;
  /** Also bodies whose name contains the words. */
  readonly within: boolean;
}

/**
 * An agency as a person types it: `so y te`, `Sở Y tế`, `SYT`, `Sở Y tế Lạng Sơn`, `ubnd lang son`, with or without
 * marks, in any case; with the groups that reach it.
 */
export function readAgencyQuery(written: string, { direct, within }: AgencyQueryOptions): AgencyQuery {
  const name = spellName(written, "person");
  const key = agencyKey(name, null);
  return {
    written,
    key,
    groups: direct || key.group !== null ? [] : groupsCovering(key),
    within: within ? fold(name) : null,
  };
}
