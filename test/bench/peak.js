// Loaded into a measured process: says at its end how much memory it had at most, in KB.
import { writeFileSync } from "node:fs";
import process from "node:process";

process.on("exit", () => {
  const file = process.env.BENCH_PEAK;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
