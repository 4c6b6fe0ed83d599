import type { Filing } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { firstMatch, matches } from "../matching.js";
import { onOneLine, withoutEnd } from "./line-text.js";

// Lưu: VT, KG-VX (NTB) | Lưu VT | Lưu : VP(HC,TH)
const FILED = reading`^lưu\b\s{0,9}[:;.]?\s{0,9}`;

export const isFiling = (folded: string): boolean => matches(FILED, folded);

/**
 * The `Lưu` entry: the units that keep the paper and who drafted it. The drafter stands in brackets, after a dot, or
 * is the item in small letters; counts of copies (`(2)`, `(3b)`, `240`) are neither. Null where nothing is named.
 */
export function readFiling(written: string, folded: string): Filing | null {
  const head = firstMatch(FILED, folded)?.[0].length ?? 0;
  const items = itemsOf(written.slice(head)).map(readItem);
  const units = items.flatMap(({ unit }) => unit ?? []);
  const drafter = items.flatMap(({ drafter }) => drafter ?? []).at(-1) ?? null;
  return units.length === 0 && drafter === null ? null : { units, drafter };
}

interface Item {
  readonly unit: string | null;
  readonly drafter: string | null;
}

/** Parted by commas and semicolons that stand outside brackets, or by a line end after a bracket. */
const itemsOf = (list: string): string[] =>
  (list.replace(/\)[.\s]{0,20}\n/g, "),").match(/(?:\([^()]{0,80}\)?|[^,;()])+/g) ?? [])
    .map(onOneLine)
    .filter((item) => item !== "");

function readItem(item: string): Item {
  const bracket = /\(([^()]{0,80})\)?/.exec(item);
  if (!bracket) return bare(item);
  const before = bare(item.slice(0, bracket.index));
  const inside = (bracket[1] as string).split(",").map((part) => part.trim().replace(COUNTED, ""));
  const after = bare(item.slice(bracket.index + bracket[0].length), before.unit !== null);
  const named = inside.filter((part) => part !== "" && !COPIES.test(part));
  const one = named.length === 1 ? (named[0] as string) : null;
  if (before.unit === null && before.drafter === null)
    return { unit: one, drafter: after.drafter ?? after.unit };
  return { unit: before.unit, drafter: after.drafter ?? before.drafter ?? one };
}

/** A piece without brackets. Behind a unit (`KTN (3b) Nghĩa`) what is left can only be the drafter. */
function bare(written: string, behindUnit = false): Item {
  const text = withoutEnd(written, ".…")
    .replace(/^[\s.]+/, "")
    .replace(COUNT_BEHIND, "");
  if (text === "" || COPIES.test(text)) return NOTHING;
  if (behindUnit || IN_SMALL.test(text)) return { unit: null, drafter: marked(text) };
  return afterDot(text) ?? afterSpace(text) ?? { unit: text, drafter: null };
}

const NOTHING: Item = { unit: null, drafter: null };

// (2) | (3b) | (   b) | 240 | 03 bản | 50b | 25bn | 45B; a `B` by itself is who drafted
const COPIES = /^(?:[\d\s]{0,9}(?:b|bn|bản|bộ)?|[\d\s]{1,9}B)$/u;

// (V.10b) | (Bh. 25bn): the count behind the name
const COUNTED = /[\s.,-]{1,3}\d{1,3}\s?(?:b|bn|bản|bộ|B)?$/u;

// KTĐP&LT.240: the count behind the unit
const COUNT_BEHIND = /(?<=\p{L}{2})\s?\.\s?\d{2,3}\s?(?:b|bn|bản|bộ|B)?$/u;

// Nghĩa | Cm | Th5 | tuan: one capital at most
const IN_SMALL = /^\p{L}\p{Ll}+\d{0,3}$/u;

// NCTH.HH | DSVH.LTN.150 | CCHC. Hà; not V.III, VP.UBND, TT.HĐND, P.TH
const DOTTED = /^(?<unit>[\p{L}\d&–-]{2,12})\s?\.\s?(?<drafter>\p{L}[\p{L}\d]{0,9})(?:\s?[./].{0,30})?$/u;
const PREFIX = /^(?:VP|TT|BCS|VT|Tp|TP|UB)$/;

function afterDot(text: string): Item | null {
  const { unit, drafter } = DOTTED.exec(text)?.groups ?? {};
  return unit && drafter && !PREFIX.test(unit) && !/^[IVX]+$/.test(drafter) ? { unit, drafter } : null;
}

/** `QHĐP Cương`, `Vụ GDTrH`, `Văn thư`: a name after a symbol is the drafter's, other words are the unit's. */
function afterSpace(text: string): Item | null {
  const split = /^(?<unit>[\p{Lu}\d&.–-]{2,12}) (?<drafter>\p{Lu}\p{Ll}+)$/u.exec(text)?.groups;
  return split ? { unit: split.unit as string, drafter: split.drafter as string } : null;
}

/** `Sonnk/QĐ06.T9`, `LTD 18`: the mark of a file after the name, or a count, is no part of it. */
const marked = (name: string) => (name.split("/", 1)[0] as string).replace(/ \d{1,3}$/, "");
