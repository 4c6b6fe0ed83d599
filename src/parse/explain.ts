import type { Span } from "../model/record.js";
import type { Evidence, Read } from "./evidence.js";
import { type Page, sourceSpans } from "./page/page.js";

/** A field as it was read: one value, or a list of them. */
export type FieldReads = Readonly<Record<string, Read<unknown> | null | readonly Read<unknown>[]>>;

/** A field that was not found, and the rules that were tried. */
export interface Absent {
  readonly field: string;
  readonly tried: readonly string[];
}

/** Stretches of the straightened page as stretches of the whole decoded text. `base`: where the part begins in it. */
export const inSource = (page: Page, base: number, spans: readonly Span[]): Span[] =>
  spans
    .flatMap(([start, end]) => sourceSpans(page, start, end))
    .map(([start, end]) => [start + base, end + base]);

/**
 * The `spans` of a record: a field's stretches; of a list one stretch an item, in order. Where an item stands in
 * several stretches (a wrapped column) all of them are under `field.0`, `field.1` …
 */
export function spansOf(page: Page, base: number, fields: FieldReads): Record<string, readonly Span[]> {
  const spans: Record<string, readonly Span[]> = {};
  for (const [field, read] of Object.entries(fields)) {
    if (read === null) continue;
    if (!isList(read)) {
      const stretches = inSource(page, base, read.spans);
      if (stretches.length > 0) spans[field] = stretches;
      continue;
    }
    const items = read.map((item) => inSource(page, base, item.spans));
    if (items.length > 0) spans[field] = items.map(([first]) => first ?? [base, base]);
    for (const [at, stretches] of items.entries())
      if (stretches.length > 1) spans[`${field}.${at}`] = stretches;
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

export const absentOf = (fields: FieldReads, tried: Readonly<Record<string, readonly string[]>>): Absent[] =>
  Object.entries(fields)
    .filter(([, read]) => read === null || (isList(read) && read.length === 0))
    .map(([field]) => ({ field, tried: tried[field] ?? [] }));

const isList = (read: Read<unknown> | readonly Read<unknown>[]): read is readonly Read<unknown>[] =>
  Array.isArray(read);

/** One line of words for a value: its name or text where it has one. */
function shown(value: unknown): string {
  if (typeof value === "string") return value;
  const { name, text } = (value ?? {}) as { name?: unknown; text?: unknown };
  if (typeof text === "string") return text;
  return typeof name === "string" ? name : JSON.stringify(value);
}
