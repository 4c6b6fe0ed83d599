import { createHash } from "node:crypto";
import type { Conflict } from "../../../model/graph.js";
import { textDifference } from "../../../vocabulary/text-difference.js";
import { mayBeSameDate } from "../graph/claim.js";
import { type Bearer, byHash } from "./bearer.js";
import { nearSets, signatureKey } from "./near-texts.js";

/** Documents in their relation to each other. */
export interface Told {
  readonly what: Conflict["what"];
  readonly documents: readonly Bearer[];
}

/** The folded words of a document; asked of those alone that are compared word by word. */
export type WordsOf = (document: Bearer) => string;

/**
 * What documents of one number, issuer and period are to each other, step by step: texts of the same words, scans of one
 * text, texts of one paper, papers. The one with the smallest hash stands for its set in the next step, so each document
 * is told apart once from what is nearest to it.
 */
export function toldApart(bearers: readonly Bearer[], wordsOf: WordsOf): Told[] {
  const told: Told[] = [];
  const tell: Tell = (what, documents) => {
    if (documents.length > 1) told.push({ what, documents });
  };
  const papers = nearSets([...bearers].sort(byHash)).map((all) => {
    const copies = signedOf(all, tell);
    const texts = sameWords(copies, wordsOf);
    for (const same of texts) tell("same text", same);
    const versions = scansOfOne(texts.map(first), wordsOf);
    for (const scans of versions) tell("scan variants", scans);
    tell("corrected", versions.map(first));
    return copies;
  });
  if (papers.length > 1) tellPapers(papers, tell);
  return told;
}

const first = (documents: readonly Bearer[]) => documents[0] as Bearer;

type Tell = (what: Told["what"], documents: readonly Bearer[]) => void;

/** The copies of a paper whose day is written in; those where it is still blank stand beside the first of them. */
function signedOf(copies: readonly Bearer[], tell: Tell): readonly Bearer[] {
  const { issued, unnumbered } = Object.groupBy(copies, ({ status }) =>
    status === "unnumbered" ? "unnumbered" : "issued",
  );
  if (issued === undefined || unnumbered === undefined) return copies;
  tell("unnumbered and signed", [first(issued), ...unnumbered]);
  return issued;
}

/** Equal words have equal signatures: only texts of one signature are read. */
function sameWords(copies: readonly Bearer[], wordsOf: WordsOf): Bearer[][] {
  if (copies.length === 1) return [[...copies]];
  const alike = Map.groupBy(copies, signatureKey);
  return [...alike.values()].flatMap((some) =>
    some.length === 1 ? [some] : [...Map.groupBy(some, (one) => digest(wordsOf(one))).values()],
  );
}

/** Of the words alone: what stands between them does not count. */
const digest = (words: string) =>
  createHash("sha256")
    .update(words.replace(/[^a-z0-9]+/g, " ").trim())
    .digest("hex");

/** Each text joins the first that it is a scan of the same paper with; of those that join none the first few are compared. */
function scansOfOne(texts: readonly Bearer[], wordsOf: WordsOf): Bearer[][] {
  if (texts.length === 1) return [[...texts]];
  const versions: { readonly words: string; readonly scans: [Bearer, ...Bearer[]] }[] = [];
  for (const text of texts) {
    const words = wordsOf(text);
    const same = versions
      .slice(0, MOST_COMPARED)
      .find(
        (version) =>
          mayBeSameDate(version.scans[0].date, text.date) && textDifference(version.words, words) !== "other",
      );
    if (same !== undefined) same.scans.push(text);
    else versions.push({ words: versions.length < MOST_COMPARED ? words : "", scans: [text] });
  }
  return versions.map(({ scans }) => scans);
}

/** Texts that are kept in memory; no paper has as many versions. */
const MOST_COMPARED = 8;

/** Secret papers have a register of their own: one of each is no conflict, two of either are. */
function tellPapers(papers: readonly (readonly Bearer[])[], tell: Tell): void {
  const { secret = [], open = [] } = Object.groupBy(papers, (copies) =>
    copies.some(({ isSecret }) => isSecret) ? "secret" : "open",
  );
  for (const register of [secret, open]) tell("conflict", register.map(first));
  tell("several series", [...open.slice(0, 1), ...secret.slice(0, 1)].map(first));
}
