import { expect, test } from "vitest";
import { readDocument } from "../../src/parse/index.js";

const LETTER = `ỦY BAN NHÂN DÂN
TỈNH HÀ GIANG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 77/UBND-TH

Hà Giang, ngày 05 tháng 3 năm 2022

V/v rà soát hồ sơ lưu trữ

Kính gửi: Sở Nội vụ.

Thực hiện Công văn số 12/BNV-VTLT ngày 10/01/2022 của Bộ Nội vụ, UBND tỉnh giao Sở Nội vụ chủ trì rà soát hồ sơ trước ngày 20/3/2022.

Nơi nhận:
- Như trên;
- Bộ Nội vụ (để b/c);
- Lưu: VT, TH (Lan).

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn Bình
`;

const [reading] = readDocument(new TextEncoder().encode(LETTER), "thu.txt");
const shown = (field: string) =>
  reading?.evidence.filter((read) => read.field === field).map(({ value }) => value);

test.each([
  ["encoding", ["utf-8"]],
  ["kind", ["dispatch"]],
  ["system", ["state"]],
  ["number", ["77/UBND-TH"]],
  ["addressees", ["Sở Nội vụ tỉnh Hà Giang"]],
  ["recipients", ["Như trên", "Bộ Nội vụ, để b/c"]],
  ["filing", ["VT, TH, Lan"]],
  ["signer", ["Trần Văn Bình, PHÓ CHỦ TỊCH, KT. CHỦ TỊCH"]],
  ["citations", ["Công văn, 12/BNV-VTLT, 2022-01-10, Bộ Nội vụ, implements"]],
  ["tasks", ["Sở Nội vụ tỉnh Hà Giang, lead"]],
  ["deadlines", ["trước ngày 20/3/2022"]],
])("%s are explained in words", (field, values) => expect(shown(field)).toEqual(values));

test("of what is absent: the rules that were tried, and where", () => {
  const absent = new Map(reading?.absent.map((one) => [one.field, one]));
  expect([...absent.keys()]).toEqual([
    "parent",
    "urgency",
    "secrecy",
    "circulation",
    "arrival",
    "copies",
    "signatures",
  ]);
  expect(absent.get("parent")).toEqual({
    field: "parent",
    tried: ["parent/letterhead"],
    places: [{ name: "letterhead", span: [0, LETTER.indexOf("\n\nV/v")] }],
  });
  for (const { tried, places } of absent.values())
    expect([tried.length > 0, places.length > 0]).toEqual([true, true]);
});

test("every field that may be absent says what it is looked for by", () => {
  const [nothing] = readDocument(new TextEncoder().encode(""), "trống.txt");
  for (const { field, tried } of nothing?.absent ?? []) expect(tried, field).not.toEqual([]);
});

test.each([
  [LETTER, "system/above", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["TỈNH ỦY LAI CHÂU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 5-CV/TU\n", "system/above", "ĐẢNG CỘNG SẢN VIỆT NAM"],
  ["HỘI NÔNG DÂN TỈNH LAI CHÂU\n\nSố: 5-CV/HND\n", "system/mass-organisation", "HỘI NÔNG DÂN TỈNH LAI CHÂU"],
  ["BỘ Y TẾ\nSố: 5/BYT-DP\n", "system/issuer", "BỘ Y TẾ"],
])("whose paper it is, and by which words: %j", (text, rule, words) => {
  const [read] = readDocument(new TextEncoder().encode(text), "thu.txt");
  const found = read?.evidence.find(({ field }) => field === "system");
  expect([found?.rule, found?.spans.map(([from, to]) => text.slice(from, to)).join()]).toEqual([rule, words]);
});
