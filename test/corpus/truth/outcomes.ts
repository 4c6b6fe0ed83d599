import { byHash, copyKey } from "./answers.js";
import type { Edge, Graph } from "./graph.js";
import { numberKey } from "./name.js";

/** What became of a paper, and by which. */
export interface Outcome {
  /** Id of the text that it happened to, or key of the paper where none is held. */
  readonly of: string;
  readonly how: "replaced" | "amended";
  readonly partial: boolean;
  /** Id or key of the paper by which. */
  readonly by: string;
}

interface Change extends Outcome {
  /** Said by the changing paper, not by a third. */
  readonly isOwn: boolean;
}

/**
 * What held papers do to others, and what others say was done (docs/citation-graph.md, 10): each paper once for each way
 * in which it changes another. Of copies each became what became of one.
 */
export function outcomes({ texts, edges }: Graph): Outcome[] {
  const copies = Map.groupBy(texts.values(), copyKey);
  const copiesOf = (key: string) => (texts.has(key) ? copies.get(copyKey(texts.get(key)!))! : []);
  const paperOf = (key: string) => copiesOf(key).toSorted(byHash)[0]?.id ?? key;
  const certain = edges.filter(({ to }) => to !== null);
  const changes = certain.flatMap((edge) => [...done(edge), ...said(edge, certain)]);
  const alike = Map.groupBy(changes, ({ of, how, by }) => JSON.stringify([paperOf(of), how, paperOf(by)]));
  return [...alike.values()].flatMap((same) => {
    const { of, how, by } = same[0]!;
    const partial = knownBest(same).every((change) => change.partial);
    const all = texts.has(of) ? copiesOf(of).map(({ id }) => id) : [of];
    return all.map((each) => ({ of: each, how, partial, by: paperOf(by) }));
  });
}

/** The paper that changes another knows best how much of it. */
const knownBest = (changes: readonly Change[]) =>
  changes.some(({ isOwn }) => isOwn) ? changes.filter(({ isOwn }) => isOwn) : changes;

/** A dispatch that is no draft replaces or amends. */
function done({ from, to, telling }: Edge): Change[] {
  if (from.kind !== "dispatch" || from.status === "draft") return [];
  return telling.places.flatMap((place) => {
    const { relation, partial } = from.mentions[place]!;
    const how = relation === "replaces" ? "replaced" : relation === "amends" ? "amended" : null;
    return how === null ? [] : [{ of: to!, how, partial, by: from.id, isOwn: true }];
  });
}

/** `X được sửa đổi, bổ sung bởi Y`: Y is cited by the same text. */
function said({ from, telling, to }: Edge, all: readonly Edge[]): Change[] {
  return telling.places.flatMap((place) => {
    const { amendedBy, partial } = from.mentions[place]!;
    const numbers = amendedBy.map(numberKey);
    return all
      .filter((other) => other.from === from && numbers.includes(other.telling.name) && other.to !== to)
      .map((other): Change => ({ of: to!, how: "amended", partial, by: other.to!, isOwn: false }));
  });
}
