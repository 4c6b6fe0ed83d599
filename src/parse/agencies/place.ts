import { fold } from "../../model/text.js";
import { splitPlace } from "../../vocabulary/agency-key.js";
import { placeWords, provinceOf } from "../../vocabulary/provinces.js";
import type { AgencyContext } from "./context.js";

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

/** … tỉnh · … Thành phố, in a text from that province; a thành phố of a district body is that district's. */
const bareLevel: PlaceRule = (name, { province, district }) => {
  const met = / (tỉnh|[Tt]hành phố|huyện|[Qq]uận|thị xã|xã|phường|thị trấn|đặc khu)$/u.exec(name);
  if (met === null) return null;
  const head = name.slice(0, met.index);
  const level = (met[1] as string).toLowerCase();
  if (district !== null && fold(district).startsWith(`${fold(level)} `)) return `${head} ${district}`;
  if (province === null) return name;
  const words = placeWords(province);
  return words.toLowerCase().startsWith(`${level} `) ? `${head} ${words}` : name;
};

/** … tỉnh, thành phố or huyện with its name is placed already: `Ủy ban nhân dân quận 7`; TP. HCM has its capital. */
const alreadyPlaced: PlaceRule = (name) => {
  const { level, region } = splitPlace(name);
  if (level === null && region === null) return null;
  return name.replace(/ (?:thành phố|TP) Hồ Chí Minh$/, " Thành phố Hồ Chí Minh");
};

/** Tỉnh ủy, Văn phòng Thành ủy: of the document's province. */
const committee: PlaceRule = (name, { province }) => {
  if (province === null) return null;
  const wanted = provinceOf(province)?.city ? /(?:^| )Thành ủy$/u : /(?:^| )Tỉnh ủy$/u;
  return wanted.test(name) ? `${name} ${province}` : null;
};

/** Sở Y tế, Giám đốc Sở Y tế; a Ban Dân tộc that is not the ministry's. */
const department: PlaceRule = (name, { province }) =>
  province !== null && OF_PROVINCE.test(name) ? `${name} ${placeWords(province)}` : null;

const OF_PROVINCE =
  /(?:^|(?:[Gg]iám đốc|Thanh tra|Văn phòng|trưởng|Lãnh đạo) )Sở [\p{Lu}][^:;]*$|^Ban Dân tộc$/u;

const RULES: readonly PlaceRule[] = [bareLevel, alreadyPlaced, committee, department];
