import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { failureText } from "../../src/edge/failure.js";

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

test.each([
  ["a file that is not there", thrownBy(() => readFileSync("/there/is/no/such/file"))],
  ["a full disk", Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" })],
  ["an archive in use", Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY_SNAPSHOT" })],
])("%s is one line", (_, error) => {
  expect(failureText(error)).toBe(`dispatch: ${(error as Error).message}\n`);
});

test.each([
  ["a mistake of ours", thrownBy(() => (null as unknown as string).length)],
  [
    "a statement of ours that SQLite refuses",
    Object.assign(new Error("no such column"), { code: "SQLITE_ERROR" }),
  ],
])("%s comes with its stack", (_, error) => {
  expect(failureText(error)).toContain("failure.test.ts");
});

test.each([
  ["of the machine", thrownBy(() => readFileSync("/there/is/no/\u001b[2Jsuch/file"))],
  ["of ours", new Error("\u001b[2J")],
  ["that is none", "\u001b[2J"],
])("no control character of an error %s reaches the terminal", (_, error) => {
  expect(failureText(error)).toContain("\\x1b[2J");
  expect(failureText(error)).not.toContain("\u001b");
});
