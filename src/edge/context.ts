import { homedir } from "node:os";
import type { Context } from "../cli/context.js";
import type { ParseMany } from "../ingest/parse-many.js";
import { once } from "../model/once.js";
import { archiveOpener } from "./archive-opener.js";
import { VERSION } from "./built-in.js";
import { readInputs } from "./inputs.js";
import { interruption } from "./interruption.js";
import { dayBegins, localTime } from "./local-time.js";
import type { Machinery } from "./machinery.js";
import { outputOn } from "./output.js";
import { shortenPath } from "./paths.js";
import { isOnePlace, standardError, standardOutput } from "./streams.js";

/** The world as it is. What a command does not ask for is neither loaded nor opened. */
export function worldContext(machinery: Machinery): Context {
  const { env } = process;
  const cwd = process.cwd();
  const [stdout, stderr] = [
    once(() => outputOn(standardOutput(), env)),
    once(() => outputOn(standardError(), env)),
  ];
  return {
    version: VERSION,
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    get isOnePlace() {
      return isOnePlace();
    },
    clock: () => performance.now(),
    // Only who asks for it keeps Ctrl-C from ending the process at once.
    get signal() {
      return interruption();
    },
    openArchive: archiveOpener(machinery, cwd, env, now),
    networkOf: async (file) => (await import("./network-folder.js")).networkOf(file),
    now,
    localTime,
    dayBegins,
    writeFile: async (path, text) => (await import("./write-file.js")).writeFile(path, text, cwd),
    cwd,
    parseMany: reader(machinery),
    readInputs: (paths) => readInputs(paths, cwd, process.stdin),
    layOut: (plans) => machinery.graphviz().layOut(plans),
    shortenPath: (path) => shortenPath(path, cwd, homedir()),
  };
}

const now = () => new Date();

/** Texts are read here or in threads, whichever pays; only what then reads them is loaded. */
const reader = ({ startWorker }: Machinery): ParseMany =>
  async function* (texts, expected) {
    const { parseByNumber } = await import("../parse-pool.js");
    yield* parseByNumber(readHere, readInThreads(startWorker))(texts, expected);
  };

const readHere: ParseMany = async function* (texts, expected) {
  const [{ parseHere }, parser] = await Promise.all([
    import("../ingest/read-text.js"),
    import("../parse/index.js"),
  ]);
  yield* parseHere(parser)(texts, expected);
};

const readInThreads = (startWorker: Machinery["startWorker"]): ParseMany =>
  async function* (texts, expected) {
    const [threads, { parseInThreads, THREAD_OPTIONS }, { keepYoungSpaceSmall, sizeHeaps }] =
      await Promise.all([import("node:worker_threads"), import("../parse-pool.js"), import("./heaps.js")]);
    sizeHeaps();
    const start = () => startWorker(threads, THREAD_OPTIONS);
    yield* parseInThreads(start, keepYoungSpaceSmall)(texts, expected);
  };
