import type { Connection } from "../connection.js";
import type { AgencyRows } from "./agency-rows.js";
import type { Telling } from "./tellings.js";

export interface CitedRows {
  /** The row of a telling, written where there is none. */
  readonly idOf: (telling: Telling) => number;
  /** Marks that a text says it is replaced or amended. */
  readonly change: (id: number) => void;
  /** Forgets what it remembers: after a transaction that failed its rows are gone. */
  readonly forget: () => void;
}

/** Texts cite the same documents over and over: the row of each telling is looked for once. */
export function citedRows(connection: Connection, agencies: AgencyRows): CitedRows {
  const insert = connection.prepare(INSERT);
  const find = connection.prepare(FIND).pluck();
  const change = connection.prepare(CHANGE);
  const known = new Map<string, number>();
  const changed = new Set<number>();
  function forget() {
    known.clear();
    changed.clear();
  }

  return {
    idOf({ numberKey, typeKey, titleKey, date, issuer, province }) {
      const agency = issuer === null ? null : agencies.idOf(issuer);
      const key = `${numberKey}|${date}|${agency}|${typeKey}|${titleKey}|${province}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (known.size >= MOST_KNOWN) forget();
      const { changes, lastInsertRowid } = insert.run(numberKey, typeKey, titleKey, date, agency, province);
      const id =
        changes > 0
          ? Number(lastInsertRowid)
          : (find.get(numberKey, date, typeKey, titleKey, agency, province) as number);
      known.set(key, id);
      return id;
    },
    change(id) {
      if (changed.has(id)) return;
      changed.add(id);
      change.run(id);
    },
    forget,
  };
}

const INSERT = `
  INSERT INTO cited (number_key, type_key, title_key, date, agency_id, province) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;

const FIND = `
  SELECT cited_id FROM cited
  WHERE ifnull(number_key, '') = ifnull(?, '') AND ifnull(date, '') = ifnull(?, '')
    AND ifnull(type_key, '') = ifnull(?, '') AND ifnull(title_key, '') = ifnull(?, '')
    AND ifnull(agency_id, 0) = ifnull(?, 0) AND ifnull(province, '') = ifnull(?, '')`;

const CHANGE = "UPDATE cited SET changed = 1 WHERE cited_id = ? AND NOT changed";

const MOST_KNOWN = 100_000;
