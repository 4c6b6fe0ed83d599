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
  const founding = new Map<number, boolean>();
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
    const open = sayingMore(telling).filter(
      (other) => (isTimeless || firstDay(other) <= citer.last) && isFounder(other),
    );
    const [only = telling, ...others] = nearest(telling, open);
    const founder = others.length === 0 ? only : telling;
    if (isTimeless) founders.set(telling.citedId, founder);
    return founder;
  }

  function isFounder(telling: Telling): boolean {
    const before = founding.get(telling.citedId);
    if (before !== undefined) return before;
    const founds = telling.date === null ? foundsUndated(telling) : foundsDated(telling);
    founding.set(telling.citedId, founds);
    return founds;
  }

  const founds = (telling: Telling, citer: Citer) =>
    isMissing(telling, citer) && founderOf(telling, citer) === telling;

  function foundsDated(telling: Telling): boolean {
    if (founds(telling, ANYBODY)) return mentions.areBetween(telling, BEFORE_ALL, AFTER_ALL);
    return foundsForItself(telling);
  }

  /** Whom a telling without a day means changes with the days of what it may mean: one text of each stretch tells. */
  function foundsUndated(telling: Telling): boolean {
    const days = [
      ...meanings.matching(telling).map(({ first }) => first ?? ""),
      ...sayingMore(telling).map(firstDay),
    ];
    const stretches = [...new Set([BEFORE_ALL, ...days])].sort();
    return (
      stretches.some((from, at) => {
        const to = stretches[at + 1] ?? AFTER_ALL;
        return founds(telling, { ...ANYBODY, last: from }) && mentions.areBetween(telling, from, to);
      }) || foundsForItself(telling)
    );
  }

  /** A held document that is meant does not mean itself. */
  const foundsForItself = (telling: Telling) =>
    meanings
      .matching(telling)
      .some(
        ({ documentId }) =>
          mentions.isMadeBy(telling, documentId) && founds(telling, citerIn(telling, documentId)),
      );

  const citerIn = ({ citedId }: Telling, documentId: number): Citer =>
    mentions.inText(documentId).find((mention) => mention.citedId === citedId)!;

  return {
    founderOf,
    isFounder,
    /** All that mean the document that a telling founds. */
    mentionsOf(founder: Telling): readonly Mention[] {
      return [founder, ...alike(founder)].flatMap((telling) =>
        this.among(founder, telling, mentions.of(telling)),
      );
    },
    /** As many of them as asked for of each telling, the latest first. */
    latestOf(founder: Telling, limit: number): readonly Mention[] {
      return [founder, ...alike(founder)].flatMap((telling) =>
        this.among(founder, telling, mentions.latest(telling, limit)),
      );
    },
    /** Of the mentions that make one telling those that mean the document which another founds. */
    among(founder: Telling, telling: Telling, made: readonly Mention[]): readonly Mention[] {
      return made.filter((citer) => isMissing(telling, citer) && founderOf(telling, citer) === founder);
    },
  };
}

export type MissingDocuments = ReturnType<typeof missingDocuments>;

const BEFORE_ALL = "";
const AFTER_ALL = "~";

/** Of several the nearer ones, as among held documents: of the same day, of an issuer that is known. */
function nearest(telling: Telling, open: readonly Telling[]): readonly Telling[] {
  if (open.length < 2) return open;
  const sameDay = open.filter(({ date }) => isSameDay(date, telling.date));
  const near = sameDay.length > 0 ? sameDay : open;
  const known = near.filter((one) => isKnownIssuer(telling, one));
  return known.length > 0 ? known : near;
}

/** What says most comes first: day, then issuer, then place; of equals the first in the alphabet. */
function moreFirst(a: Telling, b: Telling): number {
  return says(b) - says(a) || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0);
}

const says = ({ date, issuers, province }: Telling) =>
  (date?.length ?? 0) * 4 + (issuers.length > 0 ? 2 : province !== null ? 1 : 0);
