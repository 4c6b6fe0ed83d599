import type { Relation } from "../../../model/citation.js";
import type { PartialDate } from "../../../model/partial-date.js";
import type { Connection } from "../connection.js";
import { IS_LIVE } from "./live.js";
import type { Citer } from "./meanings.js";
import type { Telling } from "./tellings.js";

/** One mention of another document, as a text makes it. */
export interface Mention extends Citer {
  readonly ordinal: number;
  readonly citedId: number;
  readonly relation: Relation;
  readonly partial: boolean;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** Where texts mention documents; those in superseded files alone are left out. */
export function mentions(connection: Connection) {
  const inText = connection.prepare(`${SELECT} FROM citation WHERE document_id = ? ORDER BY ordinal`).raw();
  const ofTelling = connection.prepare(`${SELECT} ${OF_TELLING} ORDER BY place DESC, ordinal`).raw();
  const latest = connection.prepare(`${SELECT} ${OF_TELLING} ORDER BY place DESC, ordinal LIMIT ?`).raw();
  const related = connection
    .prepare(`${SELECT} ${OF_TELLING} AND relation = ? AND relation IN ('amends', 'replaces', 'reports')`)
    .raw();
  const between = connection.prepare(BETWEEN).pluck();
  const inDocument = connection.prepare(IN_DOCUMENT).pluck();

  return () => {
    const texts = new Map<number, readonly Mention[]>();
    return {
      /** Of one document, in the order of its text. */
      inText(documentId: number): readonly Mention[] {
        const before = texts.get(documentId);
        if (before !== undefined) return before;
        const found = inText.all(documentId).map((row) => mentionOf(row as Row));
        texts.set(documentId, found);
        return found;
      },
      /** All that make a telling, the latest text first. */
      of: ({ citedId }: Telling): readonly Mention[] =>
        ofTelling.all(citedId).map((row) => mentionOf(row as Row)),
      /** As many of them as asked for. */
      latest: ({ citedId }: Telling, limit: number): readonly Mention[] =>
        latest.all(citedId, limit).map((row) => mentionOf(row as Row)),
      /** Those that say what became of it, or report it. */
      related: ({ citedId }: Telling, relation: "amends" | "replaces" | "reports"): readonly Mention[] =>
        related.all(citedId, relation).map((row) => mentionOf(row as Row)),
      /** Whether any text makes a telling whose last day lies in `[from, to)`. */
      areBetween: ({ citedId }: Telling, from: string, to: string): boolean =>
        between.get(citedId, from, to) !== undefined,
      /** Whether one document makes it. */
      isMadeBy: ({ citedId }: Telling, documentId: number): boolean =>
        inDocument.get(documentId, citedId) !== undefined,
    };
  };
}

export type Mentions = ReturnType<ReturnType<typeof mentions>>;

type Row = [
  documentId: number,
  ordinal: number,
  citedId: number,
  last: string,
  relation: Relation,
  partial: number,
  type: string | null,
  number: string | null,
  date: string | null,
  title: string | null,
  start: number,
  end: number,
];

function mentionOf(row: Row): Mention {
  const [documentId, ordinal, citedId, last, relation, partial, type, number, date, title, start, end] = row;
  return {
    documentId,
    ordinal,
    citedId,
    last,
    relation,
    partial: partial === 1,
    type,
    number,
    date,
    title,
    start,
    end,
  };
}

const SELECT = `
  SELECT citation.document_id, ordinal, cited_id, substr(place, 1, 10), relation, partial, citation.type,
    citation.number, citation.date, title, start, "end"`;

const OF_TELLING = `
  FROM citation JOIN document USING (document_id)
  WHERE cited_id = ? AND ${IS_LIVE}`;

const BETWEEN = `
  SELECT 1 FROM citation JOIN document USING (document_id)
  WHERE cited_id = ? AND place >= ? AND place < ? AND ${IS_LIVE}
  LIMIT 1`;

const IN_DOCUMENT = `
  SELECT 1 FROM citation JOIN document USING (document_id)
  WHERE document_id = ? AND cited_id = ? AND ${IS_LIVE}
  LIMIT 1`;
