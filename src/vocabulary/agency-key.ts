import type { AgencyKey } from "../model/agency.js";
import { fold } from "../model/text.js";
import { provinceOfDistrict } from "./district-homes.js";
import { groupsOfName, headKey } from "./group-names.js";
import { bodyOfName } from "./officers.js";
import { PROVINCES, provinceOf } from "./provinces.js";
import { remembering } from "./remember.js";

/**
 * The key of a canonical name (as `nameAgency` or `spellName` give it). `province` is that of the document where the
 * name itself states none; a district that only one province had is in that one. Officers count as the body; where a
 * name stands for several groups, the first.
 */
export function agencyKey(name: string, province: string | null): AgencyKey {
  return agencyKeys(name, province)[0] as AgencyKey;
}

/** All keys of a name: one, or one for each group it stands for (`HĐND, UBND các tỉnh`). */
export function agencyKeys(name: string, province: string | null): readonly AgencyKey[] {
  return keysOf(province === null ? name : `${name}${IN}${province}`);
}

/** Parts a name from its province where one string holds both. */
const IN = "\u0000";

const keysOf = remembering((asked): readonly AgencyKey[] => {
  const [name = "", province = null] = asked.split(IN);
  const groups = groupsOfName(name);
  const key = keyOfBody(bodyOfName(name), province);
  if (groups.length === 0) return [key];
  return groups.map((group) => ({ ...key, level: null, unit: null, group }));
});

function keyOfBody(name: string, province: string | null): AgencyKey {
  const { head, level, unit, region } = splitPlace(name);
  const seated = { head: oneHead(head), level, unit: unit === null ? null : fold(unit) };
  const stated = province === null ? null : fold(province);
  return { ...seated, province: region ?? provinceOfDistrict(seated, stated), group: null };
}

interface Placed {
  readonly head: string;
  /** Folded: `tinh`, `thi xa`. */
  readonly level: string | null;
  readonly unit: string | null;
  /** The folded province the name itself states. */
  readonly region: string | null;
}

/**
 * A canonical name as head and place: `Sở Y tế tỉnh Lạng Sơn`, `Sở Y tế Lạng Sơn`, `Ủy ban nhân dân xã Tân Thành,
 * huyện Cao Lộc, tỉnh Lạng Sơn`, `Ủy ban nhân dân tỉnh`.
 */
export const splitPlace = remembering((name: string): Placed => {
  const placed = PLACED.exec(name);
  if (placed) return withLevel(name.slice(0, placed.index), fold(placed[1] as string), placed[2] as string);
  const committee = COMMITTEE.exec(name);
  if (committee) return withCommittee(name, committee[2] as string);
  const bare = BARE_LEVEL.exec(name);
  if (bare)
    return { head: name.slice(0, bare.index), level: fold(bare[1] as string), unit: null, region: null };
  return withProvinceAtEnd(name);
});

// … tỉnh Lạng Sơn · … quận 7 · … xã Tân Thành, huyện Cao Lộc, tỉnh Lạng Sơn
const PLACED = /\s(tỉnh|[Tt]hành phố|huyện|[Qq]uận|thị xã|xã|phường|thị trấn|đặc khu)\s+((?:\p{Lu}|\d).*)$/u;

// Tỉnh ủy Lai Châu · Ban Thường vụ Huyện ủy Đình Lập
const COMMITTEE = /(?:^|\s)((?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)\s+(\p{Lu}.*)$/u;

// Ủy ban nhân dân tỉnh
const BARE_LEVEL = /\s(tỉnh|[Tt]hành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/u;

function withLevel(head: string, level: string, rest: string): Placed {
  const [unit = "", ...above] = rest.split(
    /(?<!\s)\s*[,(–-]\s*(?=(?:tỉnh|thành phố|huyện|quận|thị xã|TP)\b)|\s(?=tỉnh\s|huyện\s|quận\s)/u,
  );
  const province = provinceOf(unit.trim());
  const own = province !== null && (level === "tinh" || (level === "thanh pho" && province.city));
  if (own) return { head, level, unit: province.name, region: fold(province.name) };
  return { head, level, unit: unit.trim(), region: regionOf(above.at(-1)) };
}

/** The province of what stands last behind a place: `tỉnh Lạng Sơn`, or a `huyện Cao Lộc` that is in one only. */
function regionOf(above: string | undefined): string | null {
  if (above === undefined) return null;
  const [, level = "tỉnh", unit = above] =
    /^(tỉnh|thành phố|TP|huyện|quận|thị xã)\s+(\S.*)$/u.exec(above) ?? [];
  const province = level === "huyện" || level === "quận" ? null : provinceOf(unit);
  if (province !== null) return fold(province.name);
  return provinceOfDistrict({ head: "", level: fold(level), unit: fold(unit) }, null);
}

/** The word says the level already; a Thành ủy is a province's where the place is a central city. */
function withCommittee(name: string, unit: string): Placed {
  const province = provinceOf(unit);
  const own = province !== null && (/Tỉnh ủy /.test(name) || (province.city && /Thành ủy /.test(name)));
  const head = name.slice(0, name.length - unit.length - 1);
  return { head, level: null, unit: own ? province.name : unit, region: own ? fold(province.name) : null };
}

/** Báo Lạng Sơn, Sở Y tế Lạng Sơn; not Đoàn Thanh niên Cộng sản Hồ Chí Minh. */
function withProvinceAtEnd(name: string): Placed {
  const words = name.split(" ");
  if (!ENDS_A_PROVINCE.has(fold(words.at(-1) as string)))
    return { head: name, level: null, unit: null, region: null };
  for (let count = Math.min(5, words.length - 1); count > 0; count--) {
    const province = provinceOf(words.slice(-count).join(" "));
    const head = words.slice(0, -count).join(" ");
    if (province && !NAMED_AFTER.test(fold(head))) {
      return { head, level: null, unit: province.name, region: fold(province.name) };
    }
  }
  return { head: name, level: null, unit: null, region: null };
}

/** Last words of provinces' names: most names end otherwise. */
const ENDS_A_PROVINCE = new Set(
  PROVINCES.flatMap(({ name, also }) => [name, ...also].map((one) => fold(one).split(" ").at(-1) as string)),
);

/** What bears the name of Hồ Chí Minh the person. */
const NAMED_AFTER = /(?:cong san|quoc gia|chu tich|tien phong|tu tuong|lang|song)$/;

/** The head in one spelling: folded, signs aside; synonyms are one. */
function oneHead(head: string): string {
  const words = headKey(fold(head));
  return SYNONYMS.get(words) ?? words;
}

const SYNONYMS = new Map([
  ["van phong trung uong", "van phong trung uong dang"],
  ["ban chap hanh trung uong", "ban chap hanh trung uong dang"],
  ["ban bi thu trung uong dang", "ban bi thu"],
  ["ngan hang nha nuoc", "ngan hang nha nuoc viet nam"],
  ["uy ban mat tran to quoc", "uy ban mat tran to quoc viet nam"],
  ["mat tran to quoc", "uy ban mat tran to quoc viet nam"],
  ["mat tran to quoc viet nam", "uy ban mat tran to quoc viet nam"],
  ["dai phat thanh truyen hinh", "dai phat thanh va truyen hinh"],
  ["thu tuong", "thu tuong chinh phu"],
]);
