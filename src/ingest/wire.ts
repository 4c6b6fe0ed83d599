import type { ReadPart } from "../model/archive.js";
import type { DispatchRecord, Span } from "../model/record.js";
import type { ReadOutcome, TextToRead } from "./parse-many.js";

/** Many byte strings in one piece, which threads hand over to each other without copying it. */
interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: readonly number[];
}

/** Texts on their way to a thread. */
export interface PackedTexts extends Packed {
  readonly paths: readonly string[];
}

/**
 * What was read, on its way back: of each part its record as JSON and its words, in UTF-8. As bytes they lie outside
 * the heap until they are wanted; objects would fill it, and cost more to hand over.
 */
export interface PackedOutcomes extends Packed {
  /** One for each text: why it failed, or where each of its parts stands in the decoded text. */
  readonly outcomes: readonly (string | readonly Span[])[];
}

export const packTexts = (texts: readonly TextToRead[]): PackedTexts => ({
  ...joined(texts.map(({ bytes }) => bytes)),
  paths: texts.map(({ path }) => path),
});

export function unpackTexts(packed: PackedTexts): TextToRead[] {
  const take = taking(packed.bytes, packed.lengths);
  return packed.paths.map((path) => ({ path, bytes: take() }));
}

export function packOutcomes(outcomes: readonly ReadOutcome[]): PackedOutcomes {
  const pieces: Uint8Array[] = [];
  const kept: (string | Span[])[] = [];
  for (const outcome of outcomes) {
    if ("failure" in outcome) kept.push(outcome.failure);
    else {
      kept.push(outcome.parts.map(({ start, end }) => [start, end] as const));
      for (const { json, words } of outcome.parts) pieces.push(json, Buffer.from(words));
    }
  }
  return { ...joined(pieces), outcomes: kept };
}

/** One after the other, as they are asked for. */
export function* unpackOutcomes(packed: PackedOutcomes): Generator<ReadOutcome> {
  const { buffer, byteOffset, length } = packed.bytes;
  const take = taking(Buffer.from(buffer, byteOffset, length), packed.lengths);
  for (const outcome of packed.outcomes) {
    if (typeof outcome === "string") yield { failure: outcome };
    else yield { parts: outcome.map((stretch) => partFrom(stretch, take(), take())) };
  }
}

function partFrom([start, end]: Span, json: Buffer, words: Buffer): ReadPart {
  return { record: JSON.parse(json.toString()) as DispatchRecord, json, words: words.toString(), start, end };
}

function joined(pieces: readonly Uint8Array[]): Packed {
  const lengths = pieces.map(({ length }) => length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, lengths };
}

/** Gives one piece after the other, of the kind the whole is. */
function taking<Bytes extends Uint8Array>(bytes: Bytes, lengths: readonly number[]): () => Bytes {
  let [next, at] = [0, 0];
  return () => {
    at += lengths[next] as number;
    return bytes.subarray(at - (lengths[next++] as number), at) as Bytes;
  };
}
