import type { Archive, Batch, KnownFile } from "../../src/model/archive.js";
import type { Failure, RunRow, RunStart } from "../../src/model/runs.js";

/** An archive as far as ingest sees it, in memory, with all that was written to it. */
export interface MemoryArchive extends Archive {
  readonly batches: readonly Batch[];
  /** Hashes of what is held. */
  readonly texts: ReadonlySet<string>;
  readonly runsEnded: readonly RunRow[];
  /** As `path: state`, in order of path; `failed` for what stands in the ledger. */
  readonly standing: () => readonly string[];
  /** From now on nothing held was read by the current reader. */
  readonly outdate: () => void;
}

export function memoryArchive(): MemoryArchive {
  const batches: Batch[] = [];
  const texts = new Set<string>();
  const current = new Set<string>();
  const files = new Map<string, KnownFile>();
  const failures = new Map<string, Failure>();
  const runsEnded: RunRow[] = [];
  let begun: RunStart | null = null;
  let isOutdated = false;
  const inOrder = <File extends { readonly path: string }>(files: Iterable<File>) =>
    [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const isUnder = (under: readonly string[]) => (file: { readonly path: string }) =>
    under.some((place) => file.path === place || file.path.startsWith(`${place}/`));
  const notAsked = async () => {
    throw new Error("ingest does not ask this");
  };
  return {
    batches,
    texts,
    runsEnded,
    standing: () => [
      ...inOrder(files.values()).map(({ path, state }) => `${path}: ${state}`),
      ...inOrder(failures.values()).map(({ path }) => `${path}: failed`),
    ],
    outdate: () => {
      current.clear();
      isOutdated = true;
    },
    knownFiles: async (under) => inOrder(files.values()).filter(isUnder(under)),
    failures: async (under) =>
      inOrder(failures.values())
        .filter((one) => under === null || isUnder(under)(one))
        .map((one) => (isOutdated ? { ...one, isCurrent: false } : one)),
    heldTexts: async (hashes) => new Set(hashes.filter((hash) => current.has(hash))),
    async put(batch) {
      batches.push(batch);
      for (const { sha256 } of batch.texts) {
        texts.add(sha256);
        current.add(sha256);
      }
      for (const seen of batch.seen) {
        if (!texts.has(seen.sha256)) throw new Error(`no text for ${seen.path}`);
        files.set(seen.path, { ...seen, state: "current" });
        failures.delete(seen.path);
      }
      for (const path of batch.missing) files.set(path, { ...files.get(path)!, state: "missing" });
      for (const failed of batch.failed)
        failures.set(failed.path, {
          ...failed,
          reader: 1,
          isCurrent: true,
          firstSeen: failures.get(failed.path)?.firstSeen ?? begun?.started ?? null,
          lastSeen: begun?.started ?? null,
          run: runsEnded.length + 1,
        });
      for (const path of batch.cleared) failures.delete(path);
    },
    async beginRun(start) {
      begun = start;
      return null;
    },
    async endRun(end) {
      if (begun === null) throw new Error("no run was begun");
      const row = { ...begun, run: runsEnded.length + 1, reader: 1, end };
      runsEnded.push(row);
      begun = null;
      return row;
    },
    runs: notAsked,
    run: notAsked,
    versions: notAsked,
    status: notAsked,
    find: notAsked,
    citing: notAsked,
    candidates: async () => [],
    withId: notAsked,
    document: notAsked,
    restsOn: notAsked,
    trace: notAsked,
    wanted: notAsked,
    conflicts: notAsked,
    gaps: notAsked,
    graph: notAsked,
    close: async () => {},
  };
}
