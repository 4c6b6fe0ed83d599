import type { AgencyKey } from "../model/agency.js";
import { fold } from "../model/text.js";
import { headKey } from "./group-names.js";
import { MINISTRIES } from "./ministries.js";
import { provinceOf } from "./provinces.js";
import { isOfProvince } from "./tiers.js";

/** Codes of the classes of bodies an agency belongs to; group-names.ts says which names stand for a class. */
export const classesOf = (agency: AgencyKey): readonly string[] =>
  CLASSES.filter(({ has }) => has(agency)).map(({ code }) => code);

interface GroupClass {
  readonly code: string;
  readonly has: (agency: AgencyKey) => boolean;
}

const MINISTRY_HEADS = new Set(MINISTRIES.map(({ name }) => headKey(fold(name))));

/** Past ones too: a group means those of its day. */
const MINISTRY_RANK =
  /^(?:van phong (?:chinh phu|hoi dong bo truong)|thanh tra chinh phu|thanh tra nha nuoc|ngan hang nha nuoc.*|uy ban dan toc.*|uy ban (?:ke hoach|khoa hoc) nha nuoc|uy ban nha nuoc .*|uy ban the duc the thao|uy ban dan so gia dinh va tre em|ban to chuc can bo chinh phu)$/;

const UNDER_GOVERNMENT =
  /^(?:tong cuc (?:buu dien|dia chinh|khi tuong thuy van)|ban vat gia chinh phu|hoc vien chinh tri .*|bao hiem xa hoi viet nam|dai (?:truyen hinh|tieng noi) viet nam|thong tan xa viet nam|vien han lam .*|ban quan ly lang .*|uy ban quan ly von .*)$/;

/** Equals of the Sở: Nghị định 24/2014/NĐ-CP, Điều 8 and 9. */
const EQUAL_TO_DEPARTMENTS = /^(?:thanh tra|ban dan toc|van phong uy ban nhan dan)$/;

/** Bodies of a province that `Các sở, ban, ngành` reaches beside those, of the vertical branches too. */
const BESIDE_DEPARTMENTS =
  /^(?:ban quan ly (?:cac )?khu .*|cong an|bo chi huy .*|bo tu lenh|cuc (?:thue|hai quan|thong ke|quan ly thi truong|thi hanh an dan su)|thue|hai quan|thong ke|thi hanh an dan su|kho bac nha nuoc|bao hiem xa hoi|dai phat thanh.*|bao)$/;

const UNIONS =
  /^(?:lien doan lao dong|hoi nong dan|hoi lien hiep phu nu|hoi cuu chien binh|doan thanh nien|tinh doan|thanh doan)\b/;

const CENTRAL_UNIONS =
  /^(?:tong lien doan lao dong viet nam|trung uong (?:doan|hoi (?:nong dan|lien hiep phu nu|cuu chien binh)).*)$/;

const PARTY_BOARDS = /^ban (?:to chuc|tuyen giao|dan van|noi chinh|kinh te|doi ngoai|chinh sach)\b/;

/** Huyện ủy, and who speaks for it: Ban Thường vụ Huyện ủy. */
const COMMITTEE_OF_DISTRICT =
  /^(?:(?:ban thuong vu|thuong truc|ban chap hanh(?: dang bo)?) )?(?:huyen|quan|thi) uy$/;
const COMMITTEE_OF_CITY = /^(?:(?:ban thuong vu|thuong truc|ban chap hanh(?: dang bo)?) )?thanh uy$/;
const COMMITTEE_OF_PROVINCE = /^(?:(?:ban thuong vu|thuong truc|ban chap hanh(?: dang bo)?) )?tinh uy$/;

const isDepartment = ({ head }: AgencyKey) => head.startsWith("so ");
const isEqual = (agency: AgencyKey) => EQUAL_TO_DEPARTMENTS.test(agency.head) && isOfProvince(agency);
const isCity = (unit: string | null) => unit !== null && provinceOf(unit)?.city === true;

/** `Các sở, ban, ngành` also reaches Công an, Quân sự, Thuế; not the Front, not a district. */
const CLASSES: readonly GroupClass[] = [
  { code: "so", has: (agency) => isDepartment(agency) || isEqual(agency) },
  {
    code: "so-ban-nganh",
    has: (agency) =>
      isDepartment(agency) ||
      isEqual(agency) ||
      (BESIDE_DEPARTMENTS.test(agency.head) && isOfProvince(agency)),
  },
  { code: "bo", has: ({ head }) => MINISTRY_HEADS.has(head) },
  { code: "ngang-bo", has: ({ head }) => MINISTRY_RANK.test(head) },
  { code: "thuoc-cp", has: ({ head }) => UNDER_GOVERNMENT.test(head) },
  { code: "doan-the", has: (agency) => UNIONS.test(agency.head) && isOfProvince(agency) },
  { code: "doan-the-tw", has: ({ head }) => CENTRAL_UNIONS.test(head) },
  { code: "mat-tran", has: (agency) => /\bmat tran to quoc\b/.test(agency.head) && isOfProvince(agency) },
  {
    code: "tinh-uy",
    has: ({ head, unit }) =>
      COMMITTEE_OF_PROVINCE.test(head) || (COMMITTEE_OF_CITY.test(head) && isCity(unit)),
  },
  {
    code: "huyen-uy",
    has: ({ head, unit }) =>
      COMMITTEE_OF_DISTRICT.test(head) || (COMMITTEE_OF_CITY.test(head) && !isCity(unit)),
  },
  { code: "ban-dang", has: ({ head }) => PARTY_BOARDS.test(head) && head.endsWith(" trung uong") },
  { code: "ban-tinh-uy", has: ({ head }) => PARTY_BOARDS.test(head) && /\b(?:tinh|thanh) uy$/.test(head) },
  { code: "co-quan-qh", has: ({ head }) => /^(?:hoi dong dan toc|uy ban .* cua quoc hoi)$/.test(head) },
  { code: "tap-doan", has: ({ head }) => /^(?:tap doan|tong cong ty)\b/.test(head) },
];
