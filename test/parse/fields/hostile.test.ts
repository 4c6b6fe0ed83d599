import { expect, test } from "vitest";
import { NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { readAddressees } from "../../../src/parse/fields/addressees.js";
import { findArrival } from "../../../src/parse/fields/arrival.js";
import { findCopyBlocks } from "../../../src/parse/fields/copy-blocks.js";
import { readDistribution } from "../../../src/parse/fields/recipients.js";
import { findSignatures } from "../../../src/parse/fields/signatures.js";
import { readSigner } from "../../../src/parse/fields/signer.js";
import { readStamps } from "../../../src/parse/fields/stamps.js";
import { growth, MOST_GROWTH, repeated } from "../work.js";
import { pageOf } from "./page-of.js";

/** Every field that is read from lines, each from all of them. */
function readAll(text: string): void {
  const page = pageOf(...text.split("\n"));
  readDistribution(page, page.lines, NO_CONTEXT);
  readAddressees(page, page.lines, NO_CONTEXT);
  readSigner(page, page.lines, null);
  readStamps(page, page.lines);
  findArrival(page);
  findCopyBlocks(page);
  findSignatures(page);
}

const HOSTILE: readonly (readonly [name: string, above: string, piece: string, below: string])[] = [
  ["spaces in an entry", "Nơi nhận:\n- Sở", " ", "Y tế;"],
  ["dots in an entry", "Nơi nhận:\n- Sở ", ".", "Y tế;"],
  ["dashes", "Kính gửi:\n- ", "-", "x"],
  ["unclosed brackets", "Nơi nhận:\n- Sở ", "(để ", ""],
  ["unclosed brackets in a Lưu entry", "Nơi nhận:\n- Lưu: VT ", "(", ""],
  ["commas in a Lưu entry", "Nơi nhận:\n- Lưu: ", "VT, ", ""],
  ["semicolons", "Kính gửi: ", "; ", "x"],
  ["an entry of very many lines", "Nơi nhận:\n- Sở\n", "và phòng\n", ""],
  ["very many entries", "Nơi nhận:\n", "- Sở Y tế;\n", ""],
  ["offices in capitals", "KT. CHỦ TỊCH ", "CHỦ TỊCH ", ""],
  ["capitals", "KT. CHỦ TỊCH\n", "A", ""],
  ["words with a capital", "KT. CHỦ TỊCH\n", "Aa ", ""],
  ["signed marks", "", "(đã ký ", ""],
  ["dots in a stamp", "ĐẾN\nSố: ", ".", ""],
  ["days in a stamp", "ĐẾN\nNgày: ", "1/", ""],
  ["copy titles", "", "SAO Y\n", ""],
  ["printed signatures", "", "Ký bởi: A\n", ""],
];

test.each(HOSTILE)("%s cost no more than their length", { timeout: 60_000 }, (_, above, piece, below) => {
  expect(growth(readAll, repeated(piece, above, below))).toBeLessThan(MOST_GROWTH);
});
