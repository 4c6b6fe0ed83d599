import type { Archive, Batch, KnownFile } from "../../src/model/archive.js";

/** An archive as far as ingest sees it, in memory, with all that was written to it. */
export interface MemoryArchive extends Archive {
  readonly batches: readonly Batch[];
  /** Hashes of what is held. */
  readonly texts: ReadonlySet<string>;
  /** As `path: state`, in order of path. */
  readonly standing: () => readonly string[];
  /** From now on nothing held was read by the current reader. */
  readonly outdate: () => void;
}

export function memoryArchive(): MemoryArchive {
  const batches: Batch[] = [];
  const texts = new Set<string>();
  const current = new Set<string>();
  const files = new Map<string, KnownFile>();
  const failures = new Map<string, KnownFile>();
  const all = () => [...files.values(), ...failures.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const notAsked = async () => {
    throw new Error("ingest does not ask this");
  };
  return {
    batches,
    texts,
    standing: () => all().map(({ path, state }) => `${path}: ${state}`),
    outdate: () => current.clear(),
    knownFiles: async (under) =>
      all().filter(({ path }) => under.some((place) => path === place || path.startsWith(`${place}/`))),
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
        failures.set(failed.path, { ...failed, sha256: null, state: "failed" });
    },
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
