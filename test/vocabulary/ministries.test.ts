import { describe, expect, test } from "vitest";
import { MINISTRIES } from "../../src/vocabulary/ministries.js";

const on = (day: string) =>
  MINISTRIES.filter(({ from, to }) => (from ?? "") <= day && (to === null || day < to)).map(
    ({ name }) => name,
  );

describe("ministries over time", () => {
  test.each([
    ["2025-03-01", 14, "Nghị quyết 176/2025/QH15"],
    ["2025-02-28", 18, "Nghị quyết 01/2007/QH12"],
    ["2002-08-05", 20, "Nghị quyết 02/2002/QH11"],
  ])("on %s there were %i: %s", (day, count, _source) => expect(on(day)).toHaveLength(count));

  test("what one went into stood on that day", () => {
    for (const { name, to, into } of MINISTRIES)
      for (const successor of into) expect(on(to ?? ""), `${name} → ${successor}`).toContain(successor);
  });

  test("one that ended went somewhere", () => {
    for (const { name, to, into } of MINISTRIES) expect(into.length > 0, name).toBe(to !== null);
  });

  test("none is named twice", () => {
    const names = MINISTRIES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
