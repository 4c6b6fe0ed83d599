import type { Page } from "./page.js";

/** Lines `[first, last]` of a page, by index, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The same page with these lines left empty: stamps and copy blocks, of which nothing else may be read. */
export function withoutLines(page: Page, ranges: readonly LineRange[]): Page {
  if (ranges.length === 0) return page;
  const lines = page.lines.map((line) =>
    ranges.some(({ first, last }) => line.index >= first && line.index <= last)
      ? { ...line, end: line.start }
      : line,
  );
  return { ...page, lines };
}
