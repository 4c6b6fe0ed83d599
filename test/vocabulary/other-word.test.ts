import { expect, test } from "vitest";
import { isOtherWord } from "../../src/vocabulary/other-word.js";

test.each([
  ["PHƯỜNG AN", "Phương án"],
  ["Diễn", "Điện"],
  ["PHƯỢNG AN", "Phương án"],
])("%s is no %s", (written, name) => expect(isOtherWord(written, name)).toBe(true));

test.each([
  ["PHƯƠNG ÁN", "Phương án"],
  ["QUYẾT ĐINH", "Quyết định"],
  ["QUYET DINH", "Quyết định"],
  ["LUÂT", "Luật"],
  ["QUYẾT ÐỊNH", "Quyết định"],
])("%s is %s", (written, name) => expect(isOtherWord(written, name)).toBe(false));
