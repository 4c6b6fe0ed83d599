import type { AgencyKey } from "../model/agency.js";
import type { AgencyAsked, AgencyQuery, OtherName } from "../model/query.js";
import { fold } from "../model/text.js";
import { agencyKey } from "./agency-key.js";
import { homesOf } from "./district-homes.js";
import { groupsCovering } from "./groups.js";
import { type NameOverTime, otherNamesOf } from "./other-names.js";
import { provinceOf } from "./provinces.js";
import { spellName } from "./spelling.js";

export interface AgencyQueryOptions {
  /** Names only: no group stands for the agency. */
  readonly direct: boolean;
  /** Also bodies whose name contains the words. */
  readonly within: boolean;
  /** Neither earlier nor later names. */
  readonly exactName: boolean;
}

// ubnd h. Đình Lập, ubnd q. 7: only a person writes so, and only after the body
const SHORT_LEVEL = /(?<=\s)(?<short>[hqxt])\.\s*(?=[\p{L}\d])/giu;
const LEVELS: Readonly<Record<string, string>> = { h: "huyện", q: "quận", x: "xã", t: "tỉnh" };

const withLevelsSpelled = (written: string) =>
  written.replace(SHORT_LEVEL, (_, short: string) => `${LEVELS[short.toLowerCase()]} `);

// uy ban nhan dan dinh lap: nothing but a place follows these two; a province the key knows already
const BODY_AND_PLACE =
  /^(?<head>uy ban nhan dan|hoi dong nhan dan) (?!(?:cac|cap|va|nhan dan)\b)(?<unit>\S.*)$/;

/** ubnd dinh lap · ubnd dinh lap lang son: the district, and the province where it is said. */
function withPlace(key: AgencyKey): AgencyKey {
  const isBare = key.level === null && key.group === null && key.unit === key.province;
  const placed = isBare ? BODY_AND_PLACE.exec(key.head)?.groups : undefined;
  return placed ? { ...key, head: placed.head!, unit: placed.unit! } : withProvinceApart(key);
}

/** ubnd huyen dinh lap lang son · UBND huyện Đình Lập, Lạng Sơn: a province stands behind a district it has. */
function withProvinceApart(key: AgencyKey): AgencyKey {
  if (key.level === null || key.unit === null || key.province !== null) return key;
  const words = key.unit.split(/,? /);
  if (words.length > MOST_WORDS) return key;
  for (let count = 1; count < words.length; count++) {
    const province = provinceOf(words.slice(count).join(" "));
    const apart = {
      ...key,
      unit: words.slice(0, count).join(" "),
      province: province && fold(province.name),
    };
    if (province && homesOf(apart).some((home) => home.includes(apart.province ?? ""))) return apart;
  }
  return key;
}

/** Of the longest names of a district and a province together. */
const MOST_WORDS = 9;

/**
 * An agency as a person types it: `so y te`, `Sở Y tế`, `SYT`, `Sở Y tế Lạng Sơn`, `ubnd lang son`, with or without
 * marks, in any case; with the groups that reach it and the names it had at other times.
 */
export function readAgencyQuery(
  written: string,
  { direct, within, exactName }: AgencyQueryOptions,
): AgencyQuery {
  const name = spellName(withLevelsSpelled(written), "person");
  const key = withPlace(agencyKey(name, null));
  return {
    ...asked(written, key, direct),
    within: within ? fold(name) : null,
    otherNames: exactName ? [] : otherNamesOf(name, key).map((other) => otherName(other, direct)),
  };
}

const asked = (written: string, key: AgencyKey, direct: boolean): AgencyAsked => ({
  written,
  key,
  provinces: provincesOf(key),
  groups: direct || key.group !== null ? [] : groupsCovering(key),
  within: null,
});

const otherName = ({ name, ...other }: NameOverTime, direct: boolean): OtherName => ({
  ...asked(name, agencyKey(name, null), direct),
  ...other,
});

/** Where it may be: a district in its province of any time, or in each that has one of its name. */
function provincesOf(key: AgencyKey): readonly string[] | null {
  const { province } = key;
  const homes = homesOf(key).filter((home) => province === null || home.includes(province));
  if (homes.length > 0) return homes.flat();
  return province === null ? null : [province];
}
