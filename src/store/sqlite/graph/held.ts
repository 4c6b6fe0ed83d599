import { type PartialDate, spanOf } from "../../../model/partial-date.js";
import type { Kind, Status } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import { isLaw } from "../laws.js";
import { titleHash } from "../title-hash.js";
import { wordsOf } from "../words-of.js";
import type { Bodies } from "./bodies.js";
import { type Body, type Claim, mayBeOne, names } from "./claim.js";
import { IS_LIVE } from "./live.js";
import { yearOfSeries } from "./tellings.js";

/** A held document, as it is compared with what others say of it. */
export interface Held extends Claim {
  readonly documentId: number;
  /** As people name it: the first of its hash and its part. */
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status;
  /** Digits of its number; null where they were left blank. */
  readonly serial: string | null;
  /** First day its date may mean. */
  readonly first: string | null;
}

/** The held documents of the archive; each is read once, its issuers and title when they are asked for. */
export function heldDocuments(connection: Connection) {
  const byId = connection.prepare(`${SELECT} WHERE document_id = ?`);
  const byNumber = connection.prepare(`${SELECT} WHERE number_key = ? AND ${IS_LIVE}`);
  const byDays = connection.prepare(BY_DAYS);
  const undated = connection.prepare(`${SELECT} WHERE number_key = ? AND date_first IS NULL AND ${IS_LIVE}`);
  const byTitle = connection.prepare(`${SELECT} WHERE title_hash = ? AND type_key = ? AND ${IS_LIVE}`);
  const byDay = connection.prepare(
    `${SELECT} WHERE date_first = ? AND date_last = ? AND type_key = ? AND ${IS_LIVE}`,
  );
  const unnumbered = connection.prepare(UNNUMBERED);
  const numbered = connection.prepare(NUMBERED);
  const issuers = connection.prepare(ISSUERS).pluck();

  return (bodyOf: Bodies) => {
    const known = new Map<number, Held>();
    const lists = new Map<string, readonly Held[]>();

    function heldOf(row: Row): Held {
      const before = known.get(row.documentId);
      if (before !== undefined) return before;
      const bodiesOf = () => (issuers.all(row.documentId) as number[]).map((id) => bodyOf(id).body);
      const held = new HeldDocument(row, bodiesOf);
      known.set(row.documentId, held);
      return held;
    }

    function list(key: string, rows: () => unknown[]): readonly Held[] {
      const before = lists.get(key);
      if (before !== undefined) return before;
      const found = rows().map((row) => heldOf(row as Row));
      lists.set(key, found);
      return found;
    }

    function ofNumber(number: string, date: PartialDate | null): readonly Held[] {
      const year = date === null ? null : yearOfSeries(number, date);
      if (year === null) return list(number, () => byNumber.all(number));
      return [
        ...list(`${number}|${year}`, () => byDays.all(number, `${year}-01-01`, `${year}-12-31`)),
        ...list(`${number}|`, () => undated.all(number)),
      ];
    }

    function named({ numberKey, typeKey, titleKey, date }: Claim): readonly Held[] {
      const ofNumbers = numberKey === null ? [] : ofNumber(numberKey, date);
      if (typeKey === null || (numberKey !== null && !isLaw(typeKey))) return ofNumbers;
      const hash = titleHash(titleKey);
      const others = [
        ...(hash === null ? [] : list(`${typeKey}|${hash}|`, () => byTitle.all(hash, typeKey))),
        ...(date === null || (isLaw(typeKey) && titleKey !== null)
          ? []
          : list(`${typeKey}||${date}`, () => byDay.all(date, date, typeKey))),
      ];
      return [...new Set([...ofNumbers, ...others])];
    }

    return {
      byId: (documentId: number): Held => known.get(documentId) ?? heldOf(byId.get(documentId) as Row),
      /** Texts that leave the serial of this number key blank (`/ubnd-kgvx`) and may be of this date. */
      unnumbered(blank: string, date: PartialDate | null): readonly Held[] {
        const days =
          date === null ? null : [date, date.slice(0, 7), date.slice(0, 4)].map((part) => spanOf(part).first);
        const found = unnumbered.all({ blank, days: days && JSON.stringify(days) });
        return found.map((row) => heldOf(row as Row));
      },
      /** Texts of these days whose number fills in the blank one. */
      numbered(blank: string, date: PartialDate): readonly Held[] {
        const { first, last } = spanOf(date);
        return numbered.all({ blank, first, last }).map((row) => heldOf(row as Row));
      },
      /** Held documents that a telling may mean (section 3), as far as they are asked for: the latest first, undated ones last, then by hash. */
      meant: (telling: Claim, isAsked: (held: Held) => boolean = () => true): readonly Held[] =>
        named(telling)
          .filter((held) => isAsked(held) && names(telling, held) && mayBeOne(telling, held))
          .sort(latestFirst),
    };
  };
}

export type HeldDocuments = ReturnType<ReturnType<typeof heldDocuments>>;

export const latestFirst = (a: Held, b: Held): number =>
  compare(b.first ?? "", a.first ?? "") || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Row extends Omit<Held, "issuers" | "titleKey" | "province"> {
  readonly subject: string | null;
}

class HeldDocument implements Held {
  readonly documentId: number;
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly serial: string | null;
  readonly first: string | null;
  readonly numberKey: string | null;
  readonly typeKey: string | null;
  readonly date: PartialDate | null;
  readonly province = null;
  readonly #subject: string | null;
  readonly #bodiesOf: () => readonly Body[];
  #issuers: readonly Body[] | null = null;
  #titleKey: string | null = null;

  constructor(row: Row, bodiesOf: () => readonly Body[]) {
    this.documentId = row.documentId;
    this.id = row.id;
    this.kind = row.kind;
    this.status = row.status;
    this.serial = row.serial;
    this.first = row.first;
    this.numberKey = row.numberKey;
    this.typeKey = row.typeKey;
    this.date = row.date;
    this.#subject = row.subject;
    this.#bodiesOf = bodiesOf;
  }

  get issuers(): readonly Body[] {
    this.#issuers ??= this.#bodiesOf();
    return this.#issuers;
  }

  get titleKey(): string | null {
    if (this.#subject !== null) this.#titleKey ??= wordsOf(this.#subject);
    return this.#titleKey;
  }
}

const SELECT = `
  SELECT document_id AS documentId, lower(hex(substr(sha256, 1, 6))) || iif(part = 1, '', '.' || part) AS id,
    kind, status, serial, date_first AS first, number_key AS numberKey, type_key AS typeKey, date, subject
  FROM document JOIN text USING (text_id)`;

const BY_DAYS = `${SELECT} WHERE number_key = ? AND date_first BETWEEN ? AND ? AND ${IS_LIVE}`;

const UNNUMBERED = `
  ${SELECT}
  WHERE number_key = :blank
    AND (:days IS NULL OR date_first IS NULL OR date_first IN (SELECT value FROM json_each(:days)))
    AND ${IS_LIVE}`;

const NUMBERED = `
  ${SELECT}
  WHERE date_first BETWEEN :first AND :last AND serial IS NOT NULL AND number_key LIKE '_%' || :blank
    AND ${IS_LIVE}`;

const ISSUERS = "SELECT agency_id FROM party WHERE document_id = ? AND role = 'issuer' ORDER BY ordinal";
