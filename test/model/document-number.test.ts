import { expect, test } from "vitest";
import { numberOfText } from "../../src/model/document-number.js";
import { readNumber } from "../../src/parse/number.js";

test.each([
  "51/UBND-KGVX",
  "908a/VPCP-KTN",
  "30c/NQ-CP",
  "66.13/2026/NQ-CP",
  "30/2020/NĐ-CP",
  "01/CT-TTg",
  "1510-CV/TU",
  "07-KL/TW",
  "04/98/TT-BTC",
  "45/2019/QH14",
  "01-TANDTC-VKSNDTC/TTLT",
  "28-TC/TCT",
  "103/BKH-KTĐP&LT",
  "1659/VPCP-V.III",
  "522/2002/QĐ.UB",
  "130/KH-BCĐTKNQ18",
  "30/2000/TTLT/BTC-UBTDTT",
  "TDV/01-2020",
  "1409",
  "/UBND-KGVX",
  "-CV/BCSD",
  "/2021/QĐ-UBND",
])("%s is parted as the reader parts it", (written) => {
  const read = readNumber(written)!;
  expect(numberOfText(read.text)).toEqual(read);
});
