import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openShell, type Shell } from "./shell.js";

/** `UPDATE=1 npx vitest run test/docs` draws them anew, to be looked at before they are kept. */
const UPDATE = process.env.UPDATE === "1";

let shell: Shell;
beforeAll(() => {
  shell = openShell();
  shell.run("dispatch ingest samples");
});
afterAll(() => shell.close());

test.each([
  ["luat-luu-tru.svg", "dispatch graph Luật Lưu trữ --format svg"],
  ["samples-graph.svg", "dispatch graph --format svg"],
])("docs/%s is what the README says that makes it", (file, command) => {
  const page = new URL(`../../docs/${file}`, import.meta.url);
  const drawn = shell.run(`${command} 2>/dev/null`);
  if (UPDATE) writeFileSync(page, drawn);
  expect(drawn).toBe(readFileSync(page, "utf8"));
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toContain(command);
  expect(readme).toContain(`docs/${file}`);
});
