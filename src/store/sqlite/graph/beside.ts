import type { Beside } from "../../../model/graph.js";
import { mayBeOne } from "./claim.js";
import type { Edges } from "./edges.js";
import { type Held, type HeldDocuments, latestFirst } from "./held.js";
import type { Papers } from "./papers.js";

export interface StandingBeside {
  readonly as: Beside["as"];
  readonly held: Held;
}

/** Texts that stand beside a document: docs/citation-graph.md, section 6. Copies first, then unnumbered ones, then notices. */
export function besides(held: HeldDocuments, papers: Papers, edges: Edges) {
  /** Texts of the same paper, before it had its number or after. */
  function othersOf(one: Held): readonly StandingBeside[] {
    if (one.numberKey === null) return [];
    const isSame = (other: Held) => mayBeOne(one, other) && papers.areNearlyEqual(one, other);
    if (one.serial !== null)
      return held
        .unnumbered(blankOf(one.numberKey), one.date)
        .filter((other) => other.status !== "issued" && isSame(other))
        .map((other) => ({ as: "unnumbered", held: other }));
    if (one.date === null) return [];
    return held
      .numbered(one.numberKey, one.date)
      .filter((other) => blankOf(other.numberKey ?? "") === one.numberKey && isSame(other))
      .map((other) => ({ as: "copy", held: other }));
  }

  return (one: Held): readonly StandingBeside[] => {
    if (one.kind === "notice" || one.kind === "annex") return [];
    const alike = held.meant(
      one,
      (other) => other !== one && (other.kind === "notice" || other.date === one.date),
    );
    const notices = new Set([
      ...alike.filter(({ kind }) => kind === "notice"),
      ...edges
        .relatedTo(one, "reports")
        .map(({ documentId }) => held.byId(documentId))
        .filter(({ kind }) => kind === "notice"),
    ]);
    const copies = alike.filter((other) => papers.areCopies(one, other));
    return [
      ...copies.map((other) => ({ as: "copy" as const, held: other })),
      ...othersOf(one),
      ...[...notices].sort(latestFirst).map((other) => ({ as: "notice" as const, held: other })),
    ];
  };
}

/** A number's key without its serial, as an unnumbered paper has it: `51/ubnd-kgvx` → `/ubnd-kgvx`. */
const blankOf = (numberKey: string) => numberKey.replace(/^\d[\d.]{0,9}[a-z]?(?=[/-])/, "");
