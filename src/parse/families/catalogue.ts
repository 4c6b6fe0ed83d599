import type { PartialDate } from "../../model/partial-date.js";
import type { Span } from "../../model/record.js";
import { typeOfWords } from "../../vocabulary/document-types.js";
import { readDate } from "../date.js";
import type { Read } from "../evidence.js";
import { readNumberIn } from "../fields/number.js";
import type { Line, Page } from "../page/page.js";
import type { Family, Heading } from "./family.js";
import { nameIssuers } from "./name-issuers.js";
import { sitePage } from "./site.js";
import { systemOf } from "./system.js";
import { NO_HEADING } from "./unknown.js";

/** What a catalogue calls a field, folded; the first that has a value is read. With a colon where it is a common word. */
const KEYS = {
  number: ["so hieu", "so ky hieu", "so/ky hieu", "so, ky hieu", "ky hieu", "so van ban", "van ban so:"],
  type: ["loai van ban", "hinh thuc van ban", "the loai", "loai:", "hinh thuc:"],
  date: [
    "ngay ban hanh",
    "ngay ky xac thuc",
    "ngay ky",
    "ngay van ban",
    "ngay ra van ban",
    "ngay phat hanh",
    "thoi gian ban hanh",
  ],
  issuer: [
    "co quan ban hanh",
    "noi ban hanh",
    "don vi ban hanh",
    "noi ra van ban",
    "co quan ra van ban",
    "noi phat hanh",
    "co quan:",
    "don vi:",
  ],
  subject: ["trich yeu", "ten van ban", "tieu de:", "noi dung:"],
  other: [
    "linh vuc",
    "nguoi ky",
    "ngay co hieu luc",
    "ngay hieu luc",
    "ngay ap dung",
    "tinh trang hieu luc",
    "tinh trang:",
    "hien trang:",
    "trang thai:",
    "hieu luc:",
    "chuc danh",
    "nganh",
    "so trang:",
  ],
} as const;

/** So many rows make a catalogue page. */
const ROWS = 4;

const LOOKED_AT = 160;

/** The page of a portal that describes one document: `Số hiệu`, `Loại văn bản`, `Ngày ban hành` … and no letterhead. */
export const catalogue: Family = {
  name: "catalogue",
  kind: "notice",
  recognizes: ({ page, head }) =>
    head === null &&
    Object.values(KEYS)
      .flat()
      .filter((key) => rowOf(page, [key]) !== null).length >= ROWS,
  zones: ({ page }) => sitePage(page, lastRow(page)),
  read({ page }) {
    const number = fromRow(page, KEYS.number, "number", (_, span) => readNumberIn(page, span)?.value ?? null);
    const type = fromRow(page, KEYS.type, "type", (_, [start, end]) =>
      typeOfWords(page.folded.slice(start, end).trim()),
    );
    const issuer = fromRow(page, KEYS.issuer, "issuers", (words) => words);
    const bodies = issuer ? [{ written: issuer.value, spans: issuer.spans }] : [];
    const system = systemOf(
      page,
      [],
      bodies.map(({ written }) => written),
      number?.value ?? null,
    );
    return {
      ...NO_HEADING,
      ...nameIssuers(bodies, null, system),
      number,
      type,
      date: fromRow(page, KEYS.date, "date", (_, [start, end]) => dateIn(page, start, end)),
      subject:
        headline(page, type?.value ?? null) ?? fromRow(page, KEYS.subject, "subject", (words) => words),
      system,
    } satisfies Heading;
  },
};

/** The value of the first of these rows: behind the key, or on the next line. `--` is none. */
function rowOf(page: Page, keys: readonly string[]): Span | null {
  for (const key of keys) {
    const line = page.lines.slice(0, LOOKED_AT).find((candidate) => beginsWith(page, candidate, key));
    if (!line) continue;
    const start = afterKey(page, line.start + key.length, line.end);
    if (start < line.end) return [start, line.end];
    const next = page.lines
      .slice(line.index + 1, line.index + 4)
      .find((candidate) => candidate.start < candidate.end);
    if (next) return [next.start, next.end];
  }
  return null;
}

/** The line of the last row: what the site prints of itself stands below. */
const lastRow = (page: Page): number =>
  Math.max(
    ...Object.values(KEYS)
      .flat()
      .map((key) => {
        const span = rowOf(page, [key]);
        return span ? page.lines.findIndex(({ end }) => end >= span[1]) : 0;
      }),
  );

/** `Số hiệu337/1998/QĐ-BGTVT`, `Số hiệu: 337…`, `Số hiệu`; not `Ngành nghề`, where small letters go on. */
const beginsWith = (page: Page, line: Line, key: string) =>
  page.folded.startsWith(key, line.start) &&
  /^(?:$|[\s:|]{0,6}(?:$|[\p{Lu}\d–-]))/u.test(page.text.slice(line.start + key.length, line.end));

function afterKey(page: Page, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s:|]/.test(page.text[at] ?? "")) at++;
  return at;
}

function fromRow<T>(
  page: Page,
  keys: readonly string[],
  field: string,
  read: (words: string, span: Span) => T | null,
): Read<T> | null {
  const span = rowOf(page, keys);
  if (!span) return null;
  const words = page.text.slice(...span).trim();
  const value = /\p{L}|\d/u.test(words) ? read(words, span) : null;
  return value === null ? null : { value, spans: [span], rule: `${field}/catalogue` };
}

function dateIn(page: Page, start: number, end: number): PartialDate | null {
  return readDate(page.folded.slice(0, end), start)?.date ?? null;
}

/** The title of the page: the first line that begins with the type and goes on. */
function headline(page: Page, type: string | null): Read<string> | null {
  const line = page.lines.slice(0, LOOKED_AT).find(({ start, end }) => {
    return type !== null && end - start > type.length + 12 && page.text.startsWith(type, start);
  });
  if (!line) return null;
  const value = page.text.slice(line.start, line.end).replace(/\s+/g, " ");
  return { value, spans: [[line.start, line.end]], rule: "subject/headline" };
}
