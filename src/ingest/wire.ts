import type { DispatchRecord } from "../model/record.js";
import type { ReadOutcome, TextToRead } from "./parse-many.js";

/** Texts on their way to a thread: all their bytes in one piece, which is handed over and not copied. */
export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: readonly number[];
  readonly paths: readonly string[];
}

/** What was read, on its way back. Records travel as JSON: a string crosses at a fraction of what its objects cost. */
export type PackedOutcome =
  | { readonly failure: string }
  | { readonly parts: readonly { readonly record: string; readonly text: string; readonly start: number }[] };

export function packTexts(texts: readonly TextToRead[]): PackedTexts {
  const lengths = texts.map(({ bytes }) => bytes.length);
  const packed = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const { bytes } of texts) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return { bytes: packed, lengths, paths: texts.map(({ path }) => path) };
}

export function unpackTexts({ bytes, lengths, paths }: PackedTexts): TextToRead[] {
  let at = 0;
  return lengths.map((length, index) => {
    at += length;
    return { path: paths[index] as string, bytes: bytes.subarray(at - length, at) };
  });
}

export const packOutcome = (outcome: ReadOutcome): PackedOutcome =>
  "failure" in outcome
    ? outcome
    : { parts: outcome.parts.map((part) => ({ ...part, record: JSON.stringify(part.record) })) };

export const unpackOutcome = (outcome: PackedOutcome): ReadOutcome =>
  "failure" in outcome
    ? outcome
    : {
        parts: outcome.parts.map((part) => ({ ...part, record: JSON.parse(part.record) as DispatchRecord })),
      };
