import type { Citation } from "../../model/citation.js";
import type { Span } from "../../model/record.js";
import type { Read } from "../evidence.js";
import { inSource } from "../explain.js";
import type { Line, Page } from "../page/page.js";
import type { Zones } from "../page/zones.js";

/** Where a document cites others: everywhere but in its letterhead and signature. In order of the text. */
export function citingStretches({ title, addressees, body, recipients, after }: Zones): Span[] {
  const lines = [...title, ...addressees, ...body, ...recipients, ...after].sort((a, b) => a.index - b.index);
  const stretches: { start: number; end: number; index: number }[] = [];
  for (const { start, end, index } of lines) {
    const last = stretches.at(-1);
    if (last && index - last.index <= NEIGHBOURS)
      Object.assign(last, { end: Math.max(end, last.end), index });
    else stretches.push({ start, end, index });
  }
  return stretches.map(({ start, end }) => [start, end]);
}

/** Lines of one stretch follow each other; an empty one may lie between and be in no zone. */
const NEIGHBOURS: Line["index"] = 3;

/** The citations with offsets of the decoded text. `base`: where the part begins in it. */
export function citationsInSource(
  page: Page,
  base: number,
  citations: readonly Read<Citation>[],
): Citation[] {
  return citations.map(({ value, spans }) => {
    const stretches = inSource(page, base, spans);
    return { ...value, start: stretches[0]?.[0] ?? base, end: stretches.at(-1)?.[1] ?? base };
  });
}
