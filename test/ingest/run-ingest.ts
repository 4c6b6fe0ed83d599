import {
  type DocumentReader,
  type IngestEvent,
  type IngestOptions,
  type IngestSummary,
  ingest,
  OUTCOMES,
  parseHere,
} from "../../src/ingest/index.js";
import type { Archive } from "../../src/model/archive.js";
import type { DispatchRecord } from "../../src/model/record.js";
import { foldInPlace } from "../../src/model/text.js";
import { record } from "./record.js";

/** A reader that knows dispatches by nothing but their being there; bytes of 0 are binary. */
export function simpleReader(read: (text: string) => Partial<DispatchRecord> = () => ({})) {
  const parsed: string[] = [];
  const reader: DocumentReader = {
    looksBinary: (bytes) => bytes.includes(0),
    readDocuments: (texts) =>
      texts.map(({ bytes, path }) => {
        const text = new TextDecoder().decode(bytes);
        if (text.includes("stumble")) throw new Error("over this");
        parsed.push(text);
        const stretch = [0, text.length] as const;
        return [{ record: record({ path, ...read(text) }), text, folded: foldInPlace(text), stretch }];
      }),
  };
  return { reader, parsed };
}

export interface Run extends Partial<IngestOptions> {
  readonly reader?: DocumentReader;
  readonly onEvent?: (event: IngestEvent) => unknown;
}

export function run(
  paths: readonly string[],
  archive: Archive | null,
  { reader = simpleReader().reader, onEvent = () => {}, ...options }: Run = {},
): Promise<IngestSummary> {
  const usual = {
    cwd: "/",
    glob: null,
    allowEmpty: false,
    settle: 0,
    retryFailed: false,
    keepSecret: false,
    now: () => new Date(),
    clock: () => 0,
    version: "1.2.3",
    dryRun: false,
    signal: new AbortController().signal,
  };
  return ingest(paths, { ...usual, ...options }, { archive, parseMany: parseHere(reader) }, onEvent);
}

/** What became of the files, in one line: `2 added, 1 failed`. */
export const said = ({ files }: IngestSummary) =>
  OUTCOMES.filter((outcome) => files[outcome] > 0)
    .map((outcome) => `${files[outcome]} ${outcome}`)
    .join(", ");
