import type { Connection } from "../connection.js";
import { besides } from "./beside.js";
import { bodies } from "./bodies.js";
import { edges as edgesOf } from "./edges.js";
import { heldDocuments } from "./held.js";
import { labels } from "./labels.js";
import { meanings as meaningsOf } from "./meanings.js";
import { mentions } from "./mentions.js";
import { missingDocuments } from "./missing.js";
import { outcomes } from "./outcomes.js";
import { papers } from "./papers.js";
import { tellings } from "./tellings.js";

/** The citation graph as it is at one moment; what was worked out for one question is not worked out twice. */
export type Graph = ReturnType<ReturnType<typeof citationGraph>>;

/**
 * The rules of docs/citation-graph.md over an archive. Statements are prepared once; each question begins with a
 * graph of its own.
 */
export function citationGraph(connection: Connection) {
  const prepared = {
    bodies: bodies(connection),
    held: heldDocuments(connection),
    mentions: mentions(connection),
    outcomes: outcomes(connection),
    papers: papers(connection),
    tellings: tellings(connection),
  };
  return () => {
    const bodyOf = prepared.bodies();
    const held = prepared.held(bodyOf);
    const tellings = prepared.tellings(bodyOf);
    const mentions = prepared.mentions();
    const papers = prepared.papers();
    const meanings = meaningsOf(held, papers);
    const missing = missingDocuments(tellings, meanings, mentions);
    const edges = edgesOf(tellings, meanings, mentions, missing);
    const pieces = { bodyOf, held, tellings, mentions, papers, meanings, missing, edges };
    return {
      ...pieces,
      besides: besides(held, papers, edges),
      labels: labels(bodyOf, tellings, mentions, missing),
      outcomes: prepared.outcomes(pieces),
    };
  };
}
