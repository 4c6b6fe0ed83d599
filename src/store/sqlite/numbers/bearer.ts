import type { PartialDate } from "../../../model/partial-date.js";
import type { Status } from "../../../model/record.js";
import { periodOfNumber, seriesOf, statesType, yearIn } from "../../../vocabulary/series.js";
import { type Body, mayBeSameBody } from "../graph/claim.js";
import type { Signed } from "./near-texts.js";

/** Who issued a paper, the chief one first; papers of the same bodies share it. */
export interface Issuers {
  readonly bodies: readonly Body[];
  /** All that is known of them in one line. */
  readonly name: string;
  /** The more the more is told of the chief one: its place, then the words of its name. */
  readonly fullness: number;
}

/** A held document that bears a number, or one without its serial. Its signature is read when it is first asked for. */
export interface Bearer extends Signed {
  readonly documentId: number;
  /** As people name it; what orders documents, wherever they came from: the first of its hash and its part. */
  readonly id: string;
  readonly numberKey: string;
  readonly typeKey: string | null;
  readonly status: Status;
  readonly date: PartialDate | null;
  /** In which its number comes once; null where that is not known. */
  readonly period: string | null;
  readonly issuers: Issuers;
  /** Stamped so. */
  readonly isSecret: boolean;
}

export function issuersOf(bodies: readonly Body[]): Issuers {
  const [chief] = bodies;
  const name = bodies
    .map(({ head, level, unit, province }) => [head, level, unit, province].join("|"))
    .join(";");
  const places = [chief?.level, chief?.unit, chief?.province].filter((known) => known != null).length;
  return {
    bodies,
    name,
    fullness: places * LONGEST_NAME + Math.min(chief?.head.length ?? 0, LONGEST_NAME - 1),
  };
}

const LONGEST_NAME = 1000;

/** The year that stands in the number; else that of the date, or the term. */
export function periodOf(numberKey: string, date: PartialDate | null): string | null {
  const tail = tailOf(numberKey);
  const year = yearIn(tail);
  if (year !== null || date === null) return year;
  return seriesOf(tail) === "year" ? date.slice(0, YEAR) : periodOfNumber(tail, date);
}

const YEAR = "2021".length;

/** What stands behind the serial, `/2021/qd-ubnd`: the same of very many numbers, and known once it was looked at. */
export function tailOf(numberKey: string): string {
  const end = numberKey.search(/[/-]/);
  return end < 0 ? "" : numberKey.slice(end);
}

/** Whether all is known by which papers of one number are told apart: issuer, period, and type where it counts. */
export const isPlaced = ({ numberKey, typeKey, period, issuers }: Bearer): boolean =>
  issuers.bodies.length > 0 && period !== null && (typeKey !== null || statesType(numberKey));

/** Whether two that bear one number may be of one issuer, period and type; what is not known contradicts nothing. */
export const mayShareSeries = (a: Bearer, b: Bearer): boolean =>
  mayBeSame(a.period, b.period) &&
  (statesType(a.numberKey) || mayBeSame(a.typeKey, b.typeKey)) &&
  mayShareIssuer(a.issuers, b.issuers);

export const mayShareIssuer = (a: Issuers, b: Issuers): boolean =>
  a === b ||
  a.bodies.length === 0 ||
  b.bodies.length === 0 ||
  a.bodies.some((one) => b.bodies.some((other) => mayBeSameBody(one, other)));

const mayBeSame = (a: string | null, b: string | null) => a === null || b === null || a === b;

export const byHash = (a: Bearer, b: Bearer) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
