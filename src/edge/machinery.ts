import type { WorkerOptions } from "node:worker_threads";

/** Node's own module for threads, loaded by who needs one. */
export type Threads = typeof import("node:worker_threads");

/** What is got otherwise from an installed package than from inside the single executable. */
export interface Machinery {
  /** The native half of better-sqlite3. */
  readonly sqliteAddon: () => object;
  /** What draws graphs, a bundle of its own: it is larger than all the rest. */
  readonly graphviz: () => typeof import("../graphviz.js");
  /** Starts a thread that runs parse-worker.ts. */
  readonly startWorker: (threads: Threads, options: WorkerOptions) => InstanceType<Threads["Worker"]>;
}
