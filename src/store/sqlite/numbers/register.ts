import type { PartialDate } from "../../../model/partial-date.js";
import { remembering } from "../../../vocabulary/remember.js";
import { seriesOf, yearIn } from "../../../vocabulary/series.js";
import { type Body, mayBeSameBody } from "../graph/claim.js";
import { periodOf, tailOf } from "./bearer.js";

/** A register of numbers as a number and its type show it: docs/citation-graph.md, section 9. */
export interface Register {
  /** `2021`, `2020–2025`, `QH14`. */
  readonly period: string;
  /** Folded; of công văn and laws one for all. */
  readonly typeKey: string;
  /** Rule-making numbers have their year inside and a register of their own. */
  readonly hasYear: boolean;
  /** Whether all organs of a committee share it, as those of the Party do. */
  readonly isOfParty: boolean;
  /** What stands behind serial and year, parted by dashes: `qd-ubnd`; of công văn the body alone, `ubnd`. */
  readonly symbol: string;
}

/** The register of a document; null where its period is not known. */
export function registerOf(numberKey: string, typeKey: string, date: PartialDate | null): Register | null {
  const { symbol, body, term, hasYear, isOfParty } = shapeOf(tailOf(numberKey));
  const period = term ?? periodOf(numberKey, date);
  if (period === null) return null;
  return {
    period,
    typeKey: typeKey === "bo luat" ? "luat" : typeKey,
    hasYear,
    isOfParty,
    symbol: typeKey === LETTER && !isOfParty ? body : symbol,
  };
}

/** What the part of a number behind its serial says. */
const shapeOf = remembering((tail) => {
  const symbol = tail.replace(/^[/-](?:(?:19|20)\d\d\/)?/, "").replace(/[/._]/g, "-");
  return {
    /** /2020/nd-cp → nd-cp · -cv/tu → cv-tu */
    symbol,
    body: bodyIn(symbol),
    term: termOf(symbol),
    hasYear: yearIn(tail) !== null,
    isOfParty: seriesOf(tail) !== "year",
  };
});

/** A register as a telling names it. */
export type NamedRegister = Pick<Register, "period" | "hasYear" | "symbol"> & {
  /** Null where it says no type. */
  readonly typeKey: string | null;
};

/** The registers that a telling may mean: without its type one of that symbol, or that of the công văn of the body. */
export function registersNamed(
  numberKey: string,
  typeKey: string | null,
  date: PartialDate | null,
): readonly NamedRegister[] {
  const named = registerOf(numberKey, typeKey ?? "", date);
  if (named === null) return [];
  if (typeKey !== null) return [named];
  const any = { ...named, typeKey };
  return named.isOfParty ? [any] : [any, { ...named, typeKey: LETTER, symbol: bodyIn(named.symbol) }];
}

/** Whether numbers of two bodies run in one register: organs of one Party committee have one, others their own. */
export const shareRegister = (register: Register, one: Body, other: Body): boolean =>
  register.isOfParty ? areOfOnePlace(one, other) : mayBeSameBody(one, other);

const areOfOnePlace = (one: Body, other: Body) => one.province === other.province && one.unit === other.unit;

/** What a body is in the name of a register. */
export const bodyKey = ({ isOfParty }: Register, { head, level, unit, province }: Body): string =>
  isOfParty ? `${unit}|${province}` : `${head}|${level}|${unit}|${province}`;

/** The highest number of six digits: tax offices come to more than a hundred thousand in a year, nobody to a million. */
const SERIAL = /^\d{1,6}(?!\d)/;

/** The number that a serial is counted as: `908a` and `66.13` as 908 and 66; null for 0 and for what is no number of a register. */
export function countOf(serial: string): number | null {
  const [digits = "0"] = SERIAL.exec(serial) ?? [];
  return Number(digits) === 0 ? null : Number(digits);
}

const LETTER = "cong van";

const bodyIn = (symbol: string) => symbol.replace(/-.*$/, "");

/** Laws and resolutions of the National Assembly, and those of its committee, run through its term. */
const termOf = (symbol: string): string | null => {
  const [, term] = /^(?:ubtv)?qh(\d{1,2})$/.exec(symbol) ?? [];
  return term === undefined ? null : `QH${term}`;
};
