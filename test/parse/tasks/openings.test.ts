import { describe, expect, test } from "vitest";
import { openingsOf, waysToBegin } from "../../../src/parse/tasks/openings.js";

describe("how an alternative of a pattern may begin", () => {
  test.each([
    ["cơ quan ngang bộ", ["co quan"]],
    ["sở", ["so"]],
    ["ban(?! (?:quản lý|tổ chức))", ["ban"]],
    ["thanh tra(?!,? việc)", ["thanh tra"]],
    ["hội (?!nghị)[a-z]{1,8}", ["hoi"]],
    ["(?:đoàn|công đoàn) (?:cơ sở|ngành)", ["doan", "cong doan"]],
    ["(?:ub)?mttq", ["ub", "mttq"]],
  ])("%s", (alternative, ways) => expect(waysToBegin([alternative])).toEqual(ways));
});

describe("what may begin at a place", () => {
  const openings = openingsOf([["sở", "cơ quan"], ["cơ sở"], ["sở", "cơ"]]);
  test.each([
    ["so y te", 0b101],
    ["co quan", 0b101],
    ["co\nso", 0b110],
    ["co ban", 0b100],
    ["ban", 0],
    ["", 0],
  ])("%j", (folded, bits) => expect(openings(folded, 0)).toBe(bits));
});
