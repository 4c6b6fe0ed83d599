import type { AgencyKey, Covering } from "../model/agency.js";
import { fold } from "../model/text.js";
import { MINISTRIES } from "./ministries.js";
import { remembering } from "./remember.js";

/**
 * Groups that a name may stand for, by what their folded names look like. A code is what an archive keeps and asks
 * by: a class of bodies (`so-ban-nganh`), or every tier's body of one head (`huyen:uy ban nhan dan`). A code that
 * ends in `?` is a group cut down by `liên quan`, `chức năng` …: it covers nobody for certain.
 */
interface GroupRule {
  readonly codes: readonly string[];
  readonly reads: RegExp;
}

const CLASSES: readonly GroupRule[] = [
  // Các sở, ban, ngành · Các Sở - ngành thành phố · Sở, ban, ngành tỉnh · các ban, ngành tỉnh
  { codes: ["so-ban-nganh"], reads: /\b(?:so|ban)\b[ ,;-]{1,3}(?:ban\b[ ,-]{1,3})?nganh\b/ },
  // Các Sở · cơ quan chuyên môn thuộc UBND tỉnh
  {
    codes: ["so"],
    reads: /^(?:cac )?so(?:$| tinh| thanh pho| thuoc)|\bco quan chuyen mon thuoc (?:uy ban nhan dan )?tinh/,
  },
  // Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ · các bộ, ngành
  { codes: ["bo", "ngang-bo", "thuoc-cp"], reads: /\bbo[ ,-]{1,3}(?:ban\b[ ,-]{1,3})?nganh\b/ },
  { codes: ["bo"], reads: /^(?:cac )?bo(?:$|,| trung uong| co lien| lien)/ },
  { codes: ["ngang-bo"], reads: /\bco quan ngang bo\b/ },
  { codes: ["thuoc-cp"], reads: /\bco quan thuoc chinh phu\b/ },
  // Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh · các tổ chức chính trị - xã hội
  { codes: ["doan-the"], reads: /\bdoan the\b|\bto chuc chinh tri - xa hoi\b/ },
  { codes: ["mat-tran"], reads: /\bmat tran to quoc\b.{0,40}\bdoan the\b/ },
  {
    codes: ["huyen-uy"],
    reads: /\b(?:huyen|quan|thi) uy\b.{0,20}\b(?:thanh|quan|thi|huyen) uy\b|^cac (?:huyen|quan|thi) uy/,
  },
  { codes: ["tinh-uy"], reads: /\btinh uy, thanh uy\b|^cac tinh uy/ },
  // Các ban của Đảng, các ban Đảng
  { codes: ["ban-dang"], reads: /\bcac ban (?:xay dung )?(?:cua )?dang\b/ },
];

/** What cuts a group down. */
const NARROWED =
  /\blien quan\b|\bchuc nang\b|\bcan thiet\b|\bbien gioi\b|\bcon lai\b|\bphu hop\b|\bco rung\b|\bven bien\b/;

const LEVEL = "(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)";
const LEVELS = `${LEVEL}(?:(?:, ?| ?- ?| va |/)${LEVEL}){0,6}`;
const AFTER_LEVELS = "(?:truc thuoc|lien quan|co |trong|tren|bien|ven|thuoc|con lai|duoc|noi)";

// UBND các huyện, thành phố · HĐND, UBND các tỉnh · Bảo hiểm xã hội các tỉnh · Chủ tịch UBND huyện, thị xã, thành phố
const EACH = new RegExp(
  `^(.{3,120}?),? (?:cua )?(cac |cap |moi )?(${LEVELS}|cap(?= *$))(?: ${AFTER_LEVELS}.*)?$`,
);

/** The codes of the groups a canonical name stands for; none where it names one body. */
export const groupsOfName = remembering((name: string): readonly string[] => {
  const folded = fold(name);
  if (folded.includes(":")) return [];
  const narrowed = NARROWED.test(folded) ? "?" : "";
  const classes = CLASSES.filter(({ reads }) => reads.test(folded)).flatMap(({ codes }) => codes);
  return [...new Set([...classes, ...eachOf(folded)])].map((code) => code + narrowed);
});

function eachOf(folded: string): string[] {
  const named = /^cac (so|cuc|chi cuc) ([a-z].*?)(?: (?:cac )?(?:tinh|thanh pho).*)?$/.exec(folded);
  if (named && !/^(?:ban|nganh|tinh|thanh pho)/.test(named[2] as string))
    return [`tinh:${key(`${named[1]} ${named[2]}`)}`];
  const each = EACH.exec(folded);
  if (each === null) return [];
  const [, heads = "", all, levels = ""] = each;
  if (all === undefined && !/[,/]| - | va /.test(levels)) return [];
  const tiers = tiersOf(levels);
  return heads
    .replace(/^(?:cac |cua )+/, "")
    .split(/, | va |; /)
    .map((head) => key(bodyHead(head)))
    .filter((head) => head !== "" && !/^(?:so|ban|nganh|doan the)$/.test(head))
    .flatMap((head) => tiers.map((tier) => `${tier}:${head}`));
}

/** The tiers that a list of level words means: `huyện, thành phố` is the districts, `tỉnh, thành phố` the provinces. */
function tiersOf(levels: string): string[] {
  if (levels === "cap") return ["tinh", "huyen", "xa"];
  const tiers: string[] = [];
  if (/\btinh\b/.test(levels)) tiers.push("tinh");
  if (/\bhuyen\b|\bquan\b|\bthi xa\b/.test(levels) || levels === "thanh pho") tiers.push("huyen");
  if (/(?:^|[^i] |, |,)xa\b|\bphuong\b|\bthi tran\b|\bdac khu\b/.test(levels.replaceAll("thi xa", "thi-xa")))
    tiers.push("xa");
  return tiers;
}

