import type { TextFact } from "../facts.js";
import type { Graph } from "./graph.js";
import { periodOf } from "./period.js";

/** The numbers of one series that no held text bears. */
export interface Gap {
  readonly issuer: string;
  readonly type: string;
  readonly period: string;
  readonly held: number;
  readonly highest: number;
  readonly missing: readonly number[];
  readonly cited: readonly number[];
}

interface Serial {
  readonly series: string;
  readonly serial: number;
}

/** For each issuer, type and period: serials from 1 to the highest that is held. */
export function gaps({ texts, missing }: Graph): Gap[] {
  const held = [...texts.values()].filter(({ kind }) => kind === "dispatch").flatMap(serialOf);
  const cited = new Map<string, Set<number>>();
  for (const { type, number, date, issuer } of missing.values())
    for (const { series, serial } of serialOf({
      type,
      number,
      date,
      issuers: issuer === null ? [] : [issuer],
    }))
      cited.set(series, (cited.get(series) ?? new Set()).add(serial));
  return [...Map.groupBy(held, ({ series }) => series)].flatMap(([series, some]): Gap[] => {
    const borne = new Set(some.map(({ serial }) => serial));
    const highest = Math.max(...borne);
    const lacking = Array.from({ length: highest }, (_, at) => at + 1).filter((serial) => !borne.has(serial));
    const [issuer, type, period] = series.split("|") as [string, string, string];
    return lacking.length === 0
      ? []
      : [
          {
            issuer,
            type,
            period,
            held: borne.size,
            highest,
            missing: lacking,
            cited: lacking.filter((serial) => cited.get(series)?.has(serial)),
          },
        ];
  });
}

function serialOf({
  type,
  number,
  date,
  issuers,
}: Pick<TextFact, "type" | "number" | "date" | "issuers">): Serial[] {
  const digits = /^\d+/.exec(number ?? "")?.[0];
  const period = periodOf(number, date);
  if (digits === undefined || period === null || type === null || issuers.length === 0) return [];
  return [{ series: [issuers[0]!.name, type, period].join("|"), serial: Number(digits) }];
}
