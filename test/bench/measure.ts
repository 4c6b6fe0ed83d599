import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export interface Measured {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** Runs Node with these arguments to its end, and says how long that took and how much memory it had at most. */
export function measure(args: readonly string[], scratch: string, root: string): Measured {
  const peak = path.join(scratch, "peak");
  const hook = pathToFileURL(path.join(root, "test/bench/peak.js")).href;
  const env = { ...process.env, BENCH_PEAK: peak };
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...args], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended ${status}: ${stderr}`);
  return { milliseconds, peakMegabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}

/** What Node, run with these arguments, prints. */
export function output(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended ${status}: ${stderr}`);
  return stdout;
}

/** Wall time of a whole process, without anything loaded into it. */
export function time(args: readonly string[]): number {
  const started = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return Number(process.hrtime.bigint() - started) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
