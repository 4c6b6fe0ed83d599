import { describe, expect, test } from "vitest";
import { readDays } from "../../src/cli/dates.js";

describe("a date as typed", () => {
  test.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-03", "2021-03-01", "2021-03-31"],
    ["2024-2", "2024-02-01", "2024-02-29"],
    ["2021-03-15", "2021-03-15", "2021-03-15"],
    ["15/3/2021", "2021-03-15", "2021-03-15"],
    ["15-03-2021", "2021-03-15", "2021-03-15"],
    ["15.3.2021", "2021-03-15", "2021-03-15"],
    ["3/2021", "2021-03-01", "2021-03-31"],
    [" 2021 ", "2021-01-01", "2021-12-31"],
  ])("%s", (written, first, last) => {
    expect(readDays(written)).toEqual({ first, last });
  });

  test.each([
    ["31/02/2021", "no such day"],
    ["2021-02-29", "no leap year"],
    ["2021-13", "no such month"],
    ["31/02", "no year"],
    ["0/3/2021", "no day nought"],
    ["hôm nay", "no date"],
    ["", "nothing"],
    ["2021' OR 1=1", "no date either"],
  ])("%s is none: %s", (written) => {
    expect(() => readDays(written)).toThrow(/is not a date/);
  });
});
