import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksBinary, readDocument } from "../../src/parse/index.js";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Scraps that papers are made of: put together at random they make hostile letterheads, lists and signatures. */
const SCRAPS = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH SƠN LA",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "Số: 12/QĐ-UBND",
  "Số:      /UBND-KT",
  "Sơn La, ngày 07 tháng 9 năm 2021",
  "Sơn La, ngày    tháng    năm",
  "QUYẾT ĐỊNH",
  "V/v phân bổ vật tư",
  "Kính gửi:",
  "- Sở Tài chính;",
  "Căn cứ Nghị định số 10/2020/NĐ-CP ngày 17/01/2020 của Chính phủ;",
  "Điều 1. Giao Sở Tài chính chủ trì",
  "Nơi nhận:",
  "- Như trên;",
  "- Lưu: VT.",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "Hà Thị Nương",
  "PHỤ LỤC I",
  "SAO Y",
  "ĐẾN Số: 15 Ngày: 3/4/2021",
  "| a | b |",
  "**",
  "\t",
  "   ",
  "\u00ad",
  "\u200b",
  "\f",
  "<br>",
  "ngày 31/02/2021",
  "CÔNG BÁO/Số 12/Ngày 01-9-2022",
];

const page = fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "grapheme", maxLength: 30 })), {
  maxLength: 40,
});
const glue = fc.constantFrom("\n", "\n\n", " ", "    ", "\r\n", "");

describe("whatever it is given", () => {
  test("the reader never throws on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (given) => {
        looksBinary(given);
        return readDocument(given, "a.txt").length >= 1;
      }),
      { numRuns: 300 },
    );
  });

  test("nor on the scraps of papers; its spans lie inside the text, its parts follow one another", () => {
    fc.assert(
      fc.property(page, glue, (scraps, between) => {
        const readings = readDocument(bytes(scraps.join(between)), "a.txt");
        let end = 0;
        for (const { record, text, stretch } of readings) {
          expect(stretch[0]).toBe(end);
          end = stretch[1];
          for (const [from, to] of Object.values(record.spans).flat()) {
            expect(from).toBeGreaterThanOrEqual(stretch[0]);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(stretch[1]);
          }
          for (const { start, end: stop } of record.citations) {
            expect(text.slice(start, stop)).not.toBe("");
          }
        }
        expect(end).toBe(readings[0]?.text.length);
      }),
      { numRuns: 400 },
    );
  });

  test("a căn cứ and the country's name on one line come to an end", () => {
    const line = "Căn cứ Luật Đất đai;    Ghi chú    ĐẢNG CỘNG SẢN VIỆT NAM        SAO Y";
    expect(readDocument(bytes(line), "a.txt")).toHaveLength(1);
  });

  test("the same bytes are read the same", () => {
    fc.assert(
      fc.property(page, glue, (scraps, between) => {
        const given = bytes(scraps.join(between));
        expect(readDocument(given, "a.txt")).toEqual(readDocument(given, "a.txt"));
      }),
      { numRuns: 60 },
    );
  });
});

const LETTER = `| **BỘ TÀI CHÍNH** | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| Số: 345/BTC-NSNN | Hà Nội, ngày 02 tháng 3 năm 2022 |
| V/v bố trí kinh phí **sửa chữa** kho | |

Kính gửi: Sở Tài chính các tỉnh.

Đề nghị các Sở báo cáo trước ngày 15/3/2022./.
`;

describe("what the spans hold", () => {
  const [reading] = readDocument(bytes(LETTER), "a.txt");
  const held = (field: string) =>
    (reading?.record.spans[field] ?? []).map(([from, to]) => reading?.text.slice(from, to));

  test.each([
    ["number", ["345/BTC-NSNN"]],
    ["date", ["ngày 02 tháng 3 năm 2022"]],
    ["place", ["Hà Nội"]],
    ["issuers", ["BỘ TÀI CHÍNH"]],
    ["subject", ["bố trí kinh phí **sửa chữa** kho"]],
  ])("%s", (field, words) => expect(held(field)).toEqual(words));
});
