import type { Agency } from "../../model/agency.js";
import { fold, singleSpaced } from "../../model/text.js";
import { splitPlace } from "../../vocabulary/agency-key.js";
import { homesOf, provinceOfDistrict, type Seated } from "../../vocabulary/district-homes.js";
import { bodyOfName } from "../../vocabulary/officers.js";
import { provinceOf } from "../../vocabulary/provinces.js";
import { remembering as rememberingWords } from "../../vocabulary/remember.js";
import { spellName } from "../../vocabulary/spelling.js";
import type { AgencyContext } from "./context.js";
import { districtOf } from "./district.js";
import { isGroup } from "./group.js";
import { membersOf } from "./members.js";
import { withPlace } from "./place.js";
import { remembering } from "./remember.js";

/**
 * An agency as a document names it: canonical name, the place filled in where the document makes it certain, groups
 * told apart. `written` is cut from the text: blanks, a bullet and closing signs around it do not matter.
 */
export const nameAgency = remembering((written: string, context: AgencyContext): Agency => {
  const { asWritten, spelled, ofMany } = readName(written);
  const members = membersOf(spelled, context);
  const group = members.length > 0 || ofMany;
  const name = group ? spelled : withPlace(spelled, context);
  return { name, asWritten, group, place: placeOf(name, group, context), members };
});

/** What a name says by itself, in any text. */
const readName = rememberingWords((written) => {
  const asWritten = trimmed(written);
  const spelled = completed(inOrder(WHOLE_NAMES.get(asWritten) ?? spelledOut(withoutAddress(asWritten))));
  return { asWritten, spelled, ofMany: isGroup(spelled) };
});

/** VNPT Sơn La · EVN Hà Nội: the house of a place has the short form for its name. */
const spelledOut = (name: string) => (OF_A_PLACE.test(name) ? name : spellName(name));
const OF_A_PLACE = /^(?:VNPT|EVN) \p{Lu}\p{Ll}/u;

/** Short names that stand alone for one body; within a longer name they are its words. */
const WHOLE_NAMES: ReadonlyMap<string, string> = new Map([
  ["Thủ tướng", "Thủ tướng Chính phủ"],
  ["TTg", "Thủ tướng Chính phủ"],
  ["Tổng Liên đoàn", "Tổng Liên đoàn Lao động Việt Nam"],
]);

/** There is one Ngân hàng Nhà nước: its short name, of itself or behind its governor, is the whole. */
const completed = (name: string) => (STATE_BANK.test(name) ? `${name} Việt Nam` : name);
const STATE_BANK = /^(?:(?:Phó )?[Tt]hống đốc )?Ngân hàng Nhà nước$/u;

/** BCH TỈNH TÂY NINH / ĐOÀN TNCS HỒ CHÍ MINH: the Đoàn has its place above its own name. */
const inOrder = (name: string) => name.replace(PLACE_FIRST, "$1 $3 $2").replace(UNION_FIRST, "$2 $1 $3");
const PLACE_FIRST =
  /^(Ban (?:Chấp hành|Thường vụ)) ((?:tỉnh|[Tt]hành phố|huyện|quận|thị xã) .{2,30}) (Đoàn Thanh niên Cộng sản Hồ Chí Minh)$/u;

// ĐOÀN TNCS HỒ CHÍ MINH / BCH TỈNH NINH THUẬN
const UNION_FIRST =
  /^(Đoàn Thanh niên Cộng sản Hồ Chí Minh) (Ban (?:Chấp hành|Thường vụ)) ((?:tỉnh|[Tt]hành phố|huyện|quận|thị xã) .{2,30})$/u;

/** The same, an officer counted as the body: in citations and tasks. */
export const nameBody = remembering((written: string, context: AgencyContext) =>
  bodyOf(nameAgency(written, context)),
);

/** The same agency, an officer counted as the body. */
export function bodyOf(agency: Agency): Agency {
  const name = bodyOfName(agency.name);
  if (name === agency.name) return agency;
  return { ...agency, name, group: agency.group || isGroup(name) };
}

/** White space folded; without a bullet before it and signs after it. */
function trimmed(written: string): string {
  return singleSpaced(written)
    .replace(/^[\s\-–—+*•·.,;:]+/, "")
    .replace(/(?<![\s.,;:/])[\s.,;:/]+$/, "");
}

// UBND thành phố (1A,B,C,D,E) · Văn phòng Chính phủ (HN-TPHCM); a bracket with words stays
const COPIES = /\s?\([^()\p{Ll}]{1,40}\)$/u;

/** Đồng chí, Đ/c, Ông, Bà before an office. */
const withoutAddress = (name: string) => name.replace(COPIES, "").replace(ADDRESS, "");
const ADDRESS = /^(?:[Đđ]ồng chí|[Đđ]\/c|[Đđ]c\.|(?:[Cc]ác )?[ÔôÕõ]ng(?:,? \(?bà\)?)?:?|[Bb]à)\s+/;

/** The province or central city a body belongs to: its name says it, or it is one of the document's place. */
function placeOf(name: string, group: boolean, { province }: AgencyContext): string | null {
  if (group) return isNational(name) ? null : province;
  const { head, level, unit, region } = splitPlace(bodyOfName(name));
  if (region !== null) return provinceOf(region)?.name ?? null;
  const seated = { head: fold(head), level, unit: unit && fold(unit) };
  if (homesOf(seated).length > 0) return provinceOfSeat(seated, province);
  return level !== null || districtOf(bodyOfName(name)) !== null ? province : null;
}

/** Of a district that several provinces have the one of the document, where it has it. */
function provinceOfSeat(seated: Seated, province: string | null): string | null {
  const home = provinceOfDistrict(seated, province && fold(province));
  return home === null ? null : (provinceOf(home)?.name ?? null);
}

/** Groups beyond one province, and those of the centre. */
const isNational = (name: string) =>
  /\btinh, thanh pho\b|\bbo\b|\btrung uong\b|\bquoc hoi\b|\bchinh phu\b/.test(fold(name));
