import type { Reference } from "../../../model/query.js";
import { type Claim, mayBeOne, names } from "../graph/claim.js";
import { ambiguousVertex, heldVertex, type Vertex } from "../graph/edges.js";
import type { Held } from "../graph/held.js";
import type { Graph } from "../graph/index.js";
import { ANYBODY } from "../graph/meanings.js";
import type { Mention } from "../graph/mentions.js";
import { claimOf } from "./reference-claim.js";

/** A document that a reference may mean, and who mentions it. */
export interface Meant {
  readonly vertex: Vertex;
  readonly mentions: readonly Mention[];
}

/** Held documents that a reference may mean, one of each paper, the latest first. */
export const heldBy = ({ held, papers }: Graph, claim: Claim): readonly Held[] =>
  papers.of(held.meant(claim));

/** Of those the nearest to what a reference says, by the rules for citations. */
export const nearestBy = ({ held, meanings }: Graph, claim: Claim): readonly Held[] =>
  meanings.nearest(claim, held.meant(claim));

/** All documents that a reference may mean and somebody cites: held, not held, and what may be one of several. */
export function meantBy(graph: Graph, reference: Reference): readonly Meant[] {
  const claim = claimOf(reference);
  return [...citedAndHeld(graph, claim), ...citedAndMissing(graph, claim), ...ambiguous(graph, claim)].filter(
    ({ mentions }) => mentions.length > 0,
  );
}

const citedAndHeld = (graph: Graph, claim: Claim): Meant[] =>
  heldBy(graph, claim).map((one) => ({
    vertex: heldVertex(one),
    mentions: graph.edges.to(one, ({ held }) => held === one),
  }));

/** Documents that are not held and that what a reference says may be of. */
export function missingBy({ tellings, missing }: Graph, claim: Claim) {
  const named = tellings.named(claim).filter((telling) => names(claim, telling) && mayBeOne(claim, telling));
  // A law told by number and name may be founded by what tells its name and day.
  const joined = named.map((telling) => missing.founderOf(telling, ANYBODY));
  return [...new Set([...named, ...joined])].filter(
    (founder) => mayBeOne(claim, founder) && missing.isFounder(founder),
  );
}

/** A notice alone may found what it reports, and itself mean the dispatch: then nobody is left who means it. */
const citedAndMissing = (graph: Graph, claim: Claim): Meant[] =>
  missingBy(graph, claim).flatMap((founder) => {
    const mentions = graph.missing.mentionsOf(founder);
    const [first] = mentions;
    if (first === undefined) return [];
    return [{ vertex: graph.edges.vertexOf(graph.tellings.byId(first.citedId), first), mentions }];
  });

function ambiguous({ tellings, meanings, mentions }: Graph, claim: Claim): Meant[] {
  const found = tellings
    .named(claim)
    .filter((telling) => names(claim, telling) && mayBeOne(claim, telling))
    .filter((telling) => telling.date === null || meanings.of(telling, ANYBODY).holding === "ambiguous")
    .flatMap((telling) =>
      mentions.of(telling).flatMap((mention) => {
        const meaning = meanings.of(telling, mention);
        return meaning.holding === "ambiguous"
          ? [{ vertex: ambiguousVertex(telling, meaning), mention }]
          : [];
      }),
    );
  return [...Map.groupBy(found, ({ vertex }) => vertex.key).values()].map((same) => ({
    vertex: same
      .map(({ vertex }) => vertex)
      .reduce((first, one) => (one.telling!.words < first.telling!.words ? one : first)),
    mentions: same.map(({ mention }) => mention),
  }));
}
