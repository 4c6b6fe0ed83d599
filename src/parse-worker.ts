import { parentPort } from "node:worker_threads";
import type { ReadOutcome, TextToRead } from "./ingest/parse-many.js";
import { readText } from "./ingest/read-text.js";
import { type PackedTexts, packOutcomes, unpackTexts } from "./ingest/wire.js";
import { looksBinary, readDocument } from "./parse/index.js";

// The thread that reads texts: packed texts in, what was read of them out, in the same order.
parentPort?.on("message", (texts: PackedTexts) => {
  const packed = packOutcomes(outcomesOf(unpackTexts(texts)));
  parentPort?.postMessage(packed, [packed.bytes.buffer]);
});

const READER = { looksBinary, readDocument };

function* outcomesOf(texts: readonly TextToRead[]): Generator<ReadOutcome> {
  for (const text of texts) yield readText(READER, text);
}
