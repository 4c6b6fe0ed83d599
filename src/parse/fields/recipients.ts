import type { Recipient } from "../../model/agency.js";
import type { Filing } from "../../model/record.js";
import { foldInPlace, reading } from "../../model/text.js";
import type { AgencyContext } from "../agencies/context.js";
import { nameAgency } from "../agencies/name.js";
import type { Read } from "../evidence.js";
import { firstMatch, matches } from "../matching.js";
import { opensWith } from "../opens-with.js";
import type { Line, Page } from "../page/page.js";
import { isAuthority } from "./authority.js";
import { type Entry, partedBySemicolons, readEntries } from "./entries.js";
import { isFiling, readFiling } from "./filing.js";
import { isBlank, onOneLine, withoutEnd } from "./line-text.js";
import { sidesOf } from "./sides.js";

/** Nơi nhận: who gets a copy, and where the paper is filed. */
export interface Distribution {
  readonly recipients: readonly Read<Recipient>[];
  readonly filing: Read<Filing> | null;
  /** What stands among the lines and is none of the list: in a flattened text, the signature beside it. */
  readonly left: readonly Line[];
}

/** Reads Nơi nhận out of the lines that begin with those words. */
export function readDistribution(page: Page, lines: readonly Line[], context: AgencyContext): Distribution {
  const { list, beside } = sidesOf(page, lines);
  const entries = entriesOf(page, list);
  const isFiled = entries.map(({ start, end }) => isFiling(page.folded.slice(start, end)));
  return {
    recipients: entries
      .filter((_, at) => !isFiled[at])
      .map((entry) => ({
        value: recipientOf(entry.text, context),
        spans: [[entry.start, entry.end]],
        rule: entry.dashed ? "recipients/dashed" : "recipients/line",
      })),
    filing: filingOf(page, entries[isFiled.indexOf(true)]),
    left: [...beside, ...list.filter((line) => line.start >= (entries.at(-1)?.end ?? 0))],
  };
}

function filingOf(page: Page, entry: Entry | undefined): Read<Filing> | null {
  if (entry === undefined) return null;
  const { start, end } = entry;
  const value = readFiling(page.text.slice(start, end), page.folded.slice(start, end));
  return value && { value, spans: [[start, end]], rule: "filing/luu" };
}

// Nơi nhận: | Nơi nhận | NƠI NHẬN :
const HEADING = reading`^nơi nhận\b\s{0,9}:?`;

function entriesOf(page: Page, lines: readonly Line[]): Entry[] {
  const first = lines.find((line) => !isBlank(line));
  if (!first) return [];
  const heading = firstMatch(HEADING, page.folded.slice(first.start, first.end));
  const behind = first.start + (heading?.[0].length ?? 0);
  const from = isAuthority(page.folded.slice(behind, first.end).trimStart()) ? first.end : behind;
  const entries = readEntries(page, lines, from, goesOn);
  const [only] = entries;
  // Nơi nhận: Như trên; Bộ Y tế; Lưu: VT. — all on one line, with nothing else to part it
  const parted = only && entries.length === 1 && !only.dashed ? partedBySemicolons(page, only) : entries;
  return parted.flatMap((entry) => withFilingApart(page, entry));
}

// UBND tỉnh, Sở Y tế, Lưu VT, HS | Như trên, Lưu: VT; not `Cục Văn thư, Lưu trữ`
const FILED_BEHIND = /(?<=[,.])\s{1,9}(?=L(?:ưu|ƯU)(?! trữ)[\s:])/gu;

/** `Lưu` begins an entry behind a comma too. */
function withFilingApart(page: Page, entry: Entry): readonly Entry[] {
  const cut = firstMatch(FILED_BEHIND, page.text.slice(entry.start, entry.end));
  if (!cut) return [entry];
  const [end, start] = [entry.start + cut.index, entry.start + cut.index + cut[0].length];
  const before = { ...entry, text: withoutEnd(onOneLine(page.text.slice(entry.start, end)), ",."), end };
  return [before, { ...entry, text: onOneLine(page.text.slice(start, entry.end)), start }];
}

/** Whatever stands there gets the paper; only the signature beside it does not. */
const goesOn = (folded: string) => !isAuthority(folded);

// (để b/c) | ( b/c) | (thực hiện) | (để ph/h th/h) | (để đăng tải)
const PURPOSE = reading`\s?[;,]?\s?\(\s?((?:để|thay)\b[^()]{0,60}|(?:b/c(?:áo)?|bc|báo cáo|t/h|th/h|thực hiện|thi hành|p/h|ph/h|phối hợp|biết|theo dõi|chỉ đạo|kiểm tra|giám sát|đưa tin|đăng|đ/b|niêm yết|triển khai)\b[^()]{0,50})\)`;

// Như trên | Như Điều 3 | Như kính gửi | Như kính mời | Như điều 4
const SAME = reading`^như (?:trên|điều|kính gửi|kính mời|nơi gửi|mục)\b`;
const mayBeSame = opensWith("nN");

function recipientOf(text: string, context: AgencyContext): Recipient {
  const { asWritten, purpose } = purposeApart(text);
  const sameAsAddressees = mayBeSame(asWritten, 0) && matches(SAME, foldInPlace(asWritten));
  const { name, group } = sameAsAddressees
    ? { name: asWritten, group: false }
    : nameAgency(asWritten, context);
  return { name, asWritten, group, purpose, sameAsAddressees };
}

/** `Thường trực Tỉnh ủy; (để b/c)`: the entry without its purpose, and the purpose. */
function purposeApart(text: string): { readonly asWritten: string; readonly purpose: string | null } {
  const found = text.includes("(") ? firstMatch(PURPOSE, foldInPlace(text)) : null;
  if (!found) return { asWritten: text, purpose: null };
  const [all, words = ""] = found;
  const at = found.index + all.indexOf(words);
  const around = text.slice(0, found.index) + text.slice(found.index + all.length);
  return {
    asWritten: withoutEnd(onOneLine(around), ";,."),
    purpose: onOneLine(text.slice(at, at + words.length)),
  };
}
