import type { Page } from "../page/page.js";
import { HEADS, KINDS_OF_BODY, OFFICERS } from "./body-words.js";
import { pastHouse } from "./kinds-of-houses.js";
import { at, endOf, isBlank, isCapital } from "./pattern.js";
import { pastPlace } from "./place-extent.js";
import { SECTOR } from "./sector-words.js";

// … Bộ Văn hóa, Thể thao và Du lịch
const DEPARTMENT = at(` (?:bộ|sở) ${SECTOR}`);

// Quản lý Khám, chữa bệnh · Phòng, chống thiên tai · Thi đua, khen thưởng: a comma that belongs to the name
const PAIR = at(
  ",\\s{1,9}(?:(?<=\\bkhám,\\s{1,9})chữa bệnh|(?<=\\bphòng,\\s{1,9})chống|(?<=\\bcháy,\\s{1,9})chữa cháy|(?<=\\bđua,\\s{1,9})khen thưởng|(?<=\\btoàn,\\s{1,9})vệ sinh|(?<=\\bvệ,\\s{1,9})chăm sóc|(?<=\\bnhận,\\s{1,9})(?:trả|giải quyết)|(?<=\\bkiếm,\\s{1,9})cứu nạn|(?<=\\blý,\\s{1,9})(?:khai thác|vận hành|bảo trì|sửa chữa))\\b",
);

// Kinh tế, Hạ tầng và Đô thị: no body begins behind the comma, and the last part has its `và`
const PARTS = /,\s{1,9}(?=\p{Lu}\p{Ll}{0,7}(?:\s\p{L}\p{Ll}{0,7}){0,4}\s{1,9}và\s{1,9}\p{Lu}\p{Ll})/uy;
const BODY = at(`(?:các )?(?:${HEADS}|${KINDS_OF_BODY}|${OFFICERS}|(?:bộ|sở|ubnd|uỷ ban|hđnd|báo)\\b)`);
const LAST_PART = at("[^,]{2,40}? và ");

/** Whether a body of its own begins there. */
const opensBody = (page: Page, start: number) =>
  endOf(BODY, page.folded, start) !== null || pastHouse(page.text, start, false) !== null;

/** A blank and a capital of Bộ or Sở, or a line end. */
function mayOpenDepartment({ text, folded }: Page, end: number): boolean {
  const letter = text.charAt(end + 1);
  return (
    folded.charAt(end) === "\n" || (isBlank(folded.charCodeAt(end)) && (letter === "B" || letter === "S"))
  );
}

/** A part of a name that no sign and no verb ends: a Bộ or Sở in it, a comma of its own; null where none begins there. */
export function pastInner(page: Page, end: number): number | null {
  if (page.folded.charAt(end) === ",") {
    const pair = endOf(PAIR, page.folded, end);
    if (pair !== null) return pair;
    const next = endOf(PARTS, page.text, end);
    const last = next === null ? null : endOf(LAST_PART, page.folded, next);
    const isPart = next !== null && last !== null && !opensBody(page, next) && !opensBody(page, last);
    return isPart ? end + 1 : null;
  }
  const department = mayOpenDepartment(page, end) ? endOf(DEPARTMENT, page.folded, end) : null;
  if (department === null || !isCapital(page.text.slice(end, department).trimStart().charAt(0))) return null;
  return pastPlace(page, department);
}
