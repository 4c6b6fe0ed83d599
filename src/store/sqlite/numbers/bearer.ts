import type { PartialDate } from "../../../model/partial-date.js";
import type { Status } from "../../../model/record.js";
import { periodOfNumber, statesType, yearIn } from "../../../vocabulary/series.js";
import { type Body, mayBeSameBody } from "../graph/claim.js";
import type { Signed } from "./near-texts.js";

/** A held document that bears a number, or one without its serial. Its signature is read when it is first asked for. */
export interface Bearer extends Signed {
  readonly documentId: number;
  readonly numberKey: string;
  readonly typeKey: string | null;
  readonly status: Status;
  readonly date: PartialDate | null;
  /** In which its number comes once; null where that is not known. */
  readonly period: string | null;
  readonly issuers: readonly Body[];
  /** Stamped so. */
  readonly isSecret: boolean;
  /** What it is known by wherever it came from: hash and part. */
  readonly hash: string;
}

/** The year that stands in the number; else that of the date, or the term. */
export const periodOf = (numberKey: string, date: PartialDate | null): string | null =>
  yearIn(numberKey) ?? (date === null ? null : periodOfNumber(numberKey, date));

/** Whether all is known by which papers of one number are told apart: issuer, period, and type where it counts. */
export const isPlaced = ({ numberKey, typeKey, period, issuers }: Bearer): boolean =>
  issuers.length > 0 && period !== null && (typeKey !== null || statesType(numberKey));

/** Whether two that bear one number may be of one issuer, period and type; what is not known contradicts nothing. */
export const mayShareSeries = (a: Bearer, b: Bearer): boolean =>
  mayBeSame(a.period, b.period) &&
  (statesType(a.numberKey) || mayBeSame(a.typeKey, b.typeKey)) &&
  mayShareIssuer(a, b);

export const mayShareIssuer = (a: Bearer, b: Bearer): boolean =>
  a.issuers.length === 0 ||
  b.issuers.length === 0 ||
  a.issuers.some((one) => b.issuers.some((other) => mayBeSameBody(one, other)));

const mayBeSame = (a: string | null, b: string | null) => a === null || b === null || a === b;

export const byHash = (a: Bearer, b: Bearer) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0);
