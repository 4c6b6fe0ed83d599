import type { TextFact } from "../facts.js";
import type { Edge, Graph } from "./graph.js";
import { type Known, mayBeOfOneIssuer } from "./may-be-one.js";
import { periodOf } from "./period.js";

/** The numbers of one register that no held text bears. */
export interface Gap {
  readonly issuer: string;
  readonly type: string;
  readonly period: string;
  readonly held: number;
  readonly highest: number;
  readonly missing: readonly number[];
  readonly cited: readonly number[];
}

/** Numbers of one issuer, type and period, and whether they have their year inside (docs/citation-graph.md, 9). */
interface Register {
  readonly issuer: string;
  readonly type: string;
  readonly period: string;
  readonly hasYear: boolean;
  readonly isSecret: boolean;
  readonly symbol: string;
}

interface Series {
  readonly register: Register;
  readonly of: Known;
  readonly borne: ReadonlySet<number>;
}

/** Of each register that lacks some numbers. Where one paper alone is held of it, only if a missing one is cited. */
export function gaps({ texts, edges }: Graph): Gap[] {
  const held = [...texts.values()].filter(isNumbered).flatMap(numberIn);
  const series = [...Map.groupBy(held, ({ register }) => JSON.stringify(register)).values()].map(
    (some): Series => ({
      register: some[0]!.register,
      of: some[0]!.of,
      borne: new Set(some.map(({ serial }) => serial)),
    }),
  );
  const bySymbol = Map.groupBy(series, ({ register }) => placeOf(register));
  const cited = Map.groupBy(
    edges.flatMap((edge) => citedIn(edge, bySymbol)),
    (each) => each.series,
  );
  return series.flatMap((one): Gap[] => {
    const { register, borne } = one;
    const highest = Math.max(...borne);
    const missing = Array.from({ length: highest }, (_, at) => at + 1).filter((serial) => !borne.has(serial));
    const told = new Set(cited.get(one)?.map(({ serial }) => serial));
    const both = missing.filter((serial) => told.has(serial));
    if (missing.length === 0 || (borne.size === 1 && both.length === 0)) return [];
    const { issuer, period } = register;
    return [{ issuer, type: nameOf(register), period, held: borne.size, highest, missing, cited: both }];
  });
}

const isNumbered = ({ kind, status }: TextFact) => kind === "dispatch" && status === "issued";

interface Numbered {
  readonly register: Register;
  readonly of: Known;
  readonly serial: number;
}

function numberIn(text: TextFact): Numbered[] {
  const { type, number, date, issuers, isSecret } = text;
  const parts = partsOf(number);
  const period = periodOf(number, date);
  if (parts === null || period === null || type === null) return [];
  const { serial, hasYear } = parts;
  const symbol = type === "Công văn" ? parts.body : parts.symbol;
  const of = { type, number, date, issuers, province: null };
  return [{ serial, of, register: { issuer: issuers[0]!.name, type, period, hasYear, isSecret, symbol } }];
}

interface Parts {
  readonly serial: number;
  readonly hasYear: boolean;
  /** `QĐ-UBND`; of a công văn its body alone, `UBND`. */
  readonly symbol: string;
  readonly body: string;
}

function partsOf(number: string | null): Parts | null {
  const [, digits, year, symbol] = /^(\d+)[/-](\d{4}\/)?(.+)$/.exec(number ?? "") ?? [];
  if (digits === undefined || symbol === undefined) return null;
  const body = symbol.includes("/") ? symbol : symbol.replace(/-.*$/, "");
  return { serial: Number(digits), hasYear: year !== undefined, symbol, body };
}

const placeOf = ({ symbol, period, hasYear }: Omit<Register, "issuer" | "type" | "isSecret">) =>
  [symbol, period, hasYear].join("|");

/** A telling is of a register where it can be of no other; of an open and a secret one it is of the open one. */
function citedIn(
  { telling }: Edge,
  bySymbol: ReadonlyMap<string, readonly Series[]>,
): { series: Series; serial: number }[] {
  const parts = partsOf(telling.number);
  const period = periodOf(telling.number, telling.date);
  if (parts === null || period === null) return [];
  const { hasYear, serial } = parts;
  const symbol = telling.type === "Công văn" ? parts.body : parts.symbol;
  const may = (bySymbol.get(placeOf({ symbol, period, hasYear })) ?? []).filter(
    ({ register, of }) => register.type === telling.type && mayBeOfOneIssuer(telling, of),
  );
  const open = may.filter(({ register }) => !register.isSecret);
  const [only, ...others] = open.length > 0 ? open : may;
  return only === undefined || others.length > 0 ? [] : [{ series: only, serial }];
}

function nameOf({ type, hasYear, isSecret }: Register): string {
  const isRule = hasYear && (type === "Quyết định" || type === "Nghị quyết");
  return `${type}${isRule ? " quy phạm pháp luật" : ""}${isSecret ? " mật" : ""}`;
}
