import { expect, test } from "vitest";
import { readTexts } from "../../src/ingest/index.js";
import { simpleReader } from "./run-ingest.js";

const textOf = (words: string) => ({ path: "/a.txt", bytes: new TextEncoder().encode(words) });

test("texts are read together; one that is none, or that the reader stumbles over, fails alone", () => {
  const { reader } = simpleReader((text) => ({ subject: text }));
  const outcomes = readTexts(reader, ["một", "\0", "stumble", "hai"].map(textOf));
  expect(
    outcomes.map((outcome) => ("failure" in outcome ? outcome.failure : outcome.parts[0]?.record.subject)),
  ).toEqual(["một", "binary content, not a text", "the reader stumbled: over this", "hai"]);
});

test("no texts are read as none", () => {
  expect(readTexts(simpleReader().reader, [])).toEqual([]);
});
