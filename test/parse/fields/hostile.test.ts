import { describe, expect, test } from "vitest";
import { NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { readAddressees } from "../../../src/parse/fields/addressees.js";
import { findArrival } from "../../../src/parse/fields/arrival.js";
import { findCopyBlocks } from "../../../src/parse/fields/copy-blocks.js";
import { readDistribution } from "../../../src/parse/fields/recipients.js";
import { findSignatures } from "../../../src/parse/fields/signatures.js";
import { readSigner } from "../../../src/parse/fields/signer.js";
import { readStamps } from "../../../src/parse/fields/stamps.js";
import { pageOf } from "./page-of.js";

const LONG = 100_000;
const long = (piece: string) => piece.repeat(LONG / piece.length);
const many = (line: string) => Array.from({ length: LONG / 10 }, () => line);

const readAll = (...lines: string[]) => {
  const page = pageOf(...lines);
  readDistribution(page, page.lines, NO_CONTEXT);
  readAddressees(page, page.lines, NO_CONTEXT);
  readSigner(page, page.lines, null);
  readStamps(page, page.lines);
  findArrival(page);
  findCopyBlocks(page);
  findSignatures(page);
};

/** Work that grew with the square of the length would take half a minute here. */
describe("long runs cost no more than their length", () => {
  test.each([
    ["spaces in an entry", ["Nơi nhận:", `- Sở${long(" ")}Y tế;`]],
    ["dots in an entry", ["Nơi nhận:", `- Sở ${long(".")}Y tế;`]],
    ["dashes", ["Kính gửi:", `- ${long("-")}x`]],
    ["unclosed brackets", ["Nơi nhận:", `- Sở ${long("(để ")}`, `- Lưu: VT ${long("(")}`]],
    ["commas in a Lưu entry", ["Nơi nhận:", `- Lưu: ${long("VT, ")}`]],
    ["semicolons", [`Kính gửi: ${long("; ")}x`]],
    ["an entry of very many lines", ["Nơi nhận:", "- Sở", ...many("và phòng")]],
    ["very many entries", ["Nơi nhận:", ...many("- Sở Y tế;")]],
    ["capitals", [`KT. CHỦ TỊCH ${long("CHỦ TỊCH ")}`, long("A"), `${long("Aa ")}`]],
    ["signed marks", [long("(đã ký ")]],
    ["stamps", ["ĐẾN", `Số: ${long(".")}`, `Ngày: ${long("1/")}`]],
    ["copy titles", many("SAO Y")],
    ["printed signatures", many("Ký bởi: A")],
  ])("%s", (_, lines) => {
    const before = performance.now();
    readAll(...lines);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
