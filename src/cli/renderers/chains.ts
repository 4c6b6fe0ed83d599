import type { Chain, ChainLink } from "../../model/graph.js";
import { count } from "../text/count.js";
import { padEnd } from "../text/width.js";
import { citationsCell, DOCUMENT_COLUMNS, documentCells } from "./cells.js";
import { citationFields, documentFields, standingFields } from "./fields.js";
import { relationsOf } from "./labels.js";
import type { Listing } from "./listing.js";
import type { Paper } from "./renderer.js";
import { asMatch, type Row, standingOf, unheldRow } from "./row.js";
import { layoutOf, rowLines, textOf } from "./rows.js";

/** Ways by which one document cites another, each from the citing end to the cited one. */
export const chainListing: Listing<Chain> = {
  rows,
  fields: ({ links, days }) => ({ days, links: links.map(linkFields) }),
  columns: ["chain", "link", ...DOCUMENT_COLUMNS, "holding", "days", "relations", "citations"],
  lines: ({ links }, at) =>
    links
      .map(linkFields)
      .map((link, place) => [
        String(at + 1),
        String(place + 1),
        ...documentCells(link),
        link.holding,
        String(link.days ?? ""),
        link.relations.join("; "),
        citationsCell(link.citations),
      ]),
};

/** The keys of a link: the document, how it cites the next one, and the days between the two. */
function linkFields(link: ChainLink) {
  return {
    ...documentFields(rowOf(link)),
    ...standingFields(standingOf(link.document)),
    days: link.days,
    relations: relationsOf(link.citations),
    citations: link.citations.map(citationFields),
  };
}

const rowOf = ({ document, row, citations }: ChainLink): Row => ({
  ...(row ?? unheldRow(document)),
  matches: citations.map(asMatch),
  citations,
  standing: standingOf(document),
});

/** Paper under paper, a line from each to the one it cites, with the days between them. */
function rows(chains: readonly Chain[], paper: Paper): string {
  const layout = layoutOf(
    chains.flatMap(({ links }) => links.map(rowOf)),
    paper,
  );
  return chains
    .map((chain, at) => {
      const title = `chain ${at + 1}${chain.days === null ? "" : `, ${count(chain.days, "day")} in all`}`;
      const heading = chains.length === 1 ? [] : [paper.style.faint(title)];
      return textOf([...heading, ...chain.links.flatMap(linkLines)]);
    })
    .join("\n");

  function linkLines(link: ChainLink, at: number, { length }: readonly ChainLink[]): string[] {
    const [head = "", second = "", ...others] = rowLines(rowOf(link), layout);
    if (at === length - 1) return [head, second, ...others];
    const days = link.days === null ? "" : count(link.days, "day");
    // Beside the first place where it cites the next, below what is said of it.
    const beside = others.length - link.citations.length;
    const under = [...others, ""].map((line, below) => {
      const margin = padEnd(below === beside ? `│ ${days}` : "│", layout.first);
      return margin + line.slice(layout.first);
    });
    return [head, second, ...under];
  }
}
