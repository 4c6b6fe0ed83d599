import { expect, test } from "vitest";
import type { ReadOutcome } from "../../src/ingest/index.js";
import { packOutcomes, packTexts, unpackOutcomes, unpackTexts } from "../../src/ingest/wire.js";
import { record } from "./record.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("texts arrive as they were sent", () => {
  const texts = ["", "một", "\0\ufffe", "hai"].map((text) => ({ path: `/${text}`, bytes: bytesOf(text) }));
  expect(unpackTexts(structuredClone(packTexts(texts)))).toEqual(texts);
});

test("what was read arrives as it was sent, failures in their place", () => {
  const part = (subject: string, words: string, start = 0) => {
    const read = record({ subject });
    return { record: read, json: Buffer.from(JSON.stringify(read)), words, start, end: start + words.length };
  };
  const outcomes: ReadOutcome[] = [
    { parts: [part("đôn đốc", 'một\r\n\ttext \\" 日本')] },
    { failure: "binary" },
    { parts: [] },
    { parts: [part("", ""), part("\ufeffhai", "\ufeffmark kept", 7)] },
  ];
  expect([...unpackOutcomes(structuredClone(packOutcomes(outcomes)))]).toEqual(outcomes);
});
