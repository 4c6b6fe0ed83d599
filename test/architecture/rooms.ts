/** A room of the house: what its files may import besides each other. */
export interface Room {
  /** Other rooms, or single files of them, under src. */
  readonly rooms: readonly string[];
  /** Packages and modules of Node. */
  readonly packages: readonly string[];
}

const READING = ["model", "vocabulary"];

/** Who may import whom; the longest path that fits a file says its room. docs/architecture.md tells why. */
export const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [] },
  vocabulary: { rooms: ["model"], packages: [] },
  parse: { rooms: READING, packages: [] },
  store: {
    rooms: ["model", "vocabulary"],
    packages: ["better-sqlite3", "node:fs", "node:path", "node:zlib", "node:crypto"],
  },
  ingest: {
    rooms: ["model", "parse/index.ts"],
    packages: ["fast-glob", "node:fs", "node:path", "node:crypto"],
  },
  cli: {
    // What a person types is read without loading the reader of whole documents.
    rooms: ["model", "vocabulary", "ingest", "parse/index.ts", "parse/number-alone.ts", "parse/reference.ts"],
    packages: ["commander", "chalk", "csv-stringify", "csv-stringify/sync", "get-east-asian-width"],
  },
  "graphviz.ts": { rooms: ["cli/graph-formats/drawing/lay-out.ts"], packages: ["@viz-js/viz"] },
  "parse-worker.ts": {
    rooms: ["model", "parse/index.ts", "ingest/parse-many.ts", "ingest/read-text.ts", "ingest/wire.ts"],
    packages: ["node:worker_threads"],
  },
  "parse-pool.ts": {
    rooms: ["model", "ingest", "parse/index.ts", "parse-worker.ts"],
    packages: ["node:worker_threads", "node:os", "node:crypto"],
  },
};
