import { fold } from "../../model/text.js";
import { splitPlace } from "../../vocabulary/agency-key.js";
import { placeWords, provinceOf } from "../../vocabulary/provinces.js";
import type { AgencyContext } from "./context.js";
import { committeeOf } from "./district.js";

/**
 * A canonical name with the place the document makes certain: `Ủy ban nhân dân tỉnh` → `… tỉnh Lạng Sơn`, `Sở Y tế`
 * → `Sở Y tế tỉnh Lạng Sơn`, `Văn phòng Tỉnh ủy` → `… Tỉnh ủy Lạng Sơn`. Rules in order, the first that speaks.
 */
export function withPlace(name: string, context: AgencyContext): string {
  for (const rule of RULES) {
    const placed = rule(name, context);
    if (placed !== null) return placed;
  }
  return name;
}

type PlaceRule = (name: string, context: AgencyContext) => string | null;

/** … tỉnh (a scan: `tinh`) · … Thành phố, in a text from that province; a thành phố of a district body is that district's. */
const bareLevel: PlaceRule = (name, { province, district }) => {
  const met = / (t[iìỉ]nh|[Tt]hành phố|huyện|[Qq]uận|thị xã|xã|phường|thị trấn|đặc khu)$/u.exec(name);
  if (met === null) return null;
  const head = name.slice(0, met.index);
  const level = (met[1] as string).toLowerCase().replace(/^t.nh$/u, "tỉnh");
  if (district !== null && fold(district).startsWith(`${fold(level)} `)) return `${head} ${district}`;
  if (province === null) return name;
  const words = placeWords(province);
  return words.toLowerCase().startsWith(`${level} `) ? `${head} ${words}` : name;
};

/** … tỉnh, thành phố or huyện with its name is placed already: `Ủy ban nhân dân quận 7`; TP. HCM has its capital. */
const alreadyPlaced: PlaceRule = (name) => {
  const { head, level, unit, region } = splitPlace(name);
  if (level === null && region === null) return null;
  // Sở Y tế Hà Nội: the level word goes without saying
  if (level === null && unit !== null && OF_PROVINCE.test(head)) return `${head} ${placeWords(unit)}`;
  return name.replace(/ (?:thành phố|TP) Hồ Chí Minh$/, " Thành phố Hồ Chí Minh");
};

/** Tỉnh ủy, Văn phòng Thành ủy, Tỉnh đoàn: of the document's province; Ban Tổ chức Huyện ủy: of its district. */
const committee: PlaceRule = (name, { province, district }) => {
  const ofDistrict = district === null ? null : committeeOf(name, district);
  if (ofDistrict !== null || province === null) return ofDistrict;
  const wanted = provinceOf(province)?.city ? /(?:^| )Thành (?:ủy|đoàn)$/u : /(?:^| )Tỉnh (?:ủy|đoàn)$/u;
  return wanted.test(name) ? `${name} ${province}` : null;
};

/** Sở Y tế, Giám đốc Sở Y tế; a Ban Dân tộc that is not the ministry's; Chi cục Kiểm lâm in a paper of the province. */
const department: PlaceRule = (name, { province, district }) => {
  if (province === null) return null;
  const placed = OF_PROVINCE.test(name) || (district === null && BRANCH.test(name));
  return placed ? `${name} ${placeWords(province)}` : null;
};

const BRANCH = /^(?:Chi cục trưởng )?Chi cục \p{Lu}(?!.* (?:khu vực|[Vv]ùng) )[^:;,]*$/u;

const OF_PROVINCE =
  /(?:^|(?:[Gg]iám đốc|Thanh tra|Văn phòng|trưởng|Lãnh đạo) )Sở [\p{Lu}][^:;]*$|^Ban Dân tộc$/u;

/** Đảng ủy Khối các cơ quan: of the document's province. */
const bloc: PlaceRule = (name, { province }) =>
  province !== null && OF_A_BLOC.test(name) ? `${name} ${placeWords(province)}` : null;

const OF_A_BLOC = /(?:^| )Đảng ủy Khối (?:các )?(?:[Cc]ơ quan|[Dd]oanh nghiệp)(?: và [Dd]oanh nghiệp)?$/u;

/** Phòng Tài chính - Kế hoạch, Trưởng phòng Nội vụ: of the document's district. */
const office: PlaceRule = (name, { district }) =>
  district !== null && OF_DISTRICT.test(name) ? `${name} ${district}` : null;

const OF_DISTRICT = /^(?:(?:Trưởng|Phó Trưởng|Lãnh đạo) )?[Pp]hòng \p{Lu}[^:;]*$/u;

const RULES: readonly PlaceRule[] = [bareLevel, alreadyPlaced, committee, department, bloc, office];
