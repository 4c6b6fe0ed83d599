import { parentPort } from "node:worker_threads";
import { readTexts } from "./ingest/read-text.js";
import { type PackedTexts, packOutcomes, unpackTexts } from "./ingest/wire.js";
import { looksBinary, readDocuments } from "./parse/index.js";

// The thread that reads texts: packed texts in, what was read of them out, in the same order.
parentPort?.on("message", (texts: PackedTexts) => {
  const packed = packOutcomes(readTexts(READER, unpackTexts(texts)));
  parentPort?.postMessage(packed, [packed.bytes.buffer]);
});

const READER = { looksBinary, readDocuments };
