import type { Relation } from "../../../src/model/citation.js";
import type { Province } from "../../stock/administration.js";
import { type Random, seeded } from "../../stock/random.js";
import { type Cite, citeOf } from "./citing.js";
import { daysAfter, otherDay, someDay, termOf, yearOf } from "./days.js";
import {
  ADMINISTRATIONS,
  type Administration,
  GOVERNMENT,
  GOVERNMENT_OFFICE,
  type Issuer,
  MINISTRIES_AT_WORK,
  officesOf,
  POLITBURO,
  PREMIER,
  SECRETARIAT,
  type Series,
} from "./issuers.js";
import { laws } from "./laws.js";
import type { Paper } from "./paper.js";
import { subject } from "./words.js";

/** What the stories of a corpus share: who writes, which numbers are taken, what is cited far and wide. */
export interface World {
  readonly random: Random;
  /** Some province, the first ones more often. */
  readonly home: () => Administration;
  /** A new paper of this office, under the next number of its series; of a type, or of any that it has. */
  readonly paper: (issuer: Issuer, day: string, asked?: Asked) => Paper;
  /** The least serial that none of these series has passed yet: what may be borne in all of them. */
  readonly freeSerial: (places: readonly (readonly [Issuer, type: string, day: string])[]) => number;
  /** Cites of papers that are known already, none of them later than the day. */
  readonly cites: (by: Issuer, day: string, most: number) => Cite[];
  /** Papers of the centre that everybody cites, the first ones most. */
  readonly upstream: readonly Paper[];
  /** Lets later papers of its province cite this one; those of any, where it is of the centre. */
  readonly remember: (paper: Paper) => void;
}

export interface Asked {
  readonly type?: string;
  readonly serial?: number;
  readonly isYearInside?: boolean;
}

/** How many papers an office has in mind of its province, and of the centre: a corpus of any size needs no more room. */
const IN_MIND = 25;

export function newWorld(seed: number, texts: number): World {
  const random = seeded(seed);
  const last = new Map<string, number>();
  const inMind = new Map<Province | null, Paper[]>([[null, []]]);
  const upstream: Paper[] = [];
  let papers = 0;

  function paper(issuer: Issuer, day: string, asked: Asked = {}): Paper {
    const series = random.oneOf(issuer.series.filter((each) => isAsked(each, asked)));
    const key = keyOfSeries(issuer, series.type, day);
    const serial = asked.serial ?? nextSerial(random, last.get(key));
    last.set(key, Math.max(serial, last.get(key) ?? 0));
    const symbol = random.oneOf(series.symbols);
    const year = series.hasYearInside ? `/${yearOf(day)}` : "";
    return {
      name: `p${++papers}`,
      type: series.type,
      number: symbol === "" ? null : `${padded(random, serial)}${year}${symbol}`,
      date: day,
      issuer,
      title: subject(random),
      shape: series.shape,
    };
  }

  /** Of its own province or the centre; now and then of any. */
  function known(by: Issuer, day: string): Paper | null {
    const place = random.chance(30) ? random.oneOf([...inMind.keys()]) : random.oneOf([by.province, null]);
    const own = inMind.get(place) ?? [];
    const isOwn = own.length > 0 && random.chance(2);
    for (let trial = 0; trial < 8; trial++) {
      const found = isOwn ? random.oneOf(own) : random.skewed(upstream);
      if (found.date < day) return found;
    }
    return null;
  }

  function cites(by: Issuer, day: string, most: number): Cite[] {
    const all = Array.from({ length: random.between(1, most) }, () => known(by, day));
    const distinct = [...new Set(all.filter((one) => one !== null))];
    return distinct.flatMap((one) => mentionsOf(random, one, random.oneOf(RELATIONS), by));
  }

  const world: World = {
    random,
    home: () => random.skewed(ADMINISTRATIONS),
    paper,
    freeSerial: (places) =>
      1 + Math.max(...places.map((place) => last.get(keyOfSeries(...place)) ?? random.between(1, 20))),
    cites,
    upstream,
    remember(one) {
      const { province } = one.issuer;
      const own = inMind.get(province) ?? [];
      inMind.set(province, own);
      if (own.length < IN_MIND) own.push(one);
      else own[random.between(0, IN_MIND - 1)] = one;
    },
  };
  upstream.push(...cardinal(world, Math.min(60 + Math.floor(texts / 40), 2_000)));
  return world;
}

