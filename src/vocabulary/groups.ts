import type { AgencyKey, Covering } from "../model/agency.js";
import { type Home, homesOf, homesOfName } from "./district-homes.js";
import { classesOf } from "./group-classes.js";
import { type Tier, tiersOf } from "./tiers.js";

/**
 * Groups whose codes a stored name may bear and that reach this agency, for certain or possibly. Those of a province
 * reach a district only where it lies: `UBND các huyện` of Lạng Sơn the UBND huyện Đình Lập, that of Lai Châu not.
 */
export function groupsCovering(agency: AgencyKey): readonly Covering[] {
  const homes = homesAround(agency);
  const classes = classesOf(agency).map((code) => covering(code, homes));
  const tiers = tiersOf(agency).map((tier) => ofTier(tier, agency, homes));
  return [...classes, ...tiers].flatMap((one) => [one, { ...one, group: `${one.group}?`, certain: false }]);
}

/** Whether a group reaches an agency: both of one place, or the group of none in particular. */
export function covers(group: AgencyKey, agency: AgencyKey): "certain" | "possible" | "no" {
  const met = groupsCovering(agency).find(
    (one) => one.group === group.group && isOfPlace(group.province, one, agency),
  );
  return met === undefined ? "no" : met.certain ? "certain" : "possible";
}

function isOfPlace(province: string | null, { provinces }: Covering, agency: AgencyKey): boolean {
  const own = agency.province === null ? null : [agency.province];
  return province === null || (provinces ?? own)?.includes(province) !== false;
}

/** Where the district of a body is; of several that share its name all, where the name does not say which. */
function homesAround(agency: AgencyKey): readonly Home[] {
  const { province, level, unit } = agency;
  const homes = level === null && unit !== null && unit !== province ? homesOfName(unit) : homesOf(agency);
  return province === null ? homes : homes.filter((home) => home.includes(province));
}

/** Of a name that several provinces have, a group of one of them may mean another. */
const covering = (group: string, homes: readonly Home[]): Covering => ({
  group,
  certain: homes.length < 2,
  provinces: homes.length === 0 ? null : homes.flat(),
});

/** `ubnd dinh lap` is the district's; a commune may bear the name as well. */
function ofTier(tier: Tier, { level, head }: AgencyKey, homes: readonly Home[]): Covering {
  const one = covering(`${tier}:${head}`, homes);
  return tier === "xa" && level === null && homes.length > 0 ? { ...one, certain: false } : one;
}
