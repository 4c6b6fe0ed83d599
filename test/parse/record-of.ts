import type { DispatchRecord } from "../../src/model/record.js";
import { readDocument } from "../../src/parse/index.js";

/** The records of a text, one for each document in it. */
export const recordsOf = (text: string): DispatchRecord[] =>
  readDocument(new TextEncoder().encode(text), "a.txt").map(({ record }) => record);

/** The record of a text that holds one document. */
export function recordOf(text: string): DispatchRecord {
  const [record] = recordsOf(text);
  if (!record) throw new Error("no record");
  return record;
}

/** A letterhead and what stands below it: most of a state paper. */
export const paper = (...below: readonly string[]): string =>
  [
    "BỘ TÀI CHÍNH",
    "",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "",
    ...below,
  ].join("\n");
