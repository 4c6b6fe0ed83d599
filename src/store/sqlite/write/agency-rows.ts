import { agencyKeys } from "../../../vocabulary/agency-key.js";
import type { Connection } from "../connection.js";
import { wordsOf } from "../words-of.js";

/** What an agency is known by in the archive; two of one name and place are one. */
export interface Named {
  readonly name: string;
  readonly place: string | null;
}

export interface AgencyRows {
  /** The row of an agency, written where there is none. */
  readonly idOf: (agency: Named) => number;
  /** Forgets what it remembers: after a transaction that failed its rows are gone. */
  readonly forget: () => void;
}

/** Texts name the same agencies over and over: the row of each is looked for once. */
export function agencyRows(connection: Connection): AgencyRows {
  const find = connection.prepare(FIND).pluck();
  const insert = connection.prepare(INSERT);
  const removeKeys = connection.prepare(REMOVE_KEYS);
  const insertKey = connection.prepare(INSERT_KEY);
  /** By place, then by name: to look twice costs less than to put the two together. */
  const known = new Map<string | null, Map<string, number>>();
  let size = 0;
  function forget() {
    known.clear();
    size = 0;
  }

  /** Keys are written anew, for a newer vocabulary may compare a name by something else. */
  function write({ name, place }: Named): number {
    const held = find.get({ name, place }) as number | undefined;
    const id = held ?? Number(insert.run(name, place, ` ${wordsOf(name)} `).lastInsertRowid);
    if (held !== undefined) removeKeys.run(id);
    agencyKeys(name, place).forEach(({ head, level, unit, province, group }, ordinal) => {
      insertKey.run(id, ordinal, head, level, unit, province, group);
    });
    return id;
  }

  return {
    idOf(agency) {
      const before = known.get(agency.place)?.get(agency.name);
      if (before !== undefined) return before;
      if (size++ >= MOST_KNOWN) forget();
      const ofPlace = known.get(agency.place) ?? new Map<string, number>();
      known.set(agency.place, ofPlace);
      const id = write(agency);
      ofPlace.set(agency.name, id);
      return id;
    },
    forget,
  };
}

const FIND = "SELECT agency_id FROM agency WHERE name = :name AND ifnull(place, '') = ifnull(:place, '')";
const INSERT = "INSERT INTO agency (name, place, words) VALUES (?, ?, ?)";

const REMOVE_KEYS = "DELETE FROM agency_key WHERE agency_id = ?";

const INSERT_KEY = `
  INSERT INTO agency_key (agency_id, ordinal, head, level, unit, province, code) VALUES (?, ?, ?, ?, ?, ?, ?)`;

const MOST_KNOWN = 100_000;
