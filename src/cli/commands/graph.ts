import { Option } from "commander";
import { DispatchError, type ExitCode } from "../../model/errors.js";
import type { CitationGraph, GraphQuery } from "../../model/graph.js";
import { readAgency } from "../agency.js";
import type { Context } from "../context.js";
import { readRange } from "../dates.js";
import { graphRenderers } from "../graph-formats/index.js";
import {
  type ArchiveChoice,
  archiveOption,
  fromOption,
  GRAPH_FORMATS,
  type GraphFormat,
  issuerOption,
  toOption,
  yearOption,
} from "../options.js";
import { talk } from "../page.js";
import { referenceTo, serialHint, withYear } from "../reference.js";
import { holdingsCount } from "../renderers/holdings-count.js";
import { count } from "../text/count.js";
import { depthOption } from "../walk-options.js";
import { type CliCommand, examples } from "./command.js";

export const graph: CliCommand = {
  declare: (command) =>
    command
      .summary("write the graph of citations, or draw it")
      .description(GRAPH)
      .argument("[ref...]", "a document: its number, or the words of a citation; else the whole graph")
      .addOption(yearOption())
      .addOption(depthOption(AROUND))
      .addOption(fromOption())
      .addOption(toOption())
      .addOption(issuerOption())
      .addOption(new Option("--format <format>", "how it is written").choices(GRAPH_FORMATS).default("dot"))
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples(
          "dispatch graph 16/CT-TTg --year 2020 --format svg > graph.svg",
          'dispatch graph --issuer "Bộ Y tế" --from 2021 --format graphml > graph.graphml',
        ),
      ),
  run: runGraph,
};

const GRAPH = `\
Write who cites whom, as dot (Graphviz), graphml (Gephi, yEd), json (node-link: networkx, d3) or as a drawing (svg): \
the whole graph, or what lies around a document, both what it rests on and what rests on it. Arrows lead from the \
citing document to the cited one; what is not held is told apart.`;

/** Steps around a document where nothing is said. */
const AROUND = 2;

/** Documents beyond which a drawing can no longer be read, and takes long to be laid out. */
const MOST_DRAWN = 2000;

interface GraphOptions extends ArchiveChoice {
  readonly year?: string;
  readonly depth?: number | "all";
  readonly from?: string;
  readonly to?: string;
  readonly issuer?: string;
  readonly format: GraphFormat;
}

async function runGraph(context: Context, words: string[], typed: GraphOptions): Promise<ExitCode> {
  const query = await readQuery(words, typed);
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const found = await archive.graph(query);
    if (typed.format === "svg") refuseUnreadable(found);
    context.stdout.write(await graphRenderers[typed.format](found, context.layOut));
    if (found.vertices.length === 0) {
      talk(context, nothingFound(query), true);
      return 1;
    }
    talk(context, [summaryOf(found)], true);
    return 0;
  } finally {
    await archive.close();
  }
}

/** Throws a DispatchError that names what cannot be read, or would do nothing. */
async function readQuery(words: readonly string[], typed: GraphOptions): Promise<GraphQuery> {
  const { year, depth, from, to, issuer } = typed;
  if (words.length === 0) refuseIdle(typed);
  return {
    around: words.length === 0 ? null : await referenceTo(words.join(" "), year ?? null),
    depth: words.length === 0 || depth === "all" ? null : (depth ?? AROUND),
    ...readRange(from, to),
    issuer: issuer === undefined ? null : await readAgency(issuer),
  };
}

function refuseIdle(typed: GraphOptions): void {
  const idle = (["depth", "year"] as const).find((option) => typed[option] !== undefined);
  if (idle !== undefined)
    throw new DispatchError(
      `--${idle} goes with a document`,
      `Such as dispatch graph 16/CT-TTg --${idle} ${typed[idle]}`,
    );
}

function refuseUnreadable({ vertices }: CitationGraph): void {
  if (vertices.length <= MOST_DRAWN) return;
  throw new DispatchError(
    `${vertices.length} documents are too many to draw (${MOST_DRAWN} at most)`,
    "Name a document, a smaller --depth, --from, --to or --issuer; or take dot, graphml or json, which have no limit.",
  );
}

/** `7 documents: 4 held, 3 not held; 8 citations`. */
const summaryOf = ({ vertices, edges }: CitationGraph): string =>
  `${count(vertices.length, "document")}: ${holdingsCount(vertices)}; ${count(edges.length, "citation")}`;

/** Never seen, or left out by what narrows the question: two different answers. */
function nothingFound({ around, from, to, issuer }: GraphQuery): string[] {
  if (around === null) return ["Nothing found."];
  const name = withYear(around.written, around.year);
  if (from !== null || to !== null || issuer !== null) return [`Nothing found around ${name}`];
  const hint = serialHint(around);
  return [`Never seen: no document here is or cites ${name}`, ...(hint === null ? [] : [hint])];
}
