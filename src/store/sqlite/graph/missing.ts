import { areNamedAlike, isKnownIssuer, isSameDay, mayBeOne } from "./claim.js";
import { ANYBODY, type Citer, isHeld, type Meanings } from "./meanings.js";
import type { Mention, Mentions } from "./mentions.js";
import { firstDay, type Telling, type Tellings } from "./tellings.js";

/**
 * Documents that are not held, each put together from all that is told of it: docs/citation-graph.md, section 5. One
 * is known by the telling that founds it. Worked out from the telling asked for outwards: nothing that cannot be the
 * same document is looked at.
 */
export function missingDocuments(tellings: Tellings, meanings: Meanings, mentions: Mentions) {
  const earlier = new Map<number, readonly Telling[]>();
  const open = new Map<number, readonly Joinable[]>();
  const founding = new Map<number, boolean>();
  const told = new Map<number, boolean>();
  const members = new Map<number, readonly Telling[]>();
  const founders = new Map<number, Telling>();

  const isMissing = (telling: Telling, citer: Citer) => !isHeld(meanings.of(telling, citer));

  /** What may be the same document and says more, or as much and comes before. */
  function sayingMore(telling: Telling): readonly Telling[] {
    const before = earlier.get(telling.citedId);
    if (before !== undefined) return before;
    const found = alike(telling).filter((other) => moreFirst(other, telling) < 0);
    earlier.set(telling.citedId, found);
    return found;
  }

  const alike = (telling: Telling) =>
    tellings
      .named(telling)
      .filter((other) => other !== telling && areNamedAlike(telling, other) && mayBeOne(telling, other));

  /** The telling that founds the document which one text means by another telling. */
  function founderOf(telling: Telling, citer: Citer): Telling {
    const isTimeless = telling.date !== null;
    const before = isTimeless ? founders.get(telling.citedId) : undefined;
    if (before !== undefined) return before;
    const open = joinable(telling).filter(({ founder }) => isTimeless || firstDay(founder) <= citer.last);
    const [only = telling, ...others] = new Set(nearest(telling, open).map(({ founder }) => founder));
    const founder = others.length === 0 ? only : telling;
    if (isTimeless) founders.set(telling.citedId, founder);
    return founder;
  }

  /** What says more, with the document it is told of: one joins a document by any telling of it. */
  function joinable(telling: Telling): readonly Joinable[] {
    const before = open.get(telling.citedId);
    if (before !== undefined) return before;
    const found = sayingMore(telling).flatMap((other) => {
      if (other.date === null) return isFounder(other) ? [{ telling: other, founder: other }] : [];
      return isTold(other) ? [{ telling: other, founder: founderOf(other, ANYBODY) }] : [];
    });
    open.set(telling.citedId, found);
    return found;
  }

  function isFounder(telling: Telling): boolean {
    const before = founding.get(telling.citedId);
    if (before !== undefined) return before;
    const is =
      telling.date === null
        ? foundsUndated(telling)
        : isTold(telling) && founderOf(telling, ANYBODY) === telling;
    founding.set(telling.citedId, is);
    return is;
  }

  /** Whether any text means something that is not held by a telling that has a day. */
  function isTold(telling: Telling): boolean {
    const before = told.get(telling.citedId);
    if (before !== undefined) return before;
    const is = isMissing(telling, ANYBODY)
      ? mentions.areBetween(telling, BEFORE_ALL, AFTER_ALL)
      : isForItself(telling, (citer) => isMissing(telling, citer));
    told.set(telling.citedId, is);
    return is;
  }

  const founds = (telling: Telling, citer: Citer) =>
    isMissing(telling, citer) && founderOf(telling, citer) === telling;

  /** Whom a telling without a day means changes with the days of what it may mean: one text of each stretch tells. */
  function foundsUndated(telling: Telling): boolean {
    const days = [
      ...meanings.matching(telling).map(({ first }) => first ?? ""),
      ...joinable(telling).map(({ founder }) => firstDay(founder)),
    ];
    const stretches = [...new Set([BEFORE_ALL, ...days])].sort();
    return (
      stretches.some((from, at) => {
        const to = stretches[at + 1] ?? AFTER_ALL;
        return founds(telling, { ...ANYBODY, last: from }) && mentions.areBetween(telling, from, to);
      }) || isForItself(telling, (citer) => founds(telling, citer))
    );
  }

  /** A held document that is meant does not mean itself. */
  const isForItself = (telling: Telling, is: (citer: Citer) => boolean) =>
    meanings
      .matching(telling)
      .some(({ documentId }) => mentions.isMadeBy(telling, documentId) && is(citerIn(telling, documentId)));

  const citerIn = ({ citedId }: Telling, documentId: number): Citer =>
    mentions.inText(documentId).find((mention) => mention.citedId === citedId)!;

  /** Step by step: a telling that joined may be joined by others that the first cannot. */
  function membersOf(founder: Telling): readonly Telling[] {
    const before = members.get(founder.citedId);
    if (before !== undefined) return before;
    const found = new Set([founder]);
    for (const member of found) {
      const isMember = (one: Telling) => one.date === null || founderOf(one, ANYBODY) === founder;
      for (const one of alike(member)) if (!found.has(one) && isMember(one)) found.add(one);
    }
    members.set(founder.citedId, [...found]);
    return [...found];
  }

  /** Of the mentions that make one telling those that mean the document which another founds. */
  const among = (founder: Telling, telling: Telling, made: readonly Mention[]): readonly Mention[] =>
    made.filter((citer) => isMissing(telling, citer) && founderOf(telling, citer) === founder);

  return {
    founderOf,
    isFounder,
    /** Tellings by which some text means the document that one founds, and some by which it may. */
    membersOf,
    /** All that mean the document that a telling founds. */
    mentionsOf: (founder: Telling): readonly Mention[] =>
      membersOf(founder).flatMap((telling) => among(founder, telling, mentions.of(telling))),
    /** As many of them as asked for of each telling, the latest first. */
    latestOf: (founder: Telling, limit: number): readonly Mention[] =>
      membersOf(founder).flatMap((telling) => among(founder, telling, mentions.latest(telling, limit))),
  };
}

export type MissingDocuments = ReturnType<typeof missingDocuments>;

const BEFORE_ALL = "";
const AFTER_ALL = "~";

/** Of several the nearer ones, as among held documents: of the same day, of an issuer that is known. */
function nearest(telling: Telling, open: readonly Joinable[]): readonly Joinable[] {
  if (open.length < 2) return open;
  const sameDay = open.filter((one) => isSameDay(one.telling.date, telling.date));
  const near = sameDay.length > 0 ? sameDay : open;
  const known = near.filter((one) => isKnownIssuer(telling, one.telling));
  return known.length > 0 ? known : near;
}

/** What a telling that says less may join. */
interface Joinable {
  readonly telling: Telling;
  readonly founder: Telling;
}

/** What says most comes first: day, then issuer, then place; of equals the first in the alphabet. */
function moreFirst(a: Telling, b: Telling): number {
  return says(b) - says(a) || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0);
}

const says = ({ date, issuers, province }: Telling) =>
  (date?.length ?? 0) * 4 + (issuers.length > 0 ? 2 : province !== null ? 1 : 0);
