import type { TextFact } from "../facts.js";
import { isOfKnownIssuer, type Known, mayBeOne } from "./may-be-one.js";
import { FULL, namesOf, numberKey } from "./name.js";
import { firstDay, lastDay } from "./period.js";
import type { Telling } from "./tellings.js";

/** What a telling means among the texts that are held (docs/citation-graph.md, 4). */
export type Answer =
  | { readonly holding: "held"; readonly text: TextFact }
  /** The latest first. */
  | { readonly holding: "ambiguous"; readonly candidates: readonly TextFact[] }
  | { readonly holding: "only a notice" }
  | { readonly holding: "not held" };

/** Texts by what they may be called. */
export type Shelf = ReadonlyMap<string, readonly TextFact[]>;

export function shelfOf(texts: readonly TextFact[]): Shelf {
  const shelf = new Map<string, TextFact[]>();
  for (const text of texts) {
    const names = [
      ...(text.number === null ? [] : [numberKey(text.number)]),
      ...namesOf({ ...text, number: null }, text.subject),
    ];
    for (const name of names) shelf.set(name, [...(shelf.get(name) ?? []), text]);
  }
  return shelf;
}

export const knownOf = ({ type, number, date, issuers }: TextFact): Known => ({
  type,
  number,
  date,
  issuers,
  province: null,
});

/** `citing`: the text that says it; null for anybody, at any time. */
export function answerTo(telling: Telling, citing: TextFact | null, shelf: Shelf): Answer {
  const called = telling.number === null ? namesOf(telling, telling.title) : [telling.name];
  const found = [...new Set(called.flatMap((name) => shelf.get(name) ?? []))]
    .filter(({ id }) => id !== citing?.id)
    .filter((text) => telling.date !== null || citing === null || !isAfter(text, citing))
    .filter(({ kind }) => telling.number === null || kind !== "annex")
    .filter((text) => mayBeOne(telling, knownOf(text)));
  const likeliest = [
    (text: TextFact) => telling.date?.length === FULL && text.date === telling.date,
    (text: TextFact) => isOfKnownIssuer(telling, knownOf(text)),
    ({ kind }: TextFact) => kind === "dispatch",
    ({ kind }: TextFact) => kind !== "notice",
    ({ status }: TextFact) => status === "issued",
  ].reduce<readonly TextFact[]>(preferred, found);
  const papers = onePerPaper(likeliest);
  const [first, ...others] = papers;
  if (first === undefined) return { holding: "not held" };
  if (first.kind === "notice") return { holding: "only a notice" };
  return others.length === 0
    ? { holding: "held", text: first }
    : { holding: "ambiguous", candidates: papers.toSorted(latestFirst) };
}

/** Those of which it is so, as long as there are any. */
function preferred(texts: readonly TextFact[], is: (text: TextFact) => boolean): readonly TextFact[] {
  const some = texts.filter(is);
  return some.length > 0 ? some : texts;
}

const isAfter = (text: TextFact, citing: TextFact) =>
  text.date !== null && citing.date !== null && firstDay(text.date) > lastDay(citing.date);

/** Of nearly equal texts with one number, day and issuer the one with the smallest hash stands for all. */
export function onePerPaper(texts: readonly TextFact[]): TextFact[] {
  const byPaper = Map.groupBy(texts, copyKey);
  return [...byPaper.values()].map((copies) => copies.toSorted(byHash)[0]!);
}

/** What copies of one paper share. Texts are nearly equal where they are of one paper: the generator sees to it. */
export const copyKey = ({ id, paper, kind, number, date, issuers }: TextFact) =>
  kind === "notice" ? id : [paper, numberKey(number ?? ""), date, issuers[0]?.name].join("|");

export const byHash = (a: TextFact, b: TextFact) => (a.sha256 < b.sha256 ? -1 : 1);

/** The latest first, undated ones last, then by hash. */
export function latestFirst(a: TextFact, b: TextFact): number {
  if (a.date !== b.date) {
    if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
    return firstDay(a.date) > firstDay(b.date) ? -1 : 1;
  }
  return byHash(a, b);
}
