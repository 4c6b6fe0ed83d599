import type { Body, TextFact } from "../facts.js";
import { isOfKnownIssuer, mayBeOne } from "./may-be-one.js";
import { FULL } from "./name.js";
import { firstDay, lastDay } from "./period.js";
import type { Telling } from "./tellings.js";

/** A telling with the text it stands in. */
export interface Told {
  readonly telling: Telling;
  readonly citing: TextFact;
}

/** A paper that is cited and not held: what is told of it, all together. */
export interface Missing {
  readonly key: string;
  readonly tellings: readonly Told[];
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: Body | null;
  readonly title: string | null;
}

/**
 * Puts tellings of one name that mean nothing held together into papers (docs/citation-graph.md, 5). Those that say
 * equally much are looked at together, those that say most first, so that no order of theirs matters.
 */
export function papersOf(tellings: readonly Told[]): Missing[] {
  const founded: Told[][] = [];
  const apart: Told[] = [];
  const byRank = Map.groupBy(tellings, ({ telling }) => rank(telling));
  for (const rank of [...byRank.keys()].sort((a, b) => b - a)) {
    const before = founded.map((told) => ({ told, founders: [...told] }));
    const fresh: Told[] = [];
    for (const one of byRank.get(rank)!) {
      const fitting = nearest(
        one,
        before.filter(({ founders }) => mayBeOf(one, founders)),
      );
      if (fitting.length === 0) fresh.push(one);
      else if (fitting.length === 1) fitting[0]!.told.push(one);
      else apart.push(one);
    }
    founded.push(...linked(fresh));
  }
  const alike = Map.groupBy(apart, ({ telling }) => saidBy(telling));
  return [...founded, ...alike.values()].map(missing);
}

/** Of several those of the same full day, then those of a known issuer, as long as there are any. */
function nearest<T extends { readonly founders: readonly Told[] }>(
  { telling }: Told,
  fitting: readonly T[],
): readonly T[] {
  const ofOneDay = fitting.filter(({ founders }) =>
    founders.some((founder) => telling.date?.length === FULL && founder.telling.date === telling.date),
  );
  const near = ofOneDay.length > 0 ? ofOneDay : fitting;
  const known = near.filter(({ founders }) =>
    founders.some((founder) => isOfKnownIssuer(telling, founder.telling)),
  );
  return known.length > 0 ? known : near;
}

/** Day, then issuer, then the province of whoever it is. */
function rank({ date, issuers, province }: Telling): number {
  const day = date === null ? 0 : date.length === FULL ? 2 : 1;
  return day * 3 + (issuers.length > 0 ? 2 : province !== null ? 1 : 0);
}

/** Without a day of its own a telling is of no paper that came after the text it stands in. */
function mayBeOf({ telling, citing }: Told, founders: readonly Told[]): boolean {
  const day = mostSaid(founders, ({ date }) => date);
  if (telling.date === null && day !== null && citing.date !== null && firstDay(day) > lastDay(citing.date))
    return false;
  return founders.some((founder) => mayBeOne(telling, founder.telling));
}

/** Groups in which each may be one with some other. */
function linked(tellings: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  // Equal tellings are many: one of them is compared for all
  for (const alike of Map.groupBy(tellings, ({ telling }) => saidBy(telling)).values()) {
    const own = groups.filter((group) => group.some(({ telling }) => mayBeOne(telling, alike[0]!.telling)));
    const others = groups.filter((group) => !own.includes(group));
    groups.splice(0, groups.length, ...others, [...own.flat(), ...alike]);
  }
  return groups;
}

const saidBy = ({ name, type, date, issuers, province }: Telling) =>
  [name, issuers[0]?.name ?? province, date, type].join("|");

function missing(tellings: readonly Told[]): Missing {
  const heard = voices(tellings);
  const issuer = mostSaid(heard, ({ issuers }) => issuers[0]?.name ?? null);
  const said = {
    type: mostSaid(heard, ({ type }) => type),
    number: mostSaid(heard, ({ number }) => number),
    date: mostSaid(fullest(heard), ({ date }) => date),
    title: mostSaid(heard, ({ title }) => title),
  };
  const body = tellings.map(({ telling }) => telling.issuers[0]).find((each) => each?.name === issuer);
  const { name, province } = tellings[0]!.telling;
  return {
    ...said,
    issuer: issuer === null ? null : body!,
    tellings,
    key: [
      name,
      said.date,
      issuer ?? province,
      said.type,
      tellings.map(({ citing }) => citing.id).sort()[0],
    ].join(" · "),
  };
}

/** How many texts that tell the same are heard. */
const HEARD = 200;

/** Of each telling the latest texts that make it. */
function voices(tellings: readonly Told[]): Told[] {
  const alike = Map.groupBy(tellings, ({ telling }) => saidBy(telling));
  return [...alike.values()].flatMap((same) => same.toSorted(latestFirst).slice(0, HEARD));
}

const latestFirst = ({ citing: a }: Told, { citing: b }: Told) =>
  (a.date ?? "") > (b.date ?? "") ? -1 : (a.date ?? "") < (b.date ?? "") ? 1 : 0;

/** Those that know the day best. */
function fullest(tellings: readonly Told[]): Told[] {
  const length = ({ telling }: Told) => telling.date?.length ?? 0;
  const most = Math.max(...tellings.map(length));
  return tellings.filter((told) => length(told) === most);
}

/** The first in the alphabet of those said by most; null where none says it. */
function mostSaid(tellings: readonly Told[], what: (telling: Telling) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const { telling } of tellings) {
    const said = what(telling);
    if (said !== null) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
