import type { AgencyKey } from "../model/agency.js";
import { TIER_OF_LEVEL, type Tier } from "./levels.js";
import { provinceOf } from "./provinces.js";

export type { Tier } from "./levels.js";

type Seated = Pick<AgencyKey, "head" | "level" | "unit">;

/** At which tiers of government a body may stand: as its level word says, else wherever such bodies are. */
export function tiersOf({ head, level, unit }: Seated): readonly Tier[] {
  if (level === "thanh pho") {
    if (unit === null) return ["tinh", "huyen"];
    return provinceOf(unit)?.city ? ["tinh"] : ["huyen"];
  }
  if (level !== null) return [TIER_OF_LEVEL[level] ?? "tinh"];
  if (head.startsWith("so ")) return ["tinh"];
  if (unit === null) return ["tinh", "huyen", "xa"];
  return provinceOf(unit) ? ["tinh"] : ["huyen", "xa"];
}

/** A body of a province, as far as its name says at which tier it stands. */
export const isOfProvince = (agency: Seated): boolean =>
  agency.level === null
    ? agency.unit === null || tiersOf(agency)[0] === "tinh"
    : tiersOf(agency).includes("tinh");
