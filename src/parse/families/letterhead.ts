import type { PartialDate } from "../../model/partial-date.js";
import { reading } from "../../model/text.js";
import { readDate } from "../date.js";
import type { Read } from "../evidence.js";
import { findDateLine, readDayPassed } from "../fields/date.js";
import { findIssuers } from "../fields/issuers.js";
import { readOwnNumber } from "../fields/number.js";
import { readPlace } from "../fields/place.js";
import { readStatus } from "../fields/status.js";
import { readSubject } from "../fields/subject.js";
import { readType } from "../fields/type.js";
import { matches } from "../matching.js";
import { opensWith } from "../opens-with.js";
import { isCapitals } from "../page/look.js";
import { isAddressLine, isDateLine, isIssuerLine, isNumberLine, isVv } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { splitZones } from "../page/split-zones.js";
import type { Family, Sheet } from "./family.js";
import { located } from "./located.js";
import { nameIssuers } from "./name-issuers.js";
import { systemOf } from "./system.js";

/** Any paper with a letterhead: state, Party or mass organisation; công văn, decision, law, công điện, draft. */
export const letterhead: Family = {
  name: "letterhead",
  kind: "dispatch",
  recognizes: (sheet) => sheet.head !== null && saysWhose(sheet) && !isForm(sheet),
  zones: ({ page, head }) => splitZones(page, head ?? 0),
  read({ page, head }, zones) {
    const above = [...overhead(page, head ?? 0), ...zones.letterhead, ...zones.title];
    const ownNumber = readOwnNumber(page, zones.letterhead);
    const late = ownNumber ? [] : zones.body.slice(0, LATE_LINES).filter((line) => isLate(page, line));
    const number = ownNumber ?? readOwnNumber(page, late);
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
    const date = dateLine?.date ?? (dateLine ? null : (dayOn(page, late) ?? readDayPassed(page, zones.body)));
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

/** Of a công điện the number may stand below the one who sends it: `Số: 17/CĐ-UBND, hồi 17 giờ 00 ngày 27/9/2022`. */
const isLate = (page: Page, { start, end }: Line): boolean =>
  end - start < LATE && matches(LATE_NUMBER, page.folded.slice(start, end));
const LATE_NUMBER = reading`^số\s?:\s?\d{1,5}\s?/\s?cđ-`;
const LATE = 90;
const LATE_LINES = 4;

/** The day on the line of such a number. */
function dayOn(page: Page, [line]: readonly Line[]): Read<PartialDate> | null {
  const found = line && readDate(page.folded.slice(0, line.end), line.start);
  return found?.date
    ? { value: found.date, spans: [[found.start, found.end]], rule: "date/letterhead" }
    : null;
}

/** The lines right above a letterhead: where a draft says that it is one. */
const overhead = ({ lines }: Page, head: number): readonly Line[] =>
  lines.slice(Math.max(0, head - OVERHEAD), head).filter(({ start, end }) => start < end);
const OVERHEAD = 6;

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
      mayBeForm(page.folded, start) &&
      isCapitals(page.text.slice(start, end)) &&
      matches(FORM, page.folded.slice(start, end)),
  ) && !top.some(({ start, end }) => isNumberLine(page.folded.slice(start, end)));

// ĐƠN XIN XÁC NHẬN · TỜ KHAI · PHIẾU ĐĂNG KÝ · GIẤY ĐỀ NGHỊ
const FORM = reading`^(?:đơn (?:xin|đề nghị|đăng ký|khiếu nại|tố cáo|kiến nghị|yêu cầu)|tờ khai|phiếu (?:đăng ký|đề nghị|khai)|giấy đề nghị|bản khai)\b`;
const mayBeForm = opensWith("dtpgb");
