import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../src/edge/write-whole.js";
import { emptyFolder } from "../program/dispatch.js";

test("a text goes out whole, as UTF-8", () => {
  const path = join(emptyFolder(), "a.txt");
  const file = openSync(path, "w");
  expect(writeWhole(file, "Sở Y tế\n".repeat(100_000))).toBe(true);
  closeSync(file);
  expect(readFileSync(path, "utf8")).toBe("Sở Y tế\n".repeat(100_000));
});
