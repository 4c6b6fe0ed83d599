import type { Agency } from "../../model/agency.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { System } from "../../model/record.js";
import { fold, reading } from "../../model/text.js";
import { placeWords } from "../../vocabulary/provinces.js";
import { issuerOfSymbol } from "../../vocabulary/symbols.js";
import type { AgencyContext } from "../agencies/context.js";
import { districtOf } from "../agencies/district.js";
import { nameAgency } from "../agencies/name.js";
import type { Read } from "../evidence.js";
import { findDateLine, readDayPassed } from "../fields/date.js";
import { findIssuers, type WrittenBody } from "../fields/issuers.js";
import { onOneLine } from "../fields/line-text.js";
import { readOwnNumber } from "../fields/number.js";
import { readPlace } from "../fields/place.js";
import { readStatus } from "../fields/status.js";
import { readSubject } from "../fields/subject.js";
import { readType } from "../fields/type.js";
import { matches } from "../matching.js";
import { isCapitals } from "../page/look.js";
import { isAddressLine, isDateLine, isIssuerLine, isNumberLine, isVv } from "../page/marks.js";
import { splitZones } from "../page/split-zones.js";
import type { Family, Sheet } from "./family.js";
import { located } from "./located.js";
import { systemOf } from "./system.js";

/** Any paper with a letterhead: state, Party or mass organisation; công văn, decision, law, công điện, draft. */
export const letterhead: Family = {
  name: "letterhead",
  kind: "dispatch",
  recognizes: (sheet) => sheet.head !== null && saysWhose(sheet) && !isForm(sheet),
  zones: ({ page, head }) => splitZones(page, head ?? 0),
  read({ page }, zones) {
    const above = [...zones.letterhead, ...zones.title];
    const number = readOwnNumber(page, zones.letterhead);
    const dateLine = findDateLine(page, zones.letterhead);
    const place = dateLine && readPlace(page, dateLine);
    const written = findIssuers(page, zones.letterhead);
    const system = systemOf(
      page,
      zones.letterhead,
      written.issuers.map(({ written: name }) => name),
      number?.value ?? null,
      written.parent?.written ?? null,
    );
    const { issuers, parent, context } = nameIssuers(written.issuers, written.parent, system, number);
    const date = dateLine?.date ?? (dateLine ? null : readDayPassed(page, zones.body));
    return {
      type: readType(page, zones, { number, system }),
      number,
      date,
      place,
      issuers,
      parent,
      subject: readSubject(page, zones.title),
      status: readStatus(page, above, number, dateLine),
      system: system ?? (issuers.length > 0 ? "state" : null),
      context: located(page, zones.addressees, context),
      dateIncomplete: dateLine !== null && !/^\d{4}-\d\d-\d\d$/.test(date?.value ?? ""),
    };
  },
};

/** A form has a country's name above it as well; a document has a number, a date, an issuer or addressees. */
const saysWhose = ({ page, top }: Sheet): boolean =>
  top.some(({ start, end }) => {
    const folded = page.folded.slice(start, end);
    if (isNumberLine(folded) || isVv(folded) || isAddressLine(folded) || isDateLine(folded)) return true;
    return isIssuerLine(folded) && isCapitals(page.text.slice(start, end));
  });

/** A form to be filled in has the country's name and Kính gửi as well, but no number. */
const isForm = ({ page, top }: Sheet): boolean =>
  top.some(
    ({ start, end }) =>
      isCapitals(page.text.slice(start, end)) && matches(FORM, page.folded.slice(start, end)),
  ) && !top.some(({ start, end }) => isNumberLine(page.folded.slice(start, end)));

// ĐƠN XIN XÁC NHẬN · TỜ KHAI · PHIẾU ĐĂNG KÝ · GIẤY ĐỀ NGHỊ
const FORM = reading`^(?:đơn (?:xin|đề nghị|đăng ký|khiếu nại|tố cáo|kiến nghị|yêu cầu)|tờ khai|phiếu (?:đăng ký|đề nghị|khai)|giấy đề nghị|bản khai)\b`;

