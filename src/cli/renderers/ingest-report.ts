import {
  type CitesTally,
  countsOf,
  exitCodeOf,
  type IngestSummary,
  type Outcome,
} from "../../ingest/index.js";
import { KINDS, type Kind } from "../../model/record.js";
import { count } from "../text/count.js";
import { visible } from "../text/visible.js";
import { wrap } from "../text/width.js";
import { runSubject } from "./run-subject.js";

/** Said even where nothing was so; the other outcomes only where something was. */
const ALWAYS: readonly Outcome[] = ["added", "changed", "unchanged", "failed"];
const ORDER: readonly Outcome[] = [
  "added",
  "changed",
  "unchanged",
  "returned",
  "moved",
  "copied",
  "missing",
  "settling",
  "heldBack",
  "failed",
];

/** What an ingest did, in a few lines: all in one, files, what they are, what was left alone. */
export function ingestReport(summary: IngestSummary, columns: number | null): string {
  return [
    subjectLine(summary),
    filesLine(summary),
    kindsLine(summary),
    againLine(summary),
    skippedLine(summary),
  ]
    .filter((line) => line !== null)
    .flatMap((line) => (columns === null ? [line] : wrap(line, columns)))
    .map((line) => `${line}\n`)
    .join("");
}

const subjectLine = (summary: IngestSummary) => runSubject(countsOf(summary), exitCodeOf(summary));

// 4 files: 4 added, 0 changed, 0 unchanged, 0 failed
function filesLine({ files, dryRun }: IngestSummary): string {
  const said = ORDER.filter((outcome) => ALWAYS.includes(outcome) || files[outcome] > 0);
  const all = Object.values(files).reduce((sum, n) => sum + n, 0);
  const outcomes = said.map((outcome) => `${files[outcome]} ${OUTCOME_NAMES[outcome] ?? outcome}`).join(", ");
  return `${count(all, "file")}: ${outcomes}${dryRun ? " (dry run: nothing was written)" : ""}`;
}

const OUTCOME_NAMES: Partial<Record<Outcome, string>> = { settling: "still settling", heldBack: "held back" };

const KIND_NAMES: Record<Kind, readonly [one: string, many: string]> = {
  dispatch: ["dispatch", "dispatches"],
  notice: ["notice", "notices"],
  annex: ["annex", "annexes"],
  unknown: ["of unknown kind", "of unknown kind"],
};

// 3 dispatches, 1 notice; they cite 5 documents, none of them held
function kindsLine({ kinds, cites }: IngestSummary): string | null {
  const said = KINDS.filter((kind) => kinds[kind] > 0).map((kind) => count(kinds[kind], ...KIND_NAMES[kind]));
  return said.length === 0 ? null : `${said.join(", ")}; ${citesPhrase(cites)}`;
}

function citesPhrase({ documents, held }: CitesTally): string {
  if (documents === 0) return "they cite no document";
  const holding = held === null ? "" : `, ${held === 0 ? "none" : held} of them held`;
  return `they cite ${count(documents, "document")}${holding}`;
}

const againLine = ({ reread }: IngestSummary) =>
  reread === 0 ? null : `${count(reread, "unchanged file")} read again by this newer reader`;

// skipped: 40 .pdf, 12 .docx
const skippedLine = ({ skipped }: IngestSummary) =>
  skipped.length === 0
    ? null
    : `skipped: ${skipped.map(({ what, files }) => count(files, ...skippedNames(what))).join(", ")}`;

const skippedNames = (what: string) => SKIPPED[what] ?? ([visible(what), visible(what)] as const);

/** What is no ending of a name. */
const SKIPPED: Readonly<Record<string, readonly [one: string, many: string]>> = {
  README: ["README", "READMEs"],
  others: ["other", "others"],
  "links to folders": ["link to a folder", "links to folders"],
  "no files": ["that is no file", "that are no files"],
};
