import { parentPort } from "node:worker_threads";
import { readText } from "./ingest/read-text.js";
import { type PackedTexts, packOutcome, unpackTexts } from "./ingest/wire.js";
import { looksBinary, readDocument } from "./parse/index.js";

// The thread that reads texts: packed texts in, what was read of them out, in the same order.
parentPort?.on("message", (texts: PackedTexts) => {
  const reader = { looksBinary, readDocument };
  parentPort?.postMessage(unpackTexts(texts).map((text) => packOutcome(readText(reader, text))));
});
