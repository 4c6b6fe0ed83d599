import type { Citation } from "../../../model/citation.js";
import { numberKey } from "../../../model/document-number.js";
import type { DispatchRecord } from "../../../model/record.js";
import { fold } from "../../../model/text.js";
import { agencyKey } from "../../../vocabulary/agency-key.js";
import { isOfEveryPlace } from "../../../vocabulary/series.js";
import { areNamedAlike, type Claim, mayBeOne, mayBeSameDate } from "../graph/claim.js";
import { isLaw } from "../laws.js";
import { wordsOf } from "../words-of.js";
import type { Named } from "./agency-rows.js";

/** All that one text says of one document it cites. */
export interface Telling {
  readonly numberKey: string | null;
  readonly typeKey: string | null;
  readonly titleKey: string | null;
  readonly date: string | null;
  readonly issuer: Named | null;
  readonly province: string | null;
}

/**
 * Of each citation of a record what its text says of the document meant, put together from all mentions of it:
 * docs/citation-graph.md, section 1.
 */
export function tellingsOf({ citations, issuers }: DispatchRecord): readonly Telling[] {
  const province = provinceOf(issuers);
  const said = together(citations.map(tellingOf));
  if (province === null) return said;
  return said.map((telling, at) => withProvince(telling, citations[at]!, province));
}

/** A body that every place has, and nobody named: the one of the paper's own province. */
function withProvince(telling: Telling, { number }: Citation, province: string): Telling {
  const isOfPlace = telling.issuer === null && number?.symbol != null && isOfEveryPlace(number.symbol);
  return isOfPlace ? { ...telling, province } : telling;
}

/** Mentions as they are, and of each the telling it belongs to. */
function together(said: readonly Telling[]): readonly Telling[] {
  if (!haveNamesTwice(said)) return said;
  const tellings: Telling[] = [];
  const told = new Array<number>(said.length);
  // What says most founds a telling, so that what says less can join it.
  for (const at of said.map((_, at) => at).sort((a, b) => says(said[b]!) - says(said[a]!) || a - b)) {
    const one = said[at]!;
    const open = tellings.flatMap((telling, index) => (areOne(telling, one) ? [index] : []));
    const [only = tellings.length, ...others] = open;
    const index = others.length === 0 ? only : tellings.length;
    told[at] = index;
    tellings[index] = index === tellings.length ? one : joined(tellings[index]!, one);
  }
  return told.map((index) => tellings[index]!);
}

/** The folded province that a paper speaks of where it names none. */
function provinceOf(issuers: DispatchRecord["issuers"]): string | null {
  const place = issuers.find((issuer) => issuer.place !== null)?.place ?? null;
  return place === null ? null : fold(place);
}

function tellingOf({ type, number, date, issuer, title }: Citation): Telling {
  const typeKey = type === null ? null : fold(type);
  return {
    numberKey: number === null ? null : numberKey(number.text),
    typeKey,
    // A law is called by its name, its number beside it or not; a trích yếu beside a number is no name.
    titleKey: title !== null && (number === null || isLaw(typeKey)) ? wordsOf(title) : null,
    date,
    issuer,
    province: null,
  };
}

/** Most texts name each document once: nothing to put together. */
function haveNamesTwice(said: readonly Telling[]): boolean {
  const names = new Set<string | null>();
  for (const { numberKey, typeKey, titleKey } of said) {
    // Laws may be named by number here and by title there.
    names.add(isLaw(typeKey) && titleKey !== null ? titleKey : (numberKey ?? typeKey));
  }
  return names.size < said.length || said.some(({ typeKey }) => isLaw(typeKey));
}

const says = ({ date, issuer }: Telling) => (date?.length ?? 0) * 2 + (issuer === null ? 0 : 1);

/** Another day is a contradiction within one text. */
function areOne(a: Telling, b: Telling): boolean {
  if (!mayBeSameDate(a.date, b.date)) return false;
  const [one, other] = [claimOf(a), claimOf(b)];
  return areNamedAlike(one, other) && mayBeOne(one, other);
}

const claimOf = ({ issuer, ...said }: Telling): Claim => ({
  ...said,
  issuers: issuer === null ? [] : [agencyKey(issuer.name, issuer.place)],
});

function joined(telling: Telling, said: Telling): Telling {
  return {
    numberKey: telling.numberKey ?? said.numberKey,
    typeKey: telling.typeKey ?? said.typeKey,
    titleKey: telling.titleKey ?? said.titleKey,
    date: (telling.date?.length ?? 0) >= (said.date?.length ?? 0) ? telling.date : said.date,
    issuer: telling.issuer ?? said.issuer,
    province: null,
  };
}
