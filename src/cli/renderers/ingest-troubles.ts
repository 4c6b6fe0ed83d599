import type { IngestSummary, Trouble } from "../../ingest/index.js";
import { count } from "../text/count.js";
import { visible } from "../text/visible.js";
import { padEnd } from "../text/width.js";
import { widestOf, widthOf } from "../text/width-of.js";
import { doubtText } from "./doubts.js";
import type { Paper } from "./renderer.js";

/** What a person should look at: paths that were none, files that failed, files in doubt; quiet: only what is new. */
export function ingestTroubles(summary: IngestSummary, paper: Paper, quiet: boolean): string {
  const { unreachable, doubtful } = summary;
  const failed = quiet ? summary.failed.filter(({ isNew }) => isNew) : summary.failed;
  const heldBack = quiet ? summary.heldBack.filter(({ isNew }) => isNew) : summary.heldBack;
  const doubts = doubtful.examples.map((one) => ({ path: one.path, reason: doubtText(one) }));
  const blocks = [
    block(`${count(unreachable.length, "path")} could not be reached`, unreachable, paper),
    block(titleOf(failed, "failed"), failed, paper),
    block(heldBackTitle(heldBack), heldBack, paper),
    quiet ? "" : block(`${count(doubtful.files, "needs", "need")} a look`, doubts, paper, doubtful.files),
    cutShortLine(summary),
    summary.interrupted ? "Stopped early; run it again for the rest.\n" : "",
  ];
  return blocks.filter((text) => text !== "").join("\n");
}

function heldBackTitle(files: IngestSummary["heldBack"]): string {
  const title = titleOf(files, files.length === 1 ? "state secret held back" : "state secrets held back");
  return files.some(({ isNew }) => isNew)
    ? `${title} (--keep-secret takes in what is secret no longer)`
    : title;
}

const cutShortLine = ({ cutShort }: IngestSummary) =>
  cutShort === null
    ? ""
    : `Run ${cutShort.run} before this one was cut short; what it wrote is whole, and this one did the rest.\n`;

// 2 failed, 1 of them as before
function titleOf(files: IngestSummary["failed"], what: string): string {
  const before = files.filter(({ isNew }) => !isNew).length;
  if (before === files.length) return `${files.length} ${what}, as before`;
  return `${files.length} ${what}${before > 0 ? `, ${before} of them as before` : ""}`;
}

/** Lines of one block on a terminal: the counts above it are to stay in sight. */
const SCREENFUL = 10;

/** A title and a line for each, as far as they are known and a screen bears them. */
function block(title: string, troubles: readonly Trouble[], paper: Paper, all = troubles.length): string {
  if (troubles.length === 0) return "";
  const shown = paper.isTerminal ? troubles.slice(0, SCREENFUL) : troubles;
  const which = shown.length < all ? `, the first ${shown.length}` : "";
  return [`${title}${which}:`, ...pathLines(shown, paper)].map((line) => `${line}\n`).join("");
}

/** `  nowhere  there is no such file or folder`; the reason in a line of its own where both are too long for one. */
function pathLines(troubles: readonly Trouble[], { columns, shortenPath }: Paper): string[] {
  const paths = troubles.map(({ path }) => (path === "" ? '""' : visible(shortenPath(path))));
  const widest = Math.min(widestOf(paths), WIDEST);
  return troubles.map((trouble, at) => {
    const [path, reason] = [paths[at]!, visible(trouble.reason)];
    const line = `  ${padEnd(path, widest)}  ${reason}`;
    return columns === null || widthOf(line) <= columns ? line : `  ${path}\n    ${reason}`;
  });
}

/** Columns that paths share, so that most reasons stand under each other. */
const WIDEST = 40;
