import { fold } from "../model/text.js";
import { remembering } from "./remember.js";

/**
 * Groups by what their folded names look like. A code is what an archive keeps and asks by: a class of bodies
 * (`so-ban-nganh`), or every body of one head at a tier of government (`huyen:uy ban nhan dan`). A code that ends in
 * `?` is a group cut down by `liên quan`, `chức năng` …: it covers nobody for certain.
 */
interface GroupRule {
  readonly codes: readonly string[];
  readonly reads: RegExp;
}

const CLASSES: readonly GroupRule[] = [
  // Các sở, ban, ngành · Các Sở - ngành thành phố · Sở, ban, ngành tỉnh
  { codes: ["so-ban-nganh"], reads: /\bso[ ,-]{1,3}(?:ban[ ,-]{1,3})?nganh\b/ },
  // Các ban, ngành tỉnh; those of a district or of the centre are others
  { codes: ["so-ban-nganh"], reads: /^(?:cac )?ban[ ,-]{1,3}nganh\b(?!.*(?:huyen|quan|trung uong))/ },
  // Các Sở · cơ quan chuyên môn thuộc UBND tỉnh
  { codes: ["so"], reads: /^(?:cac )?so(?:$| tinh| thanh pho| thuoc)/ },
  { codes: ["so"], reads: /\bco quan chuyen mon thuoc (?:uy ban nhan dan )?(?:tinh|thanh pho)/ },
  // Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ · các bộ, ban, ngành
  { codes: ["bo", "ngang-bo", "thuoc-cp"], reads: /\bbo[ ,-]{1,3}(?:ban[ ,-]{1,3})?nganh\b/ },
  { codes: ["bo"], reads: /^(?:cac )?bo(?:$|,| trung uong| co lien| lien)/ },
  { codes: ["ngang-bo"], reads: /\bco quan ngang bo\b/ },
  { codes: ["thuoc-cp"], reads: /\bco quan thuoc chinh phu\b/ },
  // Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh · các tổ chức chính trị - xã hội
  { codes: ["doan-the"], reads: /^(?!.*\btrung uong\b).*\b(?:doan the|to chuc chinh tri - xa hoi)\b/ },
  // Cơ quan Trung ương của các đoàn thể
  { codes: ["doan-the-tw"], reads: /\btrung uong\b.{0,40}\b(?:doan the|to chuc chinh tri - xa hoi)\b/ },
  { codes: ["mat-tran"], reads: /\bmat tran to quoc\b.{0,40}\bdoan the\b/ },
  // Các Huyện ủy, Thành ủy · các Tỉnh ủy, Thành ủy · Văn phòng Trung ương và các Ban của Đảng
  { codes: ["huyen-uy"], reads: /\b(?:huyen|quan|thi) uy\b.{0,20}\b(?:thanh|quan|thi|huyen) uy\b/ },
  { codes: ["huyen-uy"], reads: /^cac (?:huyen|quan|thi) uy|\bthanh uy, (?:huyen|quan|thi) uy\b/ },
  { codes: ["tinh-uy"], reads: /\btinh uy, thanh uy\b|^cac tinh uy/ },
  { codes: ["ban-dang"], reads: /\bcac ban (?:xay dung )?(?:cua )?dang\b(?!.*\b(?:tinh|thanh) uy\b)/ },
  // Các ban xây dựng Đảng Tỉnh ủy · các Ban Tỉnh ủy · các cơ quan tham mưu, giúp việc Tỉnh ủy
  {
    codes: ["ban-tinh-uy"],
    reads: /\bcac (?:ban|co quan tham muu)\b.{0,40}\b(?:tinh|thanh) uy\b/,
  },
  // Hội đồng Dân tộc và các Ủy ban của Quốc hội
  { codes: ["co-quan-qh"], reads: /\bcac uy ban cua quoc hoi\b/ },
  // Các Tập đoàn kinh tế, Tổng công ty Nhà nước
  { codes: ["tap-doan"], reads: /^cac (?:tap doan|tong cong ty)\b/ },
];

