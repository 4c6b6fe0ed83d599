import { once } from "../../../model/once.js";
import type { PartialDate } from "../../../model/partial-date.js";
import type { Status } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import { bodies } from "../graph/bodies.js";
import { IS_LIVE } from "../graph/live.js";
import { type Bearer, periodOf } from "./bearer.js";

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
  const issuers = connection.prepare(ISSUERS).pluck();
  const signature = connection.prepare(SIGNATURE).pluck();
  const bodyOf = bodies(connection)();
  /** Most are of a number that nobody else bears: who issued them, and how they read, is asked when it counts. */
  function bearerOf({ hash, part, secret, ...facts }: Row): Bearer {
    const named = once(() => (issuers.all(facts.documentId) as number[]).map((id) => bodyOf(id).body));
    const read = once(() => ({ signature: signature.get(facts.documentId) as Uint8Array | null }));
    return {
      ...facts,
      isSecret: secret === 1,
      period: periodOf(facts.numberKey, facts.date),
      hash: `${hash.toString("hex")}.${String(part).padStart(DIGITS, "0")}`,
      get issuers() {
        return named();
      },
      get signature() {
        return read().signature;
      },
    };
  }

  return {
    *byNumber() {
      let same: Bearer[] = [];
      for (const row of numbered.iterate()) {
        const bearer = bearerOf(row as Row);
        if (same[0] !== undefined && same[0].numberKey !== bearer.numberKey) {
          yield same;
          same = [];
        }
        same.push(bearer);
      }
      if (same.length > 0) yield same;
    },
    *unnumbered() {
      for (const row of unnumbered.iterate()) yield bearerOf(row as Row);
    },
  };
}

interface Row {
  readonly documentId: number;
  readonly numberKey: string;
  readonly typeKey: string | null;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly secret: 0 | 1;
  readonly hash: Buffer;
  readonly part: number;
}

/** Of a part, so that names are in the order of parts. */
const DIGITS = 9;

const BEARER = `
  SELECT document_id AS documentId, number_key AS numberKey, type_key AS typeKey, status, date, secret, sha256 AS hash, part
  FROM document JOIN text USING (text_id)
  WHERE number_key IS NOT NULL AND kind IN ('dispatch', 'unknown') AND ${IS_LIVE}`;

const NUMBERED = `${BEARER} AND serial IS NOT NULL AND status <> 'draft' ORDER BY number_key`;
const UNNUMBERED = `${BEARER} AND (serial IS NULL OR status = 'draft')`;

const ISSUERS = "SELECT agency_id FROM party WHERE document_id = ? AND role = 'issuer' ORDER BY ordinal";

const SIGNATURE = "SELECT signature FROM record WHERE document_id = ?";