/** Papers of the centre; every twelfth is a law. */
function cardinal({ random, paper }: World, count: number): Paper[] {
  const offices = [GOVERNMENT, PREMIER, GOVERNMENT_OFFICE, POLITBURO, SECRETARIAT, ...MINISTRIES_AT_WORK];
  const others = Array.from({ length: count }, () => paper(random.oneOf(offices), someDay(random)));
  return random.someOf([...others, ...laws()], count);
}

const RELATIONS: readonly Relation[] = ["basis", "basis", "implements", "implements", "follows", "mentions"];

/**
 * How one text names a paper: mostly by day and issuer, sometimes by less, now and then by a wrong day; and sometimes
 * once more by its number alone.
 */
export function mentionsOf(random: Random, paper: Paper, relation: Relation, by: Issuer): Cite[] {
  // A law is told by its name, and by its day or its year where there were several
  if (paper.shape === "law")
    return [
      citeOf(paper, relation, { day: random.oneOf([paper.date, paper.date, paper.date.slice(0, 4), null]) }),
    ];
  if (paper.number === null) return [citeOf(paper, relation)];
  const full = citeOf(paper, relation, { isTitleSaid: random.chance(3) });
  if (random.chance(25)) return [{ ...full, day: otherDay(paper.date) }];
  if (random.chance(8)) return [citeOf(paper, relation, { day: null })];
  if (isForeignDepartment(paper, by) || isOfPartyGroup(paper)) return [full];
  if (random.chance(6)) return [citeOf(paper, relation, { day: null, isIssuerSaid: false })];
  if (random.chance(8) && !isForeign(paper, by)) return [citeOf(paper, relation, { isIssuerSaid: false })];
  if (random.chance(6)) return [full, citeOf(paper, "mentions", { day: null, isIssuerSaid: false })];
  return [full];
}

/** Without its issuer a number of another province would be taken for one of the own. */
const isForeign = ({ issuer }: Paper, by: Issuer) =>
  issuer.province !== null && issuer.province !== by.province;

/** Party groups stand in ministries as well: their symbol does not say of what place they are. */
const isOfPartyGroup = ({ number }: Paper) => number?.endsWith("BCSĐ") ?? false;

/** Of another province's Sở nothing is said but its name: its symbol alone would be read as that of the own one. */
const isForeignDepartment = (paper: Paper, by: Issuer) =>
  isForeign(paper, by) && paper.issuer.toldBySymbol === "at home";

const isAsked = ({ type, hasYearInside }: Series, asked: Asked) =>
  (asked.type === undefined || type === asked.type) &&
  (asked.isYearInside === undefined || hasYearInside === asked.isYearInside);

function keyOfSeries({ body, isParty, province }: Issuer, type: string, day: string): string {
  return [body.name, type, isParty ? termOf(day, province === null) : yearOf(day)].join("|");
}

/** Series are begun somewhere, and have gaps. */
function nextSerial(random: Random, before: number | undefined): number {
  if (before === undefined) return random.skewed(FIRST);
  return before + (random.chance(5) ? random.between(2, 9) : 1);
}

const FIRST = Array.from({ length: 60 }, (_, at) => at + 1);

const padded = (random: Random, serial: number) =>
  serial < 10 && random.chance(2) ? `0${serial}` : String(serial);

/** Some days later, as papers travel down the levels. */
export const later = ({ random }: World, day: string, most = 25) => daysAfter(day, random.between(1, most));

export const someOffice = ({ random, home }: World): Issuer => random.oneOf(officesOf(home()));
