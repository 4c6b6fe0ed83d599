import type { Arrival } from "../../model/record.js";
import { fold, reading } from "../../model/text.js";
import { readDate } from "../date.js";
import type { Read } from "../evidence.js";
import { allMatches, firstMatch, matches } from "../matching.js";
import { opensWith } from "../opens-with.js";
import { isDivider } from "../page/look.js";
import type { Line, Page } from "../page/page.js";
import type { LineRange } from "../page/without-lines.js";
import { foldedOf, inCapitals, isBlank, onOneLine, textOf, withoutEnd } from "./line-text.js";

/** The receiving office's stamp, and the lines it takes up: nothing else may be read from them. */
export interface ArrivalStamp {
  readonly read: Read<Arrival>;
  readonly lines: LineRange;
}

/**
 * The stamp of a receiving office (Nghị định 30/2020, Phụ lục IV): `ĐẾN`, then its rows `Số`, `Ngày`, `Chuyển`, in
 * any order, on lines of their own or on one; the office stands directly above. Null where there is none.
 */
export function findArrival(page: Page): ArrivalStamp | null {
  for (const line of page.lines) {
    if (!isMark(page, line)) continue;
    const last = lastRow(page, line);
    const rows = rowsOf(page, line.start, (page.lines[last] as Line).end);
    if (rows.size === 0 && !matches(INCOMING, foldedOf(page, line))) continue;
    return stampOf(page, line, last, rows);
  }
  return null;
}

// ĐẾN | CÔNG VĂN ĐẾN | ĐẾN Số: 1250
const MARK = reading`^(?:(?:công văn|văn bản) )?đến(?=$|[\s:|]{1,20}(?:số|ngày|giờ)\b|:$)`;
const opensMark = opensWith("cvd");
const INCOMING = reading`^(?:công văn|văn bản) đến`;

// Số: 1250 | Số đến: 88 | Ngày 12/8/2021 | Giờ: 9h30 | Chuyển: Phòng NVY | Số và ký hiệu HS: 04
const ROW = reading`^[-|\s]{0,5}(?:số(?: đến)?\s{0,3}(?:[:.…\d]|$)|(?:ngày|giờ)(?: đến)?\b|chuyển\b|số và ký hiệu hs|lưu hồ sơ)`;
const LABEL = reading`\b(số và ký hiệu hs|lưu hồ sơ(?: số)?|số(?=(?: đến)?\s{0,3}[:.…\d])|ngày|giờ|chuyển)(?: đến)?\b\s{0,9}[:.…]{0,80}`;

// Số: 51/UBND-KGVX is the document's own, a stamp counts in plain figures
const OWN_NUMBER = reading`^[-|\s]{0,5}số\s{0,9}:?\s{0,9}\d{0,6}\s{0,3}[/-]\s{0,3}[a-z0-9]`;

/** A stamp has four rows in its form; blank lines may part them. */
const MOST_LINES = 10;

function isMark(page: Page, line: Line): boolean {
  const length = line.end - line.start;
  if (length < 3 || length > 160 || !opensMark(page.folded, line.start)) return false;
  const mark = firstMatch(MARK, foldedOf(page, line));
  return mark !== null && inCapitals(textOf(page, line).slice(0, mark[0].length));
}

function lastRow(page: Page, mark: Line): number {
  let last = mark.index;
  for (let at = mark.index + 1; at < page.lines.length && at <= mark.index + MOST_LINES; at++) {
    const line = page.lines[at] as Line;
    if (isBlank(line)) continue;
    const folded = foldedOf(page, line);
    if (!matches(ROW, folded) || matches(OWN_NUMBER, folded)) break;
    last = at;
  }
  return last;
}

type Rows = ReadonlyMap<string, string>;

/** Label → what stands between it and the next one; a row left blank has an empty value. */
function rowsOf(page: Page, start: number, end: number): Rows {
  const folded = page.folded.slice(start, end);
  const labels = allMatches(LABEL, folded);
  return new Map(
    labels.map((label, at) => {
      const from = start + label.index + label[0].length;
      const to = at + 1 < labels.length ? start + (labels[at + 1] as RegExpExecArray).index : end;
      return [
        label[1] as string,
        onOneLine(withoutEnd(page.text.slice(from, to), ".…;|").replace(/^[\s.…:|]+/, "")),
      ];
    }),
  );
}

function stampOf(page: Page, mark: Line, last: number, rows: Rows): ArrivalStamp {
  const office = officeAbove(page, mark);
  const first = office ?? mark;
  const day = rows.get("ngay");
  const value: Arrival = {
    office: office && onOneLine(textOf(page, office)),
    number: filled(rows.get("so")),
    date: day === undefined ? null : (readDate(`ngay ${fold(day)}`)?.date ?? null),
    forwardedTo: filled(rows.get("chuyen")),
  };
  const span = [first.start, (page.lines[last] as Line).end] as const;
  return { read: { value, spans: [span], rule: "arrival/stamp" }, lines: { first: first.index, last } };
}

/** The line directly above the mark, where nothing but the stamp's head can stand: in capitals, and first after a gap. */
function officeAbove(page: Page, mark: Line): Line | null {
  const above = page.lines[mark.index - 1];
  if (!above || isBlank(above) || !inCapitals(textOf(page, above))) return null;
  const before = page.lines[above.index - 1];
  return before === undefined || isBlank(before) || isDivider(foldedOf(page, before)) ? above : null;
}

const filled = (value: string | undefined): string | null => value || null;
