import type { Holding } from "../../../model/graph.js";
import type { PartialDate } from "../../../model/partial-date.js";
import type { Kind } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import { wordsOf } from "../words-of.js";
import type { Called } from "./called.js";
import { type Body, mayBeSameBody, mayBeSameDate } from "./sameness.js";

/** A held document that may be the one that is called so. */
export interface Held {
  readonly documentId: number;
  readonly kind: Kind;
}

/** Held documents that are called so, likeliest first: the document itself, then texts about it; newest first. */
export function heldDocuments(connection: Connection) {
  const held = connection.prepare(HELD);
  const issuers = connection.prepare(ISSUERS);
  return ({ numberKey, typeKey, titleKey, date, issuers: asked }: Called): Held[] => {
    // FTS5 takes no NULL; an empty phrase matches nothing.
    const subject = `subject : "${titleKey ?? ""}"`;
    const rows = held.all({ number: numberKey, type: typeKey, subject, date }) as Row[];
    return rows
      .filter((row) => mayBeSameDate(row.date, date) && (numberKey !== null || isNamed(row, titleKey, date)))
      .filter(({ documentId }) => asked.length === 0 || issuedByAny(asked, issuers.all(documentId) as Body[]))
      .map(({ documentId, kind }) => ({ documentId, kind }));
  };
}

interface Row extends Held {
  readonly date: PartialDate | null;
  readonly subject: string | null;
}

/** Without a number only its title or its day tells a document from others of its type. */
const isNamed = (row: Row, titleKey: string | null, date: PartialDate | null) =>
  (date?.length === DAY && row.date === date) ||
  (titleKey !== null && wordsOf(row.subject ?? "") === titleKey);

const DAY = "2021-01-05".length;

const issuedByAny = (asked: readonly Body[], issuers: readonly Body[]) =>
  issuers.length === 0 || asked.some((body) => issuers.some((issuer) => mayBeSameBody(body, issuer)));

/** What it means to hold these: a text about a document is not the document. */
export function holdingOf([likeliest, ...others]: readonly Held[]): Holding {
  if (likeliest === undefined) return "not held";
  if (likeliest.kind === "notice") return "only a notice";
  return others.length > 0 ? "ambiguous" : "held";
}

/** Those of the best kind: a notice is meant only where the document itself is not held. */
export const likeliest = (held: readonly Held[]) => held.filter(({ kind }) => kind === held[0]?.kind);

const HELD = `
  WITH called (document_id) AS (
    SELECT document_id FROM document WHERE number_key = :number
    UNION
    SELECT rowid FROM word WHERE :number IS NULL AND word MATCH :subject
    UNION
    SELECT document_id FROM document
    WHERE :number IS NULL AND date_first = :date AND date_last = :date
  )
  SELECT document_id AS documentId, kind, date, subject
  FROM called JOIN document USING (document_id) JOIN text USING (text_id)
  WHERE (:number IS NOT NULL OR type_key = :type)
    AND EXISTS (SELECT 1 FROM path WHERE path.text_id = document.text_id AND state <> 'superseded')
  ORDER BY
    CASE kind WHEN 'dispatch' THEN 0 WHEN 'unknown' THEN 1 WHEN 'notice' THEN 2 ELSE 3 END,
    date_first DESC NULLS LAST, date_last DESC, sha256, part`;

const ISSUERS = `
  SELECT head, level, unit, province
  FROM party JOIN agency_key USING (agency_id)
  WHERE document_id = ? AND role = 'issuer' AND agency_key.ordinal = 0`;
