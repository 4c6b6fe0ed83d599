import { type PartialDate, spanOf } from "../../../model/partial-date.js";
import { seriesOf, yearIn } from "../../../vocabulary/series.js";
import type { Connection } from "../connection.js";
import { isLaw } from "../laws.js";
import type { Bodies } from "./bodies.js";
import type { Claim } from "./claim.js";

/** All that a text says of one document it cites; texts that say the same share it. */
export interface Telling extends Claim {
  readonly citedId: number;
  readonly agencyId: number | null;
  /** All it says in one line: no other telling says the same. */
  readonly words: string;
}

/** The tellings of the archive, by what they go by. */
export function tellings(connection: Connection) {
  const byId = connection.prepare(`${SELECT} WHERE cited_id = ?`).raw();
  const byNumber = connection.prepare(`${SELECT} WHERE ifnull(number_key, '') = ?`).raw();
  const byDays = connection.prepare(BY_DAYS).raw();
  const byTitle = connection.prepare(`${SELECT} WHERE title_key = ? AND type_key = ?`).raw();
  const byDay = connection.prepare(`${SELECT} WHERE number_key IS NULL AND type_key = ? AND date = ?`).raw();
  const changed = connection.prepare(`${SELECT} WHERE changed AND number_key = ?`).raw();
  const changedByName = connection.prepare(CHANGED_BY_NAME).raw();

  return (bodyOf: Bodies) => {
    const known = new Map<number, Telling>();
    const lists = new Map<string, readonly Telling[]>();

    function tellingOf([citedId, numberKey, typeKey, titleKey, date, agencyId, province]: Row): Telling {
      const before = known.get(citedId);
      if (before !== undefined) return before;
      const issuer = agencyId === null ? null : bodyOf(agencyId);
      const said = [numberKey, typeKey, titleKey, date, issuer?.name, issuer?.place ?? province];
      const telling = {
        citedId,
        numberKey,
        typeKey,
        titleKey,
        date,
        issuers: issuer === null ? [] : [issuer.body],
        agencyId,
        province,
        words: said.map((one) => one ?? "").join("|"),
      };
      known.set(citedId, telling);
      return telling;
    }

    function list(key: string, rows: () => unknown[]): readonly Telling[] {
      const before = lists.get(key);
      if (before !== undefined) return before;
      const found = rows().map((row) => tellingOf(row as Row));
      lists.set(key, found);
      return found;
    }

    const ofNumber = (number: string) => list(number, () => byNumber.all(number));
    const ofDays = (number: string, from: string, to: string) =>
      list(`${number}|${from}`, () => byDays.all(number, from, to));

    /** Of a number that begins again every year only what may be of that year, and what is undated. */
    function ofPeriod(number: string, date: PartialDate | null): readonly Telling[] {
      const year = date === null ? null : yearOfSeries(number, date);
      if (year === null) return ofNumber(number);
      return [...ofDays(number, year, `${year}-99`), ...ofDays(number, "", "0")];
    }

    return {
      byId: (citedId: number): Telling => known.get(citedId) ?? tellingOf(byId.get(citedId) as Row),
      /** Those that may go by the name of this claim (section 3, 1), and some besides. */
      named({ numberKey, typeKey, titleKey, date }: Claim): readonly Telling[] {
        const found = [
          ...(numberKey === null ? [] : ofPeriod(numberKey, date)),
          ...(titleKey !== null && typeKey !== null && (numberKey === null || isLaw(typeKey))
            ? list(`${typeKey}|${titleKey}|`, () => byTitle.all(titleKey, typeKey))
            : []),
          ...(numberKey === null && typeKey !== null && date !== null
            ? list(`${typeKey}||${date}`, () => byDay.all(typeKey, date))
            : []),
        ];
        return numberKey !== null && !isLaw(typeKey) ? found : [...new Set(found)];
      },
      /** Of those by which a document may be named the ones that are said to be replaced or amended: few. */
      changed({ numberKey, typeKey }: Claim): readonly Telling[] {
        const found = [
          ...(numberKey === null ? [] : list(`${numberKey}|changed`, () => changed.all(numberKey))),
          ...(typeKey === null ? [] : list(`${typeKey}|||changed`, () => changedByName.all(typeKey))),
        ];
        return [...new Set(found)];
      },
      /** Those that may name what a document calls itself: without a number any paper of that title or day is meant. */
      naming({ numberKey, typeKey, titleKey, date }: Claim): readonly Telling[] {
        const found = [
          ...(numberKey === null ? [] : ofPeriod(numberKey, date)),
          ...(titleKey !== null && typeKey !== null
            ? list(`${typeKey}|${titleKey}|`, () => byTitle.all(titleKey, typeKey))
            : []),
          ...(typeKey !== null && date !== null
            ? list(`${typeKey}||${date}`, () => byDay.all(typeKey, date))
            : []),
        ];
        return [...new Set(found)];
      },
    };
  };
}

export type Tellings = ReturnType<ReturnType<typeof tellings>>;

/** The year of a date, where the number begins again with it; null where all that bear the number may be one. */
export function yearOfSeries(number: string, date: PartialDate): string | null {
  return yearIn(number) === null && seriesOf(number) === "year" ? date.slice(0, YEAR) : null;
}

const YEAR = 4;

/** The first day that a claim may be of. */
export const firstDay = ({ date }: Claim): string => (date === null ? "" : spanOf(date).first);

type Row = [
  citedId: number,
  numberKey: string | null,
  typeKey: string | null,
  titleKey: string | null,
  date: string | null,
  agencyId: number | null,
  province: string | null,
];

const SELECT = "SELECT cited_id, number_key, type_key, title_key, date, agency_id, province FROM cited";

const CHANGED_BY_NAME = `
  ${SELECT} WHERE changed AND (number_key IS NULL OR title_key IS NOT NULL) AND type_key = ?`;

const BY_DAYS = `
  ${SELECT} WHERE ifnull(number_key, '') = ? AND ifnull(date, '') >= ? AND ifnull(date, '') < ?`;