interface NamedIssuers {
  readonly issuers: readonly Read<Agency>[];
  readonly parent: Read<Agency> | null;
  readonly context: AgencyContext;
}

/** The upper body is named first: it says which province the issuer below it belongs to. */
export function nameIssuers(
  issuers: readonly WrittenBody[],
  parent: WrittenBody | null,
  system: System | null,
  number: Read<DocumentNumber> | null = null,
): NamedIssuers {
  const base: AgencyContext = { system, province: null, district: null, issuer: null };
  const upper = parent && named(parent, base, "parent/letterhead");
  const above = upper?.value ?? null;
  const within = { ...base, province: above?.place ?? null, district: above && districtOf(above.name) };
  const bySymbol = number?.value.symbol ? issuerOfSymbol(number.value.symbol, within) : null;
  const written = withSharedPlace(issuers, within).map((body) => named(body, within, "issuers/letterhead"));
  const reads =
    written.length > 0
      ? written.map((read) => completed(ofParent(read, above), bySymbol))
      : fromSymbol(bySymbol, number);
  const chief = reads[0]?.value;
  const context = {
    ...base,
    province: chief?.place ?? within.province,
    district: (chief && districtOf(chief.name)) ?? within.district,
    issuer: chief?.name ?? null,
  };
  return { issuers: reads, parent: upper, context };
}

/** `HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN - … TỈNH KON TUM`: the place behind the last is that of all. */
function withSharedPlace(issuers: readonly WrittenBody[], context: AgencyContext): readonly WrittenBody[] {
  const [last, ...others] = [...issuers].reverse();
  const place = last && others.length > 0 ? nameAgency(last.written, context).place : null;
  if (place === null) return issuers;
  return issuers.map((body) =>
    BARE.test(fold(body.written)) ? { ...body, whole: `${body.written} ${placeWords(place)}` } : body,
  );
}
const BARE = /^(?:(?:thuong truc )?(?:hoi dong|uy ban) nhan dan|hdnd|ubnd|doan dai bieu quoc hoi)$/;

/** A short letterhead: `ỦY BAN KIỂM TRA` with `HD/UBKTTW` is that of the centre. */
function completed(read: Read<Agency>, bySymbol: Agency | null): Read<Agency> {
  if (!bySymbol || !fold(bySymbol.name).startsWith(`${fold(read.value.name)} `)) return read;
  return {
    ...read,
    value: { ...read.value, name: bySymbol.name, place: bySymbol.place },
    rule: "issuers/symbol",
  };
}

/** `TỈNH ỦY LÂM ĐỒNG` / `BAN TỔ CHỨC`, `BỘ XÂY DỰNG` / `THANH TRA BỘ`: an organ that is named after the body above. */
function ofParent(read: Read<Agency>, above: Agency | null): Read<Agency> {
  if (above === null) return read;
  const { name } = read.value;
  const whole = PARTY_ORGAN.test(name) && PARTY_COMMITTEE.test(above.name) ? `${name} ${above.name}` : null;
  const ofMinistry = above.name.startsWith("Bộ ") ? OF_MINISTRY.exec(name) : null;
  const full = whole ?? (ofMinistry && `${ofMinistry[1]} ${above.name}`);
  return full
    ? { ...read, value: { ...read.value, name: full, place: above.place }, rule: "issuers/parent" }
    : read;
}
const PARTY_ORGAN = /^(?:Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Thường vụ)|Ủy ban Kiểm tra|Văn phòng)$/;
const PARTY_COMMITTEE = /^(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy /;
const OF_MINISTRY = /^(Thanh tra|Văn phòng) [Bb]ộ$/;

const fromSymbol = (bySymbol: Agency | null, number: Read<DocumentNumber> | null): Read<Agency>[] =>
  bySymbol && number ? [{ value: bySymbol, spans: number.spans, rule: "issuers/symbol" }] : [];

const named = (
  { written, whole, spans }: WrittenBody,
  context: AgencyContext,
  rule: string,
): Read<Agency> => ({
  value: whole
    ? { ...nameAgency(whole, context), asWritten: onOneLine(written) }
    : nameAgency(written, context),
  spans,
  rule,
});