const key = (head: string) => head.replace(/[^a-z0-9]+/g, " ").trim();

/** `chu tich uy ban nhan dan` → `uy ban nhan dan`: an officer of each counts as the body. */
const bodyHead = (head: string) =>
  head.replace(
    /^(?:(?:pho )?chu tich|giam doc|(?:pho )?bi thu|thu truong|lanh dao|thuong truc|truong) (?=uy ban|hoi dong|so |cong an)/,
    "",
  );

/** Groups whose names a stored text may hold and that reach this agency, for certain or possibly. */
export function groupsCovering(agency: AgencyKey): readonly Covering[] {
  return codesCovering(agency).flatMap((code) => [
    { group: code, certain: true },
    { group: `${code}?`, certain: false },
  ]);
}

/** Whether a group reaches an agency; the place is the same, or the group is of no one place. */
export function covers(group: AgencyKey, agency: AgencyKey): "certain" | "possible" | "no" {
  if (group.group === null) return "no";
  if (group.province !== null && agency.province !== null && group.province !== agency.province) return "no";
  const met = groupsCovering(agency).find((covering) => covering.group === group.group);
  return met === undefined ? "no" : met.certain ? "certain" : "possible";
}

function codesCovering(agency: AgencyKey): string[] {
  const { head } = agency;
  const codes = MEMBERS.filter(({ has }) => has(agency)).map(({ code }) => code);
  return [...codes, ...tiersPossible(agency).map((tier) => `${tier}:${head}`)];
}

/** At which tiers a body may stand: said by its level word, else by what it is. */
function tiersPossible({ head, level, unit, province }: AgencyKey): string[] {
  if (level === "thanh pho") return unit === null || unit === province ? ["tinh", "huyen"] : ["huyen"];
  if (level !== null) return [LEVEL_TIER[level] ?? "tinh"];
  if (unit !== null || /^so /.test(head)) return ["tinh"];
  return ["tinh", "huyen", "xa"];
}

const LEVEL_TIER: Readonly<Record<string, string>> = {
  tinh: "tinh",
  huyen: "huyen",
  quan: "huyen",
  "thi xa": "huyen",
  xa: "xa",
  phuong: "xa",
  "thi tran": "xa",
  "dac khu": "xa",
};

const ministries = new Set(MINISTRIES.map(({ name }) => key(fold(name))));

const UNDER_GOVERNMENT =
  /^(?:bao hiem xa hoi viet nam|dai truyen hinh viet nam|dai tieng noi viet nam|thong tan xa viet nam|vien han lam .*|ban quan ly lang .*|uy ban quan ly von .*)$/;

const OF_MINISTRY_RANK =
  /^(?:van phong chinh phu|thanh tra chinh phu|thanh tra nha nuoc|ngan hang nha nuoc.*|uy ban dan toc.*)$/;

/** Bodies of a province that `Các sở, ban, ngành` reaches beside the Sở. */
const OF_PROVINCE =
  /^(?:thanh tra|ban dan toc|ban quan ly (?:cac )?khu .*|cong an|bo chi huy .*|bo tu lenh|cuc (?:thue|hai quan|thong ke|quan ly thi truong|thi hanh an dan su)|thue|hai quan|kho bac nha nuoc|bao hiem xa hoi|ngan hang nha nuoc chi nhanh|dai phat thanh.*|bao|van phong uy ban nhan dan)$/;

const UNIONS =
  /^(?:lien doan lao dong|hoi nong dan|hoi lien hiep phu nu|hoi cuu chien binh|doan thanh nien.*|tinh doan|thanh doan)/;

const isProvincial = ({ level, unit, province }: AgencyKey) =>
  level === "tinh" || (level === "thanh pho" && unit === province) || level === null;

const MEMBERS: readonly { readonly code: string; readonly has: (agency: AgencyKey) => boolean }[] = [
  { code: "so", has: ({ head }) => /^so /.test(head) || head === "thanh tra" || head === "ban dan toc" },
  {
    code: "so-ban-nganh",
    has: (agency) => /^so /.test(agency.head) || (OF_PROVINCE.test(agency.head) && isProvincial(agency)),
  },
  { code: "bo", has: ({ head }) => ministries.has(head) },
  { code: "ngang-bo", has: ({ head }) => OF_MINISTRY_RANK.test(head) },
  { code: "thuoc-cp", has: ({ head }) => UNDER_GOVERNMENT.test(head) },
  { code: "doan-the", has: ({ head }) => UNIONS.test(head) },
  { code: "mat-tran", has: ({ head }) => /mat tran to quoc/.test(head) },
  {
    code: "huyen-uy",
    has: ({ head, unit, province }) =>
      /^(?:huyen|quan|thi) uy$/.test(head) || (head === "thanh uy" && unit !== province),
  },
  {
    code: "tinh-uy",
    has: ({ head, unit, province }) => head === "tinh uy" || (head === "thanh uy" && unit === province),
  },
  {
    code: "ban-dang",
    has: ({ head }) => /^ban (?:to chuc|tuyen giao|dan van|noi chinh|kinh te|doi ngoai)/.test(head),
  },
];
