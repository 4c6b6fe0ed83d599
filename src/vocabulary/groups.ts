import type { AgencyKey, Covering } from "../model/agency.js";
import { fold } from "../model/text.js";
import { headKey } from "./group-names.js";
import { TIER_OF_LEVEL, type Tier } from "./levels.js";
import { MINISTRIES } from "./ministries.js";
import { provinceOf } from "./provinces.js";

/** Groups whose codes a stored name may bear and that reach this agency, for certain or possibly. */
export function groupsCovering(agency: AgencyKey): readonly Covering[] {
  const classes = CLASSES.filter(({ has }) => has(agency)).map(({ code }) => code);
  const tiers = tiersOf(agency).map((tier) => `${tier}:${agency.head}`);
  return [...classes, ...tiers].flatMap((code) => [
    { group: code, certain: true },
    { group: `${code}?`, certain: false },
  ]);
}

/** Whether a group reaches an agency: both of one place, or the group of none in particular. */
export function covers(group: AgencyKey, agency: AgencyKey): "certain" | "possible" | "no" {
  if (group.group === null) return "no";
  if (group.province !== null && agency.province !== null && group.province !== agency.province) return "no";
  const met = groupsCovering(agency).find((covering) => covering.group === group.group);
  return met === undefined ? "no" : met.certain ? "certain" : "possible";
}

/** At which tiers of government a body may stand: as its level word says, else wherever such bodies are. */
function tiersOf({ head, level, unit }: AgencyKey): readonly Tier[] {
  if (level === "thanh pho") {
    if (unit === null) return ["tinh", "huyen"];
    return provinceOf(unit)?.city ? ["tinh"] : ["huyen"];
  }
  if (level !== null) return [TIER_OF_LEVEL[level] ?? "tinh"];
  if (head.startsWith("so ")) return ["tinh"];
  if (unit === null) return ["tinh", "huyen", "xa"];
  return provinceOf(unit) ? ["tinh"] : ["huyen", "xa"];
}

interface GroupClass {
  readonly code: string;
  readonly has: (agency: AgencyKey) => boolean;
}

const MINISTRY_HEADS = new Set(MINISTRIES.map(({ name }) => headKey(fold(name))));

const MINISTRY_RANK =
  /^(?:van phong chinh phu|thanh tra chinh phu|thanh tra nha nuoc|ngan hang nha nuoc.*|uy ban dan toc.*)$/;

const UNDER_GOVERNMENT =
  /^(?:bao hiem xa hoi viet nam|dai (?:truyen hinh|tieng noi) viet nam|thong tan xa viet nam|vien han lam .*|ban quan ly lang .*|uy ban quan ly von .*)$/;

/** Bodies of a province that `Các sở, ban, ngành` reaches beside the Sở. */
const BESIDE_DEPARTMENTS =
  /^(?:thanh tra|ban dan toc|ban quan ly (?:cac )?khu .*|cong an|bo chi huy .*|bo tu lenh|cuc (?:thue|hai quan|thong ke|quan ly thi truong|thi hanh an dan su)|thue|hai quan|kho bac nha nuoc|bao hiem xa hoi|dai phat thanh.*|bao|van phong uy ban nhan dan)$/;

const UNIONS =
  /^(?:lien doan lao dong|hoi nong dan|hoi lien hiep phu nu|hoi cuu chien binh|doan thanh nien|tinh doan|thanh doan)\b/;

const PARTY_BOARDS = /^ban (?:to chuc|tuyen giao|dan van|noi chinh|kinh te|doi ngoai|chinh sach)\b/;

const ofProvince = (agency: AgencyKey) => agency.level === null || tiersOf(agency).includes("tinh");
const isDepartment = ({ head }: AgencyKey) => head.startsWith("so ");

/** Who belongs to a class: `Các sở, ban, ngành` also reaches Công an, Quân sự, Thuế; not the Front, not a district. */
const CLASSES: readonly GroupClass[] = [
  { code: "so", has: (agency) => isDepartment(agency) || /^(?:thanh tra|ban dan toc)$/.test(agency.head) },
  {
    code: "so-ban-nganh",
    has: (agency) => isDepartment(agency) || (BESIDE_DEPARTMENTS.test(agency.head) && ofProvince(agency)),
  },
  { code: "bo", has: ({ head }) => MINISTRY_HEADS.has(head) },
  { code: "ngang-bo", has: ({ head }) => MINISTRY_RANK.test(head) },
  { code: "thuoc-cp", has: ({ head }) => UNDER_GOVERNMENT.test(head) },
  { code: "doan-the", has: ({ head }) => UNIONS.test(head) },
  { code: "mat-tran", has: ({ head }) => /\bmat tran to quoc\b/.test(head) },
  { code: "tinh-uy", has: ({ head, unit }) => head === "tinh uy" || (head === "thanh uy" && isCity(unit)) },
  {
    code: "huyen-uy",
    has: ({ head, unit }) => /^(?:huyen|quan|thi) uy$/.test(head) || (head === "thanh uy" && !isCity(unit)),
  },
  { code: "ban-dang", has: ({ head }) => PARTY_BOARDS.test(head) },
];

const isCity = (unit: string | null) => unit !== null && provinceOf(unit)?.city === true;
