import { describe, expect, test } from "vitest";
import { say } from "./world.js";

const COMMANDS = [
  ...["ingest", "find", "cites", "refs", "trace", "wanted", "conflicts", "show"],
  ...["status", "runs", "failures", "parse"],
];

test.each(["--version", "-V"])("%s prints the version alone", async (option) => {
  expect(await say([option])).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
});

describe("help", () => {
  test("of the program names every command and the exit codes", async () => {
    const { code, stdout, stderr } = await say(["--help"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    for (const name of COMMANDS) expect(stdout).toContain(`\n  ${name} `);
    expect(stdout).toContain("Exit codes:");
  });

  test.each(COMMANDS)("of %s shows two examples that name it", async (name) => {
    for (const argv of [
      [name, "--help"],
      ["help", name],
    ]) {
      const { code, stdout } = await say(argv);
      expect(code).toBe(0);
      expect(stdout.match(new RegExp(`^ {2}\\$ dispatch ${name} .+$`, "gm"))).toHaveLength(2);
    }
  });

  test("keeps to the width of the terminal", async () => {
    const { stdout } = await say(["find", "--help"], { columns: 80 });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("wrong usage ends 2 and says nothing on standard output", () => {
  test.each([
    [[], "Usage: dispatch"],
    [["fnid"], "Did you mean find?"],
    [["--archive", "x"], "unknown option '--archive'\nOptions stand after their command"],
    [["letter"], "unknown command 'letter'\ndispatch --help lists the commands.\n"],
    [["cites", "-CV/TU"], "unknown option '-CV/TU'\nWhat begins with - is typed after --"],
    [["cites"], "missing required argument 'ref'\ndispatch --help"],
    [["find", "--sort", "\u001b[31m"], "'\\x1b[31m' is invalid. Allowed choices are date"],
    [["show"], "missing required argument"],
    [["trace", "Chỉ", "thị", "1/CT-TTg"], "too many arguments"],
    [["trace", "1/CT-TTg"], "missing required argument 'to'"],
    [["cites", "1/CT-TTg", "--depth", "0"], "a whole number from 1 up, or all"],
    [["refs", "1/CT-TTg", "--relation", "cites"], "Allowed choices are basis, implements"],
    [["refs", "1/CT-TTg", "--from", "2022", "--to", "2021"], "before it begins"],
    [["ingest"], "missing required argument 'path'"],
    [["cites", "1/CT-TTg", "--year", "21"], "four digits"],
  ])("dispatch %j", async (argv, message) => {
    const { code, stdout, stderr } = await say(argv);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });
});
