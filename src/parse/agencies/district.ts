import { splitPlace } from "../../vocabulary/agency-key.js";

/** Level words of a place below the province, by their fold. */
const LEVELS: ReadonlyMap<string, string> = new Map([
  ["huyen", "huyện"],
  ["quan", "quận"],
  ["thi xa", "thị xã"],
  ["thanh pho", "thành phố"],
  ["xa", "xã"],
  ["phuong", "phường"],
  ["thi tran", "thị trấn"],
  ["dac khu", "đặc khu"],
]);

/** Committees of the Party in a district, and whose they are. */
const COMMITTEES: ReadonlyMap<string, string> = new Map([
  ["huyện", "Huyện ủy"],
  ["quận", "Quận ủy"],
  ["thị xã", "Thị ủy"],
  ["thành phố", "Thành ủy"],
]);

/**
 * The district or commune that a canonical name is of, with its level word: `Ủy ban nhân dân huyện Mộc Châu` →
 * `huyện Mộc Châu`, `Huyện ủy Tuần Giáo` → `huyện Tuần Giáo`; null for bodies of a province and of the centre.
 */
export function districtOf(name: string): string | null {
  const { head, level, unit, region } = splitPlace(name);
  if (unit === null) return null;
  if (level === null) return region === null ? districtOfCommittee(head, unit) : null;
  const word = LEVELS.get(level);
  const isProvince = level === "thanh pho" && region !== null;
  return word === undefined || isProvince ? null : `${word} ${unit}`;
}

function districtOfCommittee(head: string, unit: string): string | null {
  for (const [word, committee] of COMMITTEES) if (head.endsWith(committee)) return `${word} ${unit}`;
  return null;
}

/** Huyện ủy, and Huyện đoàn beside it. */
const OF_LEVEL = (committee: string) =>
  new RegExp(`(?:${committee}|${committee.replace("ủy", "đoàn")})$`, "u");

/** The Party committee of a district as its own papers call it, with the place it lacks; null for any other name. */
export function committeeOf(name: string, district: string): string | null {
  if (/^(?:xã|phường|thị trấn|đặc khu) /u.test(district) && /(?:^| )Đảng ủy$/u.test(name))
    return `${name} ${district}`;
  for (const [word, committee] of COMMITTEES) {
    if (district.startsWith(`${word} `) && OF_LEVEL(committee).test(name))
      return `${name} ${district.slice(word.length + 1)}`;
  }
  return null;
}
