import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryArchive } from "./memory-archive.js";
import { run, simpleReader } from "./run-ingest.js";

const name = fc.constantFrom("a.txt", "b.txt", "c.md", "d.text");
const content = fc.constantFrom("một", "hai", "ba", "", "\0");

/** What a person may do to a folder between two runs. */
const deed = fc.oneof(
  fc.record({ does: fc.constant("write" as const), name, content }),
  fc.record({ does: fc.constant("remove" as const), name }),
  fc.record({ does: fc.constant("rename" as const), name, to: name }),
  fc.record({ does: fc.constant("copy" as const), name, to: name }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function perform(folder: string, deed: Deed): void {
  const at = path.join(folder, deed.name);
  if (deed.does === "write") writeFileSync(at, deed.content);
  else if (existsSync(at)) DEEDS[deed.does](at, path.join(folder, "to" in deed ? deed.to : deed.name));
}

const DEEDS = {
  remove: (at: string) => rmSync(at),
  rename: (at: string, to: string) => renameSync(at, to),
  copy: (at: string, to: string) => at !== to && copyFileSync(at, to),
};

const days = fc.array(fc.array(deed, { maxLength: 5 }), { minLength: 1, maxLength: 5 });

test("whatever happens to a folder, the archive says what stands there, and a second run has nothing to do", async () => {
  await fc.assert(
    fc.asyncProperty(days, async (days) => {
      const folder = mkdtempSync(path.join(tmpdir(), "ingest-"));
      const archive = memoryArchive();
      try {
        for (const deeds of days) {
          for (const deed of deeds) perform(folder, deed);
          const first = await run([folder], archive);
          const names = readdirSync(folder).sort();
          const texts = names.filter((file) => !readFileSync(path.join(folder, file)).includes(0));
          expect(standing(archive, folder, "current")).toEqual(expect.arrayContaining(texts));
          for (const gone of standing(archive, folder, "missing")) expect(texts).not.toContain(gone);
          const { added, changed, unchanged, returned, moved, copied } = first.files;
          expect(added + changed + unchanged + returned + moved + copied).toBe(texts.length);

          const { reader, parsed } = simpleReader();
          const writtenBefore = archive.batches.length;
          const second = await run([folder], archive, { reader });
          expect(parsed).toEqual([]);
          expect(archive.batches).toHaveLength(writtenBefore);
          expect([second.files.unchanged, second.newlyFailed]).toEqual([texts.length, 0]);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

const standing = (archive: ReturnType<typeof memoryArchive>, folder: string, state: string) =>
  archive
    .standing()
    .filter((line) => line.endsWith(`: ${state}`))
    .map((line) => path.relative(folder, line.slice(0, -state.length - 2)));
