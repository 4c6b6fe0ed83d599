import type { FindQuery } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { matchAnyOf, matchOf } from "../full-text.js";
import { wordsOf } from "../words-of.js";

/** The agencies each question about one means, and the documents a reference is cited by; null: not asked. */
export interface Resolved {
  readonly agency: Iterable<number> | null;
  readonly issuer: Iterable<number> | null;
  readonly addressee: Iterable<number> | null;
  readonly recipient: Iterable<number> | null;
  readonly tasked: Iterable<number> | null;
  readonly citing: Iterable<number> | null;
  /** Documents that were replaced, or amended, for certain. */
  readonly replaced: Iterable<number> | null;
  readonly amended: Iterable<number> | null;
}

/** All documents that meet a query, in its order. Ties are settled by date, number and hash: never by when it came. */
export function findDocuments(connection: Connection) {
  const find = connection.prepare(FIND).pluck();
  return (query: FindQuery, resolved: Resolved): number[] => {
    const asked = {
      ...plainFilters(query),
      agency: listOf(resolved.agency),
      issuer: listOf(resolved.issuer),
      addressee: listOf(resolved.addressee),
      recipient: listOf(resolved.recipient),
      tasked: listOf(resolved.tasked),
      citing: listOf(resolved.citing),
      replaced: listOf(resolved.replaced),
      amended: listOf(resolved.amended),
    };
    return find.all({ ...asked, driver: driverOf(asked) }) as number[];
  };
}

function plainFilters(query: FindQuery) {
  return {
    words: matchOf(query.words, query.subject),
    not: matchAnyOf(query.not),
    number: query.numberKey,
    from: query.from,
    to: query.to,
    undated: query.undated ? 1 : 0,
    type: query.type,
    signer: query.signer === null ? null : ` ${wordsOf(query.signer)} `,
    kind: query.kind,
    status: query.status,
    sinceRun: query.addedSince !== null && "run" in query.addedSince ? query.addedSince.run : null,
    sinceInstant:
      query.addedSince !== null && "instant" in query.addedSince ? query.addedSince.instant : null,
    missing: query.missing ? 1 : 0,
    sort: query.sort,
  };
}

const listOf = (ids: Iterable<number> | null) => (ids === null ? null : JSON.stringify([...ids]));

/** What leads to the fewest documents soonest is asked first, the rest of each of those; all of them at worst. */
function driverOf(asked: Readonly<Record<string, unknown>>): string {
  return DRIVERS.find((name) => asked[name] !== null) ?? "all";
}

const DRIVERS = [
  "number",
  "words",
  "citing",
  "replaced",
  "amended",
  "tasked",
  "addressee",
  "issuer",
  "recipient",
  "agency",
];

// Each branch of candidate is entered only where it is the driver: its first condition is settled before any row.
const FIND = `
  WITH candidate (document_id, rank) AS MATERIALIZED (
    SELECT rowid, iif(:sort = 'relevance', bm25(word, 4.0, 1.0), 0.0) FROM word
    WHERE :driver = 'words' AND word MATCH :words
    UNION ALL
    SELECT document_id, 0.0 FROM document WHERE :driver = 'number' AND number_key = :number
    UNION ALL
    SELECT document_id, 0.0 FROM document
    WHERE :driver = 'number' AND serial = :number AND number_key > :number AND number_key < :number || '0'
    UNION ALL
    SELECT value, 0.0 FROM json_each(:citing) WHERE :driver = 'citing'
    UNION ALL
    SELECT value, 0.0 FROM json_each(:replaced) WHERE :driver = 'replaced'
    UNION ALL
    SELECT value, 0.0 FROM json_each(:amended) WHERE :driver = 'amended'
    UNION ALL
    SELECT DISTINCT document_id, 0.0
    FROM json_each(CASE :driver
      WHEN 'tasked' THEN :tasked
      WHEN 'addressee' THEN :addressee
      WHEN 'issuer' THEN :issuer
      WHEN 'recipient' THEN :recipient
      WHEN 'agency' THEN :agency
    END) AS agency
    JOIN party ON agency_id = agency.value
    UNION ALL
    SELECT document_id, 0.0 FROM document WHERE :driver = 'all'
  )
  SELECT document_id
  FROM candidate JOIN document USING (document_id) JOIN text USING (text_id)
  WHERE (:kind IS NULL OR kind = :kind)
    AND (:status IS NULL OR status = :status)
    AND (:type IS NULL OR type_key = :type)
    AND (:number IS NULL OR number_key = :number OR serial = :number)
    AND (:signer IS NULL OR instr(signer_key, :signer) > 0)
    AND CASE
      WHEN :from IS NULL AND :to IS NULL THEN NOT :undated OR date IS NULL
      WHEN date IS NULL THEN :undated
      ELSE (:from IS NULL OR date_last >= :from) AND (:to IS NULL OR date_first <= :to)
    END
    AND (:words IS NULL OR :driver = 'words'
      OR document_id IN (SELECT rowid FROM word WHERE word MATCH :words))
    AND (:not IS NULL OR document_id NOT IN (SELECT rowid FROM word WHERE word MATCH :not))
    AND (:citing IS NULL OR document_id IN (SELECT value FROM json_each(:citing)))
    AND (:replaced IS NULL OR document_id IN (SELECT value FROM json_each(:replaced)))
    AND (:amended IS NULL OR document_id IN (SELECT value FROM json_each(:amended)))
    AND (:agency IS NULL OR document_id IN (
      SELECT document_id FROM json_each(:agency) AS asked JOIN party ON agency_id = asked.value))
    AND (:issuer IS NULL OR document_id IN (
      SELECT document_id FROM json_each(:issuer) AS asked JOIN party ON agency_id = asked.value
      WHERE role = 'issuer'))
    AND (:addressee IS NULL OR document_id IN (
      SELECT document_id FROM json_each(:addressee) AS asked JOIN party ON agency_id = asked.value
      WHERE role = 'addressee'))
    AND (:tasked IS NULL OR document_id IN (
      SELECT document_id FROM json_each(:tasked) AS asked JOIN party ON agency_id = asked.value
      WHERE role = 'tasked'))
    AND (:recipient IS NULL OR document_id IN (
      SELECT party.document_id
      FROM json_each(:recipient) AS asked JOIN party ON agency_id = asked.value JOIN document USING (document_id)
      WHERE role = 'recipient' OR as_addressed AND (role = 'addressee' OR task = 'executes')))
    AND (:sinceRun IS NULL OR run_id >= :sinceRun)
    AND (:sinceInstant IS NULL OR run_id IN (SELECT run_id FROM run WHERE started >= :sinceInstant))
    AND EXISTS (SELECT 1 FROM path WHERE path.text_id = document.text_id AND state <> 'superseded')
    AND (NOT :missing OR NOT EXISTS (
      SELECT 1 FROM path WHERE path.text_id = document.text_id AND state = 'current'))
  ORDER BY
    CASE WHEN :sort = 'relevance' THEN rank END,
    CASE WHEN :sort = 'number' THEN CAST(serial AS INTEGER) END NULLS LAST,
    CASE WHEN :sort = 'number' THEN number_key END NULLS LAST,
    date_first DESC NULLS LAST, date_last DESC, number_key NULLS LAST, sha256, part`;
