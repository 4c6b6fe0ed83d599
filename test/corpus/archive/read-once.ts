import { createHash } from "node:crypto";
import { type ParseMany, parseHere, type ReadOutcome } from "../../../src/ingest/index.js";
import * as reader from "../../../src/parse/index.js";

/** A reader for several archives of the same texts: each is read once. What was read is kept as JSON, which is small. */
export function readOnce(): ParseMany {
  const read = new Map<string, ReadOutcome>();
  const here = parseHere(reader);
  return async function* (texts) {
    for await (const text of texts) {
      const hash = createHash("sha256").update(text.bytes).digest("base64");
      let outcome = read.get(hash);
      if (outcome === undefined) {
        for await (const [, fresh] of here(only(text), 1)) outcome = withoutRecords(fresh);
        read.set(hash, outcome!);
      }
      yield [text, withRecords(outcome!)];
    }
  };
}

async function* only<T>(one: T): AsyncGenerator<T> {
  yield one;
}

type Parts = Extract<ReadOutcome, { parts: unknown }>["parts"];

const withoutRecords = (outcome: ReadOutcome): ReadOutcome =>
  "failure" in outcome
    ? outcome
    : { parts: outcome.parts.map(({ record: _, ...part }) => part) as unknown as Parts };

const withRecords = (outcome: ReadOutcome): ReadOutcome =>
  "failure" in outcome
    ? outcome
    : {
        parts: outcome.parts.map((part) => ({
          ...part,
          record: JSON.parse(Buffer.from(part.json).toString()),
        })),
      };
