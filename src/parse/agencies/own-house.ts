import type { Agency } from "../../model/agency.js";
import type { AgencyContext } from "./context.js";

/** A part of the house that speaks: its name ends with the kind of house alone. */
const OF_KIND = /^(?:Văn phòng|Thanh tra|Tổ chức Đảng|Công đoàn|Đảng ủy|Cơ quan) (Bộ|Sở|Cục|Tổng cục)$/u;

/** The last letters of those kinds. */
const KIND_ENDS = "ộởc";

/** A room of a house that has no district above it: Phòng Kế hoạch - Tài chính, Ban Chính sách - Pháp luật. */
const ROOM =
  /^(?:Phòng|Ban) (?!Chỉ|Quản lý|Thường vụ|Chấp hành|Dân tộc|Giám|cán sự|Cán sự|Bí thư|Thường trực)\p{Lu}/u;

/** What says already whose room it is. */
const OF_A_HOUSE =
  / (?:tỉnh|huyện|quận|thành phố|thị xã|xã|phường|thị trấn|đặc khu|Sở|Bộ|Liên đoàn|Đảng ủy|Trung ương|cấp|Hội đồng nhân dân|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)(?: |$)/u;

/** Houses whose rooms bear their name behind their own. */
const HAS_ROOMS: Readonly<Record<"Phòng" | "Ban", RegExp>> = {
  Phòng: /^Sở /u,
  Ban: /^(?:Liên đoàn Lao động|Đảng ủy) /u,
};

/**
 * A part of the issuer that its own paper calls by a short name: in a letter of Sở Y tế `Thanh tra Sở` is `Thanh tra Sở
 * Y tế tỉnh …`, in one of a Đảng ủy `Ban Xây dựng Đảng` is that of the Đảng ủy.
 */
export function ofOwnHouse(agency: Agency, { issuer, province }: AgencyContext): Agency {
  const name = issuer === null || agency.group ? null : inHouse(agency.name, issuer);
  return name === null ? agency : { ...agency, name, place: agency.place ?? province };
}

function inHouse(name: string, issuer: string): string | null {
  const kind = KIND_ENDS.includes(name.charAt(name.length - 1)) ? OF_KIND.exec(name)?.[1] : undefined;
  if (kind !== undefined)
    return issuer.startsWith(`${kind} `) ? `${name.slice(0, -kind.length)}${issuer}` : null;
  if (!(name.startsWith("Phòng") || name.startsWith("Ban")) || !ROOM.test(name) || OF_A_HOUSE.test(name))
    return null;
  return HAS_ROOMS[name.startsWith("Ban") ? "Ban" : "Phòng"].test(issuer) ? `${name} ${issuer}` : null;
}
