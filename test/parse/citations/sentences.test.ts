import { expect, test } from "vitest";
import { citingParts } from "../../../src/parse/citations/sentences.js";
import { straighten } from "../../../src/parse/page/straighten.js";

const partsOf = (text: string) => {
  const page = straighten(text);
  return citingParts(page, [0, page.text.length]).map(([start, end]) => page.text.slice(start, end).trim());
};

test.each([
  [
    "Các sở báo cáo.\nCăn cứ Công văn số 12/UBND-NC.\nTrân trọng.",
    ".\nCăn cứ Công văn số 12/UBND-NC.",
    "a figure",
  ],
  ["Báo cáo gấp.\nThi hành Luật Đất đai.\nTrân trọng.", ".\nThi hành Luật Đất đai.", "a law by its name"],
  ["Báo cáo gấp.\nKèm Tờ trình số -TTr/TU.\nXin cảm ơn.", ".\nKèm Tờ trình số -TTr/TU.", "a blank serial"],
  [
    "Đã rõ.\nHọp tại TP.\nVinh theo Kết luận 5-KL/TU.\nHết.",
    ".\nHọp tại TP.\nVinh theo Kết luận 5-KL/TU.",
    "a short form ends no sentence",
  ],
])("%j is read from stop to stop: %j", (text, part, why) => {
  expect(partsOf(text), why).toEqual([part]);
});

test.each([
  ["Các sở báo cáo.\nTrân trọng.", "neither figure nor stroke"],
  ["1. Các sở báo cáo.\n2. Công an tỉnh phối hợp.", "the numbers of items"],
  ["Tuyên truyền pháp luật về giao thông.", "pháp luật is no law"],
])("%j names no document", (text, why) => {
  expect(partsOf(text), why).toEqual([]);
});
