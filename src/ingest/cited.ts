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
  const documents = new Set<string>();
  /** Keys of numbers that were cited with a year, and of those cited without. */
  const [dated, undated] = [new Set<string>(), new Set<string>()];
  /** The first citation of each document, as long as they are few enough to ask about. */
  const first = new Map<string, Citation>();
  return {
    add(citations) {
      for (const citation of citations) {
        const key = keyOf(citation);
        if (key === null) continue;
        const year = yearOf(citation);
        (year === "" ? undated : dated).add(key);
        const document = `${key} ${year}`;
        if (documents.has(document)) continue;
        documents.add(document);
        if (first.size <= MOST_ASKED) first.set(document, citation);
      }
    },
    async tally(archive) {
      // A mention without a year is one of the dated ones, where there are any.
      const twice = [...undated].filter((key) => dated.has(key)).map((key) => `${key} `);
      const count = documents.size - twice.length;
      if (archive === null || count > MOST_ASKED || first.size < documents.size)
        return { documents: count, held: null };
      for (const document of twice) first.delete(document);
      return { documents: count, held: await heldOf([...first.values()], archive) };
    },
  };
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

async function heldOf(citations: readonly Citation[], archive: Archive): Promise<number> {
  let held = 0;
  for (const citation of citations) {
    const reference = { written: citation.quote, citation, year: null };
    // A text about a document is not the document.
    if ((await archive.candidates(reference)).some(({ kind }) => kind !== "notice")) held++;
  }
  return held;
}

/** One question a document: beyond this many the answer is not worth the wait. */
const MOST_ASKED = 500;