/** What cuts a group down. */
const NARROWED =
  /\b(?:lien quan|chuc nang|can thiet|bien gioi|ven bien|con lai|phu hop|co rung|noi co|thuoc dien|khu vuc|phia|vung|mien)\b/;

/** The codes of the groups a canonical name stands for; none where it names one body, or a list of names. */
export const groupsOfName = remembering((name: string): readonly string[] => {
  const folded = fold(name);
  if (folded.includes(":")) return [];
  const narrowed = NARROWED.test(folded) ? "?" : "";
  const classes = CLASSES.filter(({ reads }) => reads.test(folded)).flatMap(({ codes }) => codes);
  return [...new Set([...classes, ...everyDepartment(folded), ...eachOf(folded)])].map(
    (code) => code + narrowed,
  );
});

// Các Sở Giáo dục và Đào tạo · các Cục Thuế tỉnh, thành phố
const EVERY_DEPARTMENT =
  /^cac (so|cuc|chi cuc) (?!ban\b|nganh\b|tinh\b|thanh pho\b|co lien|lien)([a-z].*?)(?: (?:cac )?(?:tinh|thanh pho).*)?$/;

function everyDepartment(folded: string): string[] {
  const named = EVERY_DEPARTMENT.exec(folded);
  return named ? [`tinh:${headKey(`${named[1]} ${named[2]}`)}`] : [];
}

const LEVEL = "(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)";
const LEVELS = `${LEVEL}(?:(?:, ?| ?- ?| va |/)${LEVEL}){0,6}`;
const AFTER_LEVELS =
  "(?:truc thuoc|lien quan|co |trong|tren|bien|ven|thuoc|con lai|duoc|noi|khu vuc|phia|vung|mien)";

// UBND các huyện, thành phố · HĐND, UBND các tỉnh · Chủ tịch UBND huyện, thị xã, thành phố · UBND cấp xã · UBND các cấp
const EACH = new RegExp(
  `^(.{3,120}?),? (?:cua )?(cac |cap |moi )?(${LEVELS}|cap(?= *$))(?: ${AFTER_LEVELS}.*)?$`,
);

function eachOf(folded: string): string[] {
  const each = EACH.exec(folded);
  if (each === null) return [];
  const [, heads = "", every, levels = ""] = each;
  if (every === undefined && !/[,/]| - | va /.test(levels)) return [];
  return heads
    .replace(/^(?:cac |cua )+/, "")
    .split(/, | va |; /)
    .map((head) => headKey(head.replace(OFFICER, "")))
    .filter((head) => head !== "" && !/^(?:so|ban|nganh|doan the)$/.test(head))
    .flatMap((head) => tiersOf(levels).map((tier) => `${tier}:${head}`));
}

/** An officer of each counts as the body. */
const OFFICER =
  /^(?:(?:pho )?chu tich|giam doc|(?:pho )?bi thu|thu truong|lanh dao|truong) (?=uy ban|hoi dong|so |cong an)/;

/** The tiers that level words mean: `huyện, thành phố` is the districts, `tỉnh, thành phố` the provinces. */
function tiersOf(levels: string): string[] {
  if (levels === "cap") return ["tinh", "huyen", "xa"];
  const tiers: string[] = [];
  if (/\btinh\b/.test(levels)) tiers.push("tinh");
  if (/\b(?:huyen|quan|thi xa)\b/.test(levels) || levels === "thanh pho") tiers.push("huyen");
  if (/(?<!thi )\bxa\b|\b(?:phuong|thi tran|dac khu)\b/.test(levels)) tiers.push("xa");
  return tiers;
}

/** A folded head without its signs: `so lao dong thuong binh va xa hoi`. */
export const headKey = (head: string) => head.replace(/[^a-z0-9]+/g, " ").trim();
