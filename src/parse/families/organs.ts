import type { Agency } from "../../model/agency.js";
import { placeWords } from "../../vocabulary/provinces.js";
import { districtOf } from "../agencies/district.js";

/**
 * The whole name of an organ whose letterhead has its own words only, below the body it is of: `VĂN PHÒNG` under
 * `UBND TỈNH QUẢNG NGÃI`, `BAN PHÁP CHẾ` under `HỘI ĐỒNG NHÂN DÂN`. Null for a name that is whole by itself.
 */
export function wholeNameOf(name: string, above: Agency): string | null {
  for (const rule of RULES) {
    const whole = rule(name, above);
    if (whole !== null) return whole;
  }
  return null;
}

type OrganRule = (name: string, above: Agency) => string | null;

/** An organ that bears the name of the body above behind its own. */
const after =
  (organ: RegExp, body: RegExp): OrganRule =>
  (name, above) =>
    organ.test(name) && body.test(above.name) ? `${name} ${above.name}` : null;

// TỈNH ỦY LÂM ĐỒNG / BAN TỔ CHỨC · ĐẢNG ỦY XÃ LŨNG CÚ / BAN XÂY DỰNG ĐẢNG
const ofCommittee = after(
  /^(?:Ban (?:Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Kinh tế|Xây dựng Đảng|Thường vụ|Chấp hành|Chỉ đạo)|Ủy ban Kiểm tra|Văn phòng|Thường trực)$/,
  /^(?:(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy |Đảng ủy |Đảng bộ )/,
);

// BAN CHẤP HÀNH TRUNG ƯƠNG / BAN TUYÊN GIÁO, ỦY BAN KIỂM TRA, VĂN PHÒNG
const ofCentre: OrganRule = (name, above) => {
  if (!above.name.startsWith("Ban Chấp hành Trung ương")) return null;
  if (name === "Văn phòng") return "Văn phòng Trung ương Đảng";
  return /^(?:Ban (?!Chấp hành|Bí thư)|Ủy ban Kiểm tra$)(?!.*Trung ương)/.test(name)
    ? `${name} Trung ương`
    : null;
};

/** `ĐẢNG BỘ BỘ GIAO THÔNG VẬN TẢI` / `BAN CÁN SỰ ĐẢNG`, `ĐẢNG BỘ XÃ LŨNG CÚ` / `ĐẢNG ỦY`: of whom the Đảng bộ is. */
const ofWhoseParty: OrganRule = (name, above) => {
  const whose = above.name.replace(/^Đảng bộ /, "");
  if (/^(?:Ban cán sự đảng|Đảng đoàn)$/.test(name)) return OF_STATE.test(whose) ? `${name} ${whose}` : null;
  return name === "Đảng ủy" && whose !== above.name ? `${name} ${whose}` : null;
};
const OF_STATE =
  /^(?:Bộ|Ủy ban|Hội đồng|Hội|Tòa án|Viện|Ngân hàng|Thanh tra|Kiểm toán|Tổng Liên đoàn|Liên đoàn|Mặt trận|Quốc hội|Chính phủ)(?: |$)/;

// HỘI ĐỒNG NHÂN DÂN TỈNH KON TUM / BAN KINH TẾ - NGÂN SÁCH, THƯỜNG TRỰC
const ofCouncil: OrganRule = (name, above) =>
  /^(?:Ban|Thường trực|Văn phòng|Tổ)(?: (?!.*nhân dân)|$)/.test(name) &&
  /^(?:Thường trực )?Hội đồng nhân dân /.test(above.name)
    ? `${name.replace(OWN_PLACE, "")} ${above.name}`
    : null;
// Ban Dân tộc tỉnh Kon Tum: the place that a namesake of the UBND has
const OWN_PLACE = / (?:tỉnh|thành phố|Thành phố|huyện|quận|thị xã|xã|phường) \p{Lu}.*$/u;

// ỦY BAN MTTQ VIỆT NAM THÀNH PHỐ HUẾ / BAN THƯỜNG TRỰC · LIÊN ĐOÀN LAO ĐỘNG TỈNH X / BAN NỮ CÔNG
const ofUnion = after(
  /^(?:Ban|Văn phòng|Ủy ban Kiểm tra|Thường trực|Đoàn Chủ tịch)(?:$| (?!.*(?:Liên đoàn|Công đoàn|Mặt trận|Hội | đoàn)))/,
  /^(?:Ủy ban (?:Trung ương )?Mặt trận|(?:Tổng )?Liên đoàn|Công đoàn|Hội (?!đồng)|Trung ương (?:Đoàn|Hội)|(?:Tỉnh|Thành|Huyện) đoàn|Đoàn Thanh niên)/,
);

// UBND TỈNH QUẢNG NGÃI / VĂN PHÒNG · BỘ XÂY DỰNG / VĂN PHÒNG
const officeOf: OrganRule = (name, above) => (name === "Văn phòng" ? `${name} ${above.name}` : null);

// SỞ Y TẾ / PHÒNG NGHIỆP VỤ Y · CÔNG AN TỈNH X / PHÒNG CẢNH SÁT KINH TẾ
const ofDepartment = after(/^Phòng /, /^(?:Sở|Công an) /);

/** `BỘ XÂY DỰNG` / `THANH TRA BỘ`, `SỞ Y TẾ` / `THANH TRA`, `UBND HUYỆN X` / `THANH TRA`. */
const inspection: OrganRule = (name, above) => {
  const [, organ, level] = /^(Thanh tra|Văn phòng)(?: ([Bb]ộ|[Ss]ở))?$/.exec(name) ?? [];
  if (organ === undefined) return null;
  if (/^(?:Bộ|Sở) /.test(above.name)) return `${organ} ${above.name}`;
  const place = placeOf(above);
  return level === undefined && place !== null ? `${organ} ${place}` : null;
};

// UBND HUYỆN TUẦN GIÁO / VĂN PHÒNG HĐND VÀ UBND · UBND TỈNH X / BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP
const ofPlace: OrganRule = (name, above) => {
  const place = ORGAN_OF_PLACE.test(name) ? placeOf(above) : null;
  return place && `${name} ${place}`;
};
const ORGAN_OF_PLACE =
  /^(?:Văn phòng .*nhân dân|Ban Quản lý (?:các )?[Kk]hu (?:[Kk]inh tế|[Cc]ông nghiệp|[Cc]hế xuất)(?:(?:,| và) .{1,30})?|Ban Quản lý (?:các )?[Dd]ự án [^:;]{0,60}|Ban Chỉ huy Quân sự|Ban Dân tộc)$/u;

/** Of a committee or a council the place it is of: `tỉnh Lạng Sơn`, `xã Tân Hòa`. */
const placeOf = ({ name, place }: Agency): string | null =>
  /^(?:Ủy ban|Hội đồng) nhân dân /.test(name) ? (districtOf(name) ?? (place && placeWords(place))) : null;

const RULES: readonly OrganRule[] = [
  ofCentre,
  ofCommittee,
  ofWhoseParty,
  ofCouncil,
  ofUnion,
  officeOf,
  ofDepartment,
  inspection,
  ofPlace,
];
