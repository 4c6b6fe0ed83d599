import type { Span } from "../model/record.js";
import type { Evidence, Read } from "./evidence.js";
import { type Page, sourceSpans } from "./page/page.js";

/** A field as it was read: one value, or a list of them. */
export type FieldReads = { readonly [field: string]: Read<unknown> | null | readonly Read<unknown>[] };

/** Stretches of the straightened page as stretches of the whole decoded text. `base`: where the part begins in it. */
export function inSource(page: Page, base: number, spans: readonly Span[]): readonly Span[] {
  if (page.offsets === null && base === 0) return spans;
  const [only] = spans;
  if (only && spans.length === 1) return sourceSpans(page, only[0], only[1], base);
  return spans.flatMap(([from, to]) => sourceSpans(page, from, to, base));
}

/**
 * The `spans` of a record: a field's stretches; of a list one stretch an item, in order. Where an item stands in
 * several stretches (a wrapped column) all of them are under `field.0`, `field.1` …
 */
export function spansOf(page: Page, base: number, fields: FieldReads): Record<string, readonly Span[]> {
  const spans: Record<string, readonly Span[]> = {};
  for (const field of Object.keys(fields)) {
    const read = fields[field] ?? null;
    if (read === null) continue;
    if (!isList(read)) {
      const stretches = inSource(page, base, read.spans);
      if (stretches.length > 0) spans[field] = stretches;
      continue;
    }
    const firsts: Span[] = [];
    if (read.length > 0) spans[field] = firsts;
    for (const item of read) {
      const stretches = inSource(page, base, item.spans);
      if (stretches.length > 1) spans[`${field}.${firsts.length}`] = stretches;
      firsts.push(stretches[0] ?? [base, base]);
    }
  }
  return spans;
}

/** What `--explain` prints: each value, its words, its rule. */
export function evidenceOf(page: Page, base: number, fields: FieldReads): Evidence[] {
  return Object.entries(fields).flatMap(([field, read]) =>
    (read === null ? [] : isList(read) ? read : [read]).map((item) => ({
      field,
      value: shown(item.value),
      rule: item.rule,
      spans: inSource(page, base, item.spans),
    })),
  );
}

const isList = (read: Read<unknown> | readonly Read<unknown>[]): read is readonly Read<unknown>[] =>
  Array.isArray(read);

/** One line of words for a value: those it is made of, as they were put right. */
const shown = (value: unknown): string => wordsOf(value).join(", ");

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [];
  if ("text" in value && typeof value.text === "string") return [value.text];
  return Object.entries(value).flatMap(([key, part]) => (AS_WRITTEN.has(key) ? [] : wordsOf(part)));
}

/** What stands in the text is shown as words of it; members and amending numbers are values of their own. */
const AS_WRITTEN: ReadonlySet<string> = new Set(["asWritten", "quote", "place", "members", "amendedBy"]);
