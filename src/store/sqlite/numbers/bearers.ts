import type { PartialDate } from "../../../model/partial-date.js";
import type { Status } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import { bodies } from "../graph/bodies.js";
import { IS_LIVE } from "../graph/live.js";
import { type Bearer, type Issuers, issuersOf, periodOf } from "./bearer.js";

/** Held dispatches, and what may be one, by the number they bear; those alone whose text stands at a path. */
export interface Bearers {
  /** All that have their serial and are no drafts: those of one number together, one number after the other. */
  readonly byNumber: () => Iterable<Bearer[]>;
  /** Those whose serial is blank, and drafts. */
  readonly unnumbered: () => Iterable<Bearer>;
}

export function bearersOf(connection: Connection): Bearers {
  const numbered = connection.prepare(NUMBERED);
  const unnumbered = connection.prepare(UNNUMBERED);
  const signature = connection.prepare("SELECT signature FROM record WHERE document_id = ?").pluck();
  const named = bodies(connection);
  const signatureOf = (documentId: number) => signature.get(documentId) as Uint8Array | null;

  function bearersIn(rows: Iterable<unknown>): Iterable<Bearer> {
    const bodyOf = named();
    const known = new Map<string, Issuers>();
    function issuersNamed(ids: string): Issuers {
      const before = known.get(ids);
      if (before !== undefined) return before;
      const issuers = issuersOf((JSON.parse(ids) as number[]).map((id) => bodyOf(id).body));
      known.set(ids, issuers);
      return issuers;
    }
    return (function* () {
      for (const row of rows as Iterable<Row>)
        yield new HeldBearer(row, issuersNamed(row.issuers), signatureOf);
    })();
  }

  return {
    *byNumber() {
      let same: Bearer[] = [];
      for (const bearer of bearersIn(numbered.iterate())) {
        if (same[0] !== undefined && same[0].numberKey !== bearer.numberKey) {
          yield same;
          same = [];
        }
        same.push(bearer);
      }
      if (same.length > 0) yield same;
    },
    unnumbered: () => bearersIn(unnumbered.iterate()),
  };
}

interface Row extends Pick<Bearer, "documentId" | "id" | "numberKey" | "typeKey" | "status" | "date"> {
  readonly secret: 0 | 1;
  /** JSON: their rows. */
  readonly issuers: string;
}

class HeldBearer implements Bearer {
  readonly documentId: number;
  readonly id: string;
  readonly numberKey: string;
  readonly typeKey: string | null;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly period: string | null;
  readonly issuers: Issuers;
  readonly isSecret: boolean;
  readonly #signatureOf: (documentId: number) => Uint8Array | null;
  #signature: Uint8Array | null | undefined;

  constructor(row: Row, issuers: Issuers, signatureOf: (documentId: number) => Uint8Array | null) {
    this.documentId = row.documentId;
    this.id = row.id;
    this.numberKey = row.numberKey;
    this.typeKey = row.typeKey;
    this.status = row.status;
    this.date = row.date;
    this.period = periodOf(row.numberKey, row.date);
    this.issuers = issuers;
    this.isSecret = row.secret === 1;
    this.#signatureOf = signatureOf;
  }

  get signature(): Uint8Array | null {
    if (this.#signature === undefined) this.#signature = this.#signatureOf(this.documentId);
    return this.#signature;
  }
}

const BEARER = `
  SELECT document_id AS documentId, lower(hex(substr(sha256, 1, 6))) || iif(part = 1, '', '.' || part) AS id,
    number_key AS numberKey, type_key AS typeKey, status, date, secret,
    (
      SELECT json_group_array(agency_id ORDER BY ordinal) FROM party
      WHERE party.document_id = document.document_id AND role = 'issuer'
    ) AS issuers
  FROM document JOIN text USING (text_id)
  WHERE number_key IS NOT NULL AND kind IN ('dispatch', 'unknown') AND ${IS_LIVE}`;

const NUMBERED = `${BEARER} AND serial IS NOT NULL AND status <> 'draft' ORDER BY number_key`;
const UNNUMBERED = `${BEARER} AND (serial IS NULL OR status = 'draft')`;
