import { expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress.js";
import { outputInto } from "./world.js";

/** What is drawn when events come at these milliseconds. */
function drawn(times: readonly number[], isTerminal: boolean, quiet = false): string {
  const texts: string[] = [];
  let now = 0;
  const progress = progressLine(outputInto(texts, { isTerminal }), () => now, quiet);
  for (const [at, time] of times.entries()) {
    now = time;
    progress.show({ type: "progress", done: at + 1, of: times.length });
  }
  progress.clear();
  return texts.join("");
}

test("a line drawn over itself, ten times a second at most, gone at the end", () => {
  expect(drawn([0, 50, 100, 120], true)).toBe("\r\u001b[Kreading 1 of 4\r\u001b[Kreading 3 of 4\r\u001b[K");
});

test("silence in a pipe and where quiet is asked", () => {
  expect(drawn([0, 200], false)).toBe("");
  expect(drawn([0, 200], true, true)).toBe("");
});

test("nothing to clear where nothing was drawn", () => {
  expect(drawn([], true)).toBe("");
});
