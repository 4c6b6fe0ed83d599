import { once } from "../model/once.js";
import { fold } from "../model/text.js";
import { DISTRICTS } from "./districts.js";
import { PROVINCE_CHANGES } from "./province-changes.js";
import { provinceOf } from "./provinces.js";

/** Folded provinces that one district belonged to: the last one first, then those that one came out of. */
export type Home = readonly string[];

/** A body's level word, head and unit, folded. */
export interface Seated {
  readonly head: string;
  readonly level: string | null;
  readonly unit: string | null;
}

/**
 * Where the district is that a body is of, a home for each province that has or had one of this name: `huyện Châu
 * Thành` has a dozen. Empty for what is of no district, or of one that is not known. The level narrows it: `thị xã
 * Phong Điền` is not the huyện of Cần Thơ.
 */
export function homesOf({ head, level, unit }: Seated): readonly Home[] {
  const word = unit === null ? null : (level ?? levelOfCommittee(head));
  if (unit === null || word === null || !DISTRICT_LEVELS.has(word)) return NONE;
  if (word === CITY && provinceOf(unit)?.city === true) return NONE;
  return homesOfName(unit, word);
}

/** The same for a name alone: a person leaves the level word out. */
export function homesOfName(unit: string, level: string | null = null): readonly Home[] {
  const all = districts().get(nameKey(unit)) ?? NO_DISTRICTS;
  const ofLevel = all.filter(({ levels }) => level !== null && levels.has(level));
  return (ofLevel.length > 0 ? ofLevel : all).map(({ home }) => home);
}

/**
 * The province of a district's body, where `stated` is the one its paper is of: that where the district was in it,
 * else the only one there is. Where there are several nothing is guessed.
 */
export function provinceOfDistrict(seated: Seated, stated: string | null): string | null {
  const homes = homesOf(seated);
  if (stated !== null && homes.some((home) => home.includes(stated))) return stated;
  return homes.length === 1 ? (homes[0]![0] ?? stated) : stated;
}

/** Huyện ủy, Ban Thường vụ Thị ủy: the level without its word; null for any other head. */
function levelOfCommittee(head: string): string | null {
  const word = /(?:^| )(huyen|quan|thi|thanh) uy$/.exec(head)?.[1];
  return word === undefined ? null : (LEVEL_OF_COMMITTEE[word] ?? null);
}

const CITY = "thanh pho";
const LEVEL_OF_COMMITTEE: Readonly<Record<string, string>> = {
  huyen: "huyen",
  quan: "quan",
  thi: "thi xa",
  thanh: CITY,
};
const DISTRICT_LEVELS = new Set(Object.values(LEVEL_OF_COMMITTEE));

interface District {
  readonly home: Home;
  /** Every level it had, folded. */
  readonly levels: Set<string>;
}

const NONE: readonly Home[] = [];
const NO_DISTRICTS: readonly District[] = [];

/** Districts by their name, split when first asked for: most runs ask for none. */
const districts = once(() => {
  const known = new Map<string, District[]>();
  for (const [province, last, earlier = ""] of DISTRICTS) {
    const home = homeIn(province);
    for (const list of [last, earlier])
      for (const [level, name] of named(list)) add(known, home, level, name);
  }
  return known;
});

function add(known: Map<string, District[]>, home: Home, level: string, name: string): void {
  const key = nameKey(name);
  const ofName = known.get(key) ?? [];
  const same = ofName.find((district) => district.home[0] === home[0]);
  if (same) same.levels.add(level);
  else known.set(key, [...ofName, { home, levels: new Set([level]) }]);
}

// thành phố Lạng Sơn; huyện Tràng Định, Bình Gia
function named(list: string): (readonly [level: string, name: string])[] {
  if (list === "") return [];
  return list.split("; ").flatMap((part) => {
    const [, level = "", names = ""] = /^(thành phố|quận|thị xã|huyện) (.+)$/u.exec(part) ?? [];
    return names.split(", ").map((name) => [fold(level), name] as const);
  });
}

const nameKey = (name: string) => fold(name).replace(/[^a-z0-9]/g, "");

/** A province and those it was once a part of; one that was merged into it had districts of its own. */
function homeIn(province: string): Home {
  const home = [province];
  for (const name of home)
    for (const { name: before, how, into, livesOn } of PROVINCE_CHANGES)
      if (how !== "merged" && !livesOn && into.includes(name) && !home.includes(before)) home.push(before);
  return home.map(fold);
}
