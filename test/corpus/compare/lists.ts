import type { Archive } from "../../../src/model/archive.js";
import type { Outcome as Said } from "../../../src/model/document-row.js";
import type { TextFact } from "../facts.js";
import { conflicts } from "../truth/conflicts.js";
import { gaps } from "../truth/gaps.js";
import type { Graph } from "../truth/graph.js";
import { outcomes } from "../truth/outcomes.js";
import { wanted } from "../truth/wanted.js";
import { type Difference, differences } from "./difference.js";
import { labelOfCited, labelOfMissing } from "./label.js";

export async function compareWanted(archive: Archive, graph: Graph): Promise<Difference[]> {
  const said = await archive.wanted({ from: null, to: null, issuer: null });
  const counts = said.map(({ citedBy, cited }) => [citedBy, cited.date ?? ""] as const);
  const isInOrder = counts.every(([count, date], at) => {
    const [before, dateBefore] = counts[at - 1] ?? [count, date];
    return before > count || (before === count && dateBefore >= date);
  });
  return [
    ...differences(
      "what is wanted",
      wanted(graph).map(({ paper, citedBy }) => `${citedBy}× ${labelOfMissing(paper)}`),
      said.map(({ cited, citedBy }) => `${citedBy}× ${labelOfCited(cited)}`),
    ),
    ...differences(
      "the order of what is wanted",
      ["most cited first"],
      [isInOrder ? "most cited first" : "another"],
    ),
  ];
}

export async function compareConflicts(archive: Archive, graph: Graph): Promise<Difference[]> {
  const said = await archive.conflicts();
  return differences(
    "conflicts",
    conflicts([...graph.texts.values()]).map(
      ({ what, texts }) => `${what}: ${texts.map(({ id }) => id).join(", ")}`,
    ),
    said.map(({ what, rows }) => `${what}: ${rows.map(({ id }) => id).join(", ")}`),
  );
}

export async function compareGaps(archive: Archive, graph: Graph): Promise<Difference[]> {
  const said = await archive.gaps();
  return differences(
    "gaps",
    gaps(graph).map(({ missing, cited, ...gap }) => gapLine(gap, missing, cited)),
    said.map(({ missing, cited, ...gap }) => gapLine(gap, missing.flatMap(serials), cited)),
  );
}

interface Series {
  readonly issuer: string;
  readonly type: string;
  readonly period: string;
  readonly held: number;
  readonly highest: number;
}

const gapLine = (gap: Series, missing: readonly number[], cited: readonly number[]) =>
  `${gap.issuer}, ${gap.type}, ${gap.period}: ${gap.held} to ${gap.highest} without ${missing.join(" ")}, cited ${cited.join(" ")}`;

const serials = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** What became of some held texts, as their rows say. */
export async function compareOutcomes(
  archive: Archive,
  graph: Graph,
  texts: readonly TextFact[],
): Promise<Difference[]> {
  const expected = Map.groupBy(outcomes(graph), ({ of }) => of);
  const found: Difference[] = [];
  for (const { id, path } of texts) {
    const said = (await archive.document(id))?.row.became ?? [];
    found.push(
      ...differences(
        `what became of ${id} (${path})`,
        (expected.get(id) ?? []).map(({ how, partial, by }) => outcomeLine(how, partial, by)),
        said.map(({ how, partial, by }) => outcomeLine(how, partial, by.id ?? byMissing(by))),
      ),
    );
  }
  return found;

  function outcomeLine(how: string, partial: boolean, by: string): string {
    const missing = graph.missing.get(by);
    const who = missing === undefined ? by : byMissing(missing);
    return `${how}${partial ? " in part" : ""} by ${who}`;
  }
}

const byMissing = ({ number, date }: Pick<Said["by"], "number" | "date">) => `${number} of ${date}`;
