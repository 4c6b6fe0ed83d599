import { type Command, InvalidArgumentError, Option } from "commander";
import { RELATIONS, type Relation } from "../model/citation.js";
import type { Walk } from "../model/graph.js";
import { readAgency } from "./agency.js";
import { readRange } from "./dates.js";
import { fromOption, issuerOption, toOption } from "./options.js";

/** How far to go and what of it to list, as typed. */
export interface WalkOptions {
  readonly relation?: readonly Relation[];
  readonly depth?: number | "all";
  readonly from?: string;
  readonly to?: string;
  readonly issuer?: string;
}

/** Adds the options of a command that walks the graph. */
export const declareWalk = (command: Command): Command =>
  command
    .addOption(
      new Option("--relation <relation>", "only what is cited so (may be repeated)")
        .choices(RELATIONS)
        .argParser(gatherRelation),
    )
    .addOption(depthOption(1))
    .addOption(fromOption())
    .addOption(toOption())
    .addOption(issuerOption());

/** How far to go from a document; `usual` steps where nothing is said. */
export const depthOption = (usual: number) =>
  new Option("--depth <n>", `steps from the document: a number, or all (${usual} unless given)`).argParser(
    readDepth,
  );

/** What was typed → what was meant. Throws a DispatchError that names what cannot be read; `limit` rows are shown. */
export async function readWalk(
  { relation = [], depth = 1, from, to, issuer }: WalkOptions,
  limit: number | null,
): Promise<Walk> {
  return {
    depth: depth === "all" ? null : depth,
    relations: [...new Set(relation)],
    ...readRange(from, to),
    issuer: issuer === undefined ? null : await readAgency(issuer),
    limit,
  };
}

/** Whether more is asked than the document's own citations. */
export const isDeep = ({ depth }: Walk): boolean => depth !== 1;

function gatherRelation(value: string, before: readonly Relation[] = []): readonly Relation[] {
  const relation = RELATIONS.find((one) => one === value);
  if (relation === undefined) throw new InvalidArgumentError(`Allowed choices are ${RELATIONS.join(", ")}.`);
  return [...before, relation];
}

function readDepth(written: string): number | "all" {
  if (written === "all") return written;
  if (!/^[1-9]\d{0,8}$/.test(written))
    throw new InvalidArgumentError("It is a whole number from 1 up, or all.");
  return Number(written);
}

/** Whether some of what a walk comes upon may be left out. */
export const isNarrowed = ({ relations, from, to, issuer }: Walk): boolean =>
  relations.length > 0 || from !== null || to !== null || issuer !== null;
