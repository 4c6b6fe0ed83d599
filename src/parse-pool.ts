import { availableParallelism } from "node:os";
import type { Worker, WorkerOptions } from "node:worker_threads";
import type { ParseMany, ReadOutcome, TextToRead } from "./ingest/parse-many.js";
import { type PackedOutcomes, packTexts, unpackOutcomes } from "./ingest/wire.js";

/** Few texts are read here, many in threads: to start those costs as much as to read some hundred texts. */
export function parseByNumber(here: ParseMany, inThreads: ParseMany, many = 300): ParseMany {
  return (texts, expected) => (expected < many ? here : inThreads)(texts, expected);
}

/** What a reading thread may fill: texts of the largest size that is read at all fit in. */
export const THREAD_OPTIONS: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: 1024 } };

/** One core is the writer's; more threads than these it cannot keep up with. */
const usefulThreads = () => Math.max(1, Math.min(availableParallelism() - 1, 4));

/**
 * Reads texts in threads of their own, and gives what they read in the order of the texts. Only so many bytes are
 * under way at a time; the threads end with the last text, or when no more is asked for. `onChunk` is told of every
 * chunk on their way.
 */
export function parseInThreads(
  spawn: () => Worker,
  onChunk: () => void = () => {},
  count = usefulThreads(),
): ParseMany {
  return async function* <T extends TextToRead>(texts: AsyncIterable<T>) {
    const threads = Array.from({ length: count }, () => startThread(spawn()));
    const underWay: { readonly chunk: readonly T[]; readonly outcomes: Promise<PackedOutcomes> }[] = [];
    let weight = 0;
    async function* first() {
      const { chunk, outcomes } = underWay.shift()!;
      const packed = await outcomes;
      weight -= weightOf(chunk);
      let at = 0;
      for (const outcome of unpackOutcomes(packed)) yield [chunk[at++]!, outcome] satisfies [T, ReadOutcome];
    }
    try {
      for await (const chunk of chunksOf(texts)) {
        underWay.push({ chunk, outcomes: idlest(threads).read(chunk) });
        weight += weightOf(chunk);
        onChunk();
        while (weight > MOST_UNDER_WAY * count) yield* first();
      }
      while (underWay.length > 0) yield* first();
    } finally {
      await Promise.all(threads.map((thread) => thread.end()));
    }
  };
}

/** A thread that answers in the order it is asked. */
interface Thread {
  readonly read: (texts: readonly TextToRead[]) => Promise<PackedOutcomes>;
  /** How many chunks it has not answered yet. */
  readonly load: () => number;
  readonly end: () => Promise<unknown>;
}

function startThread(worker: Worker): Thread {
  const asked: PromiseWithResolvers<PackedOutcomes>[] = [];
  let broken: Error | null = null;
  const fail = (error: Error) => {
    broken ??= error;
    for (const answer of asked.splice(0)) answer.reject(broken);
  };
  worker.on("message", (outcomes: PackedOutcomes) => asked.shift()?.resolve(outcomes));
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a reading thread ended by itself (${code})`)));
  return {
    read(texts) {
      const answer = Promise.withResolvers<PackedOutcomes>();
      // Whoever waits for it hears of a failure; until then it is nobody's unhandled one.
      answer.promise.catch(() => {});
      if (broken) answer.reject(broken);
      else {
        const packed = packTexts(texts);
        asked.push(answer);
        worker.postMessage(packed, [packed.bytes.buffer]);
      }
      return answer.promise;
    },
    load: () => asked.length,
    end: () => worker.terminate(),
  };
}

const idlest = (threads: readonly Thread[]) => threads.reduce((a, b) => (b.load() < a.load() ? b : a));

async function* chunksOf<T extends TextToRead>(texts: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let chunk: T[] = [];
  let weight = 0;
  for await (const text of texts) {
    chunk.push(text);
    weight += weightOf([text]);
    if (weight < CHUNK) continue;
    yield chunk;
    chunk = [];
    weight = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** In bytes, and something for each text, however short. */
const weightOf = (texts: readonly TextToRead[]) =>
  texts.reduce((sum, { bytes }) => sum + bytes.length + 1024, 0);

// Some 40 texts: read together they take little more than half the time that they take one by one.
const CHUNK = 2 ** 18;
// More texts than a batch has: a thread is to be busy while one is written.
const MOST_UNDER_WAY = 2 ** 20;
