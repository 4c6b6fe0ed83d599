import type { Archive } from "../model/archive.js";
import type { Citation } from "../model/citation.js";
import { numberKey } from "../model/document-number.js";
import { fold } from "../model/text.js";
import type { CitesTally } from "./summary.js";

/** Counts the documents that citations mean, each once. */
export interface CitedCounter {
  readonly add: (citations: readonly Citation[]) => void;
  readonly tally: (archive: Archive | null) => Promise<CitesTally>;
}

export function citedCounter(): CitedCounter {
  /** What a citation names, the year aside → year, or "" where it says none → the first such citation. */
  const cited = new Map<string, Map<string, Citation>>();
  return {
    add(citations) {
      for (const citation of citations) {
        const key = keyOf(citation);
        if (key === null) continue;
        const years = cited.get(key) ?? new Map<string, Citation>();
        cited.set(key, years);
        const year = yearOf(citation);
        if (!years.has(year)) years.set(year, citation);
      }
    },
    async tally(archive) {
      const each = [...cited.values()].flatMap(documents);
      return { documents: each.length, held: await heldOf(each, archive) };
    },
  };
}

/** A mention without a year is one of the dated ones, where there are any. */
function documents(years: ReadonlyMap<string, Citation>): Citation[] {
  const dated = [...years].filter(([year]) => year !== "").map(([, citation]) => citation);
  return dated.length > 0 ? dated : [...years.values()];
}

/** Null for a citation that names no document: a type alone. */
function keyOf({ number, type, issuer, date, title }: Citation): string | null {
  if (number) return numberKey(number.text);
  if (title !== null) return fold(`${type ?? ""}|${title}`);
  return date === null ? null : fold(`${type ?? ""}|${issuer?.name ?? ""}|${date}`);
}

/** A law by its title is one document whatever year the mention gives. */
const yearOf = ({ number, date }: Citation) =>
  number === null ? "" : (number.year ?? date?.slice(0, 4) ?? "");

async function heldOf(citations: readonly Citation[], archive: Archive | null): Promise<number | null> {
  if (archive === null || citations.length > MOST_ASKED) return null;
  let held = 0;
  for (const citation of citations) {
    const reference = { written: citation.quote, citation, year: null };
    if ((await archive.candidates(reference)).length > 0) held++;
  }
  return held;
}

/** One question a document: beyond this many the answer is not worth the wait. */
const MOST_ASKED = 500;
