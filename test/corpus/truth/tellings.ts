import type { MentionFact, TextFact } from "../facts.js";
import { bare } from "../generate/fold.js";
import { type Known, mayBeOfOneDay, mayBeOne } from "./may-be-one.js";
import { FULL, namesOf } from "./name.js";

/** All that one text says of one document it cites. */
export interface Telling extends Known {
  readonly name: string;
  readonly title: string | null;
  /** Which mentions of the text it is put together from, from 0. */
  readonly places: readonly number[];
}

/** The tellings of a text, by its words alone (docs/citation-graph.md, 1). */
export function tellingsOf(text: TextFact): Telling[] {
  const province = text.issuers[0]?.province ?? null;
  const byName = Map.groupBy(text.mentions.map(telling), ({ name }) => name);
  return [...byName.values()]
    .flatMap(joined)
    .map((told) => (told.issuers.length === 0 && isOfAnyPlace(told.number) ? { ...told, province } : told))
    .sort((a, b) => a.places[0]! - b.places[0]!);
}

function telling(mention: MentionFact, at: number): Telling {
  const { type, number, date, issuer, title } = mention;
  return {
    // By its title rather than by its day
    name: namesOf(mention, title)[0] ?? `${bare(type ?? "")} ${date}`,
    type,
    number,
    date,
    issuers: issuer === null ? [] : [issuer],
    province: null,
    title,
    places: [at],
  };
}

/** Bodies that every place has. */
const isOfAnyPlace = (number: string | null) =>
  /[/-](UBND|HĐND|TU|HU|S[A-ZĐ]+)(-[A-Z]+)?$/.test(number ?? "");

/** Those that say most come first; one that says less joins the one it may be of, and stands apart where there are several. */
function joined(mentions: readonly Telling[]): Telling[] {
  const found: Telling[] = [];
  const apart: Telling[] = [];
  for (const mention of mentions.toSorted((a, b) => says(b) - says(a))) {
    const [first, ...others] = found.filter((each) => agree(each, mention));
    if (first === undefined) found.push(mention);
    else if (others.length > 0) apart.push(mention);
    else found[found.indexOf(first)] = together(first, mention);
  }
  const alike = Map.groupBy(apart, ({ date, issuers }) => `${date}|${issuers[0]?.name}`);
  return [...found, ...[...alike.values()].map((same) => same.reduce(together))];
}

/** Within one text another day is another paper, not a slip of the pen. */
const agree = (a: Telling, b: Telling) =>
  mayBeOfOneDay({ ...a, issuers: [] }, { ...b, issuers: [] }) && mayBeOne(a, b);

const says = ({ date, issuers }: Telling) =>
  (date === null ? 0 : date.length === FULL ? 4 : 2) + issuers.length;

function together(a: Telling, b: Telling): Telling {
  const issuers = a.issuers.length > 0 ? a.issuers : b.issuers;
  return {
    ...a,
    type: a.type ?? b.type,
    date: (b.date?.length ?? 0) > (a.date?.length ?? 0) ? b.date : a.date,
    issuers,
    title: a.title ?? b.title,
    places: [...a.places, ...b.places].sort((one, other) => one - other),
  };
}
