import fc from "fast-check";
import { expect, test } from "vitest";
import { escapedKey } from "../../../src/cli/graph-formats/escaped-key.js";
import { anyText } from "./graphs.js";
import { keyOf } from "./key-of.js";

test.each([
  ["0123456789ab.2", "0123456789ab.2"],
  ["12/ubnd vx", "12_x002F_ubnd_x0020_vx"],
  ["a_b", "a_b"],
  ["a_x002F_b", "a_x005F_x002F_b"],
  ["😀", "_x1F600_"],
])("%s is written %s", (key, written) => {
  expect(escapedKey(key, /[^A-Za-z0-9._-]/gu)).toBe(written);
});

test("is read back as it was", () => {
  fc.assert(
    fc.property(anyText, (key) => {
      expect(keyOf(escapedKey(key, /[^A-Za-z0-9._-]/gu))).toBe(key);
    }),
  );
});
