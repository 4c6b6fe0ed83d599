import { expect, test } from "vitest";
import { readDocument } from "../../../src/parse/index.js";

test("a form says in its first lines what it belongs to, above any letterhead", () => {
  const text =
    "Mẫu số 3: Ban hành kèm theo Thông tư số 5/2004/TT-BYT ngày 10/03/2004 của Bộ Y tế\nTên đơn vị:   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:     Độc lập - Tự do - Hạnh phúc\n\nBáo cáo danh sách\nKính gửi: Sở Y tế . . . . .\n";
  const [first] = readDocument(new TextEncoder().encode(text), "mau.txt");
  expect(first?.record.kind).toBe("annex");
  expect(first?.record.citations.map(({ number, relation }) => `${number?.text} ${relation}`)).toEqual([
    "5/2004/TT-BYT attaches",
  ]);
});
