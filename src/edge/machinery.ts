import type { Worker } from "node:worker_threads";

/** What is got otherwise from an installed package than from inside the single executable. */
export interface Machinery {
  /** The native half of better-sqlite3; null where the package finds its own. */
  readonly sqliteAddon: () => object | null;
  /** A thread that runs parse-worker.ts. */
  readonly startWorker: () => Worker;
}
