import { expect, test } from "vitest";
import { fold } from "../../src/model/text.js";
import { isFoldedSyllable } from "../../src/vocabulary/folded-syllable.js";

const WORDS =
  "Thực hiện nghiêm túc giữa gì giếng quốc quỳnh quyết khuya nghĩa kê xoong uống yêu ý ngoằn khuỷu giặt gieo của đường";

test.each(WORDS.split(" ").map(fold))("%s is a syllable", (word) =>
  expect(isFoldedSyllable(word)).toBe(true),
);

test.each("thanq hp ubnd byt cê nge ki̇ts covid truwowng 05 quu giarn stre".split(" ").map(fold))(
  "%s is none",
  (word) => expect(isFoldedSyllable(word)).toBe(false),
);
