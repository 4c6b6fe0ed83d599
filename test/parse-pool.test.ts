import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import type { ParseMany, TextToRead } from "../src/ingest/index.js";
import { parseByNumber, parseInThreads } from "../src/parse-pool.js";

// A thread that fails each text with its own words, each thread at its own pace, and dies of "die".
const ECHO = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", ({ bytes, lengths }) => {
  let at = 0;
  const words = lengths.map((length) => Buffer.from(bytes.subarray(at, (at += length))).toString());
  if (words.includes("die")) throw new Error("died");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, (threadId * 7) % 3);
  parentPort.postMessage({ bytes: new Uint8Array(0), lengths: [], outcomes: words });
});`;

const spawn = () => new Worker(ECHO, { eval: true });
const textOf = (words: string): TextToRead => ({ path: words, bytes: new TextEncoder().encode(words) });

async function* textsOf(all: readonly string[], taken: string[] = []) {
  for (const words of all) {
    taken.push(words);
    yield textOf(words);
  }
}

async function collect(outcomes: ReturnType<ParseMany>) {
  const all: [string, string][] = [];
  for await (const [text, outcome] of outcomes)
    all.push([text.path, "failure" in outcome ? outcome.failure : ""]);
  return all;
}

describe("reading in threads", () => {
  const long = "x".repeat(9_000);
  const many = Array.from({ length: 2_000 }, (_, at) => `${at} ${long.slice(0, (at * 37) % 9_000)}`);

  test.each([1, 3])("%d threads answer in the order of the texts", async (count) => {
    const read = await collect(parseInThreads(spawn, undefined, count)(textsOf(many), many.length));
    expect(read).toEqual(many.map((words) => [words, words]));
  });

  test("no texts, and empty ones", async () => {
    expect(await collect(parseInThreads(spawn, undefined, 1)(textsOf([]), 0))).toEqual([]);
    expect(await collect(parseInThreads(spawn, undefined, 1)(textsOf(["", ""]), 2))).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("it takes no more than it may have under way", async () => {
    const taken: string[] = [];
    for await (const _ of parseInThreads(spawn, undefined, 1)(textsOf(many, taken), many.length)) break;
    expect(taken.length).toBeLessThan(500);
  });

  test("a thread that dies is an error, not a wait", async () => {
    await expect(collect(parseInThreads(spawn, undefined, 1)(textsOf(["a", "die", "b"]), 3))).rejects.toThrow(
      "died",
    );
  });
});

test("a few texts are read here, many in threads", async () => {
  const telling = (word: string): ParseMany =>
    async function* (texts) {
      for await (const text of texts) yield [text, { failure: word }];
    };
  const parseMany = parseByNumber(telling("here"), telling("in threads"), 10);
  expect(await collect(parseMany(textsOf(["a"]), 9))).toEqual([["a", "here"]]);
  expect(await collect(parseMany(textsOf(["a"]), 10))).toEqual([["a", "in threads"]]);
});
