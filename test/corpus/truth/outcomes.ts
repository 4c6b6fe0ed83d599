import type { TextFact } from "../facts.js";
import type { Edge, Graph } from "./graph.js";
import { numberKey } from "./name.js";

/** What became of a paper, and by which. */
export interface Outcome {
  /** Key of the paper that it happened to. */
  readonly of: string;
  readonly how: "replaced" | "amended";
  readonly partial: boolean;
  /** Key of the paper by which. */
  readonly by: string;
}

/** What held papers do to others, and what others say was done (docs/citation-graph.md, 10). */
export function outcomes({ edges }: Graph): Outcome[] {
  const certain = edges.filter(({ to, from }) => to !== null && isInForce(from));
  const done = certain.flatMap(({ from, to, relations, partial }) =>
    HOWS.filter(([relation]) => relations.includes(relation)).map(
      ([, how]): Outcome => ({
        of: to!,
        how,
        partial,
        by: from.id,
      }),
    ),
  );
  const all = [...done, ...certain.flatMap((edge) => said(edge, certain))];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

const HOWS = [
  ["replaces", "replaced"],
  ["amends", "amended"],
] as const;

const isInForce = ({ kind, status }: TextFact) => kind === "dispatch" && status !== "draft";

/** `X được sửa đổi, bổ sung bởi Y`: Y is cited by the same text. */
function said(edge: Edge, all: readonly Edge[]): Outcome[] {
  const { from, telling, to } = edge;
  const numbers = telling.places.flatMap((place) => from.mentions[place]!.amendedBy).map(numberKey);
  return all
    .filter((other) => other.from === from && numbers.includes(other.telling.name))
    .map((other) => ({ of: to!, how: "amended", partial: false, by: other.to! }));
}
