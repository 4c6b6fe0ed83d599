import type { Holding } from "../../../model/graph.js";
import type { Kind } from "../../../model/record.js";
import { type Claim, isKnownIssuer, isSameDay } from "./claim.js";
import type { Held, HeldDocuments } from "./held.js";
import type { Papers } from "./papers.js";
import type { Telling } from "./tellings.js";

/** A document that cites, as far as it matters for what it means: itself, and the last day it may be of. */
export interface Citer {
  readonly documentId: number;
  readonly last: string;
}

/** Whoever cites, later than all there is. */
export const ANYBODY: Citer = { documentId: 0, last: "~" };

/** What a telling means in one text: docs/citation-graph.md, section 4. */
export interface Meaning {
  readonly holding: Holding;
  /** The document where it is held for certain. */
  readonly held: Held | null;
  /** Documents it may be where there are several, or notices of it; the latest first. */
  readonly several: readonly Held[];
}

/** What tellings mean of what is held. */
export function meanings(held: HeldDocuments, papers: Papers) {
  const matches = new Map<number, readonly Held[]>();
  const sameDay = new Map<number, readonly Held[]>();
  const meant = new Map<string, Meaning>();

  function matching(telling: Telling): readonly Held[] {
    const before = matches.get(telling.citedId);
    if (before !== undefined) return before;
    // Annexes are not meant by a number.
    const found = held.meant(telling, ({ kind }) => telling.numberKey === null || kind !== "annex");
    matches.set(telling.citedId, found);
    return found;
  }

  /** Those of the same full day: where there are any the others are not looked at, and most often there are. */
  function matchingDay(telling: Telling): readonly Held[] {
    const before = sameDay.get(telling.citedId);
    if (before !== undefined) return before;
    const isNear = ({ date, kind }: Held) =>
      isSameDay(date, telling.date) && (telling.numberKey === null || kind !== "annex");
    const found = telling.date === null ? [] : held.meant(telling, isNear);
    sameDay.set(telling.citedId, found);
    return found;
  }

  function openTo(telling: Telling, citer: Citer): readonly Held[] {
    const near = matchingDay(telling).filter((one) => isOpen(one, telling, citer));
    return near.length > 0 ? near : matching(telling).filter((one) => isOpen(one, telling, citer));
  }

  /** Of those that may be meant the nearest, one text of each paper. */
  function nearest(telling: Claim, open: readonly Held[]): readonly Held[] {
    let remaining = open;
    for (const isNearer of nearer(telling)) {
      const near = remaining.filter(isNearer);
      if (near.length > 0) remaining = near;
    }
    return papers.of(remaining);
  }

  function decide(telling: Telling, open: readonly Held[]): Meaning {
    const standing = nearest(telling, open);
    if (standing.length === 0) return NOT_HELD;
    if (standing[0]!.kind === "notice") return { holding: "only a notice", held: null, several: standing };
    return standing.length === 1
      ? { holding: "held", held: standing[0]!, several: [] }
      : { holding: "ambiguous", held: null, several: standing };
  }

  return {
    /** Held documents a telling may mean, whoever says it. */
    matching,
    nearest,
    of(telling: Telling, citer: Citer): Meaning {
      const open = openTo(telling, citer);
      if (open.length === 0) return NOT_HELD;
      const key = keyOf(telling, open);
      const before = meant.get(key);
      if (before !== undefined) return before;
      const meaning = decide(telling, open);
      meant.set(key, meaning);
      return meaning;
    },
  };
}

export type Meanings = ReturnType<typeof meanings>;

const NOT_HELD: Meaning = { holding: "not held", held: null, several: [] };

export const isHeld = ({ holding }: Meaning): boolean => holding === "held" || holding === "ambiguous";

/** The citing document is not what it cites; nor is a later one, where the telling does not say of which day. */
const isOpen = ({ documentId, first }: Held, { date }: Telling, citer: Citer) =>
  documentId !== citer.documentId && (date !== null || first === null || first <= citer.last);

const keyOf = ({ citedId }: Telling, open: readonly Held[]) =>
  `${citedId}:${open.map(({ documentId }) => documentId).join()}`;

/** What is nearer, as long as anything is: day, issuer, kind, number. */
const nearer = (telling: Claim): readonly ((held: Held) => boolean)[] => [
  ({ date }) => isSameDay(date, telling.date),
  (held) => isKnownIssuer(telling, held),
  ({ kind }) => RANK[kind] === 0,
  ({ kind }) => RANK[kind] <= 1,
  ({ serial }) => serial !== null,
];

const RANK: Readonly<Record<Kind, number>> = { dispatch: 0, unknown: 1, annex: 1, notice: 2 };
