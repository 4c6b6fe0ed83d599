import { describe, expect, test } from "vitest";
import { outputOn } from "../../src/edge/output.js";

const terminal = { isTerminal: true, columns: 120, write: () => {} };
const pipe = { isTerminal: false, columns: null, write: () => {} };

describe("a stream as the commands see it", () => {
  test.each([
    ["a terminal", terminal, {}, { isTerminal: true, hasColours: true, columns: 120 }],
    ["a terminal, no colours wanted", terminal, { NO_COLOR: "1" }, { hasColours: false }],
    ["a terminal, NO_COLOR empty", terminal, { NO_COLOR: "" }, { hasColours: true }],
    ["a terminal without colours", terminal, { TERM: "dumb" }, { isTerminal: true, hasColours: false }],
    ["a pipe", pipe, {}, { isTerminal: false, hasColours: false, columns: null }],
    ["a pipe of a known width", pipe, { COLUMNS: "90" }, { columns: 90 }],
    ["a pipe of less than no width", pipe, { COLUMNS: "-5" }, { columns: null }],
    ["a pipe of a nonsense width", pipe, { COLUMNS: "wide" }, { columns: null }],
  ])("%s", (_, stream, env, expected) => expect(outputOn(stream, env)).toMatchObject(expected));
});
