import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, writeFiles } from "../ingest/folder.js";
import { memoryArchive } from "../ingest/memory-archive.js";
import { run, said, simpleReader } from "../ingest/run-ingest.js";

const BINARY = new Uint8Array([0]);
const SECRET = { secrecy: "TỐI MẬT" };
const secretReader = () => simpleReader((text) => (text.includes("mật") ? SECRET : {}));

describe("the ledger of failures", () => {
  test("what is known to fail is not read again, and nothing is written of it", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "stumble", "b.txt": "hai" }), memoryArchive()];
    await run([folder], archive);
    const [written, { reader, parsed }] = [archive.batches.length, simpleReader()];
    const again = await run([folder], archive, { reader });
    expect([said(again), again.newlyFailed, parsed]).toEqual(["1 unchanged, 1 failed", 0, []]);
    expect(again.failed).toEqual([
      { path: `${folder}/a.txt`, reason: "the reader stumbled: over this", isNew: false },
    ]);
    expect(archive.batches).toHaveLength(written);
  });

  const retries: [why: string, change: (archive: ReturnType<typeof memoryArchive>) => object][] = [
    ["with --retry-failed", () => ({ retryFailed: true })],
    [
      "where the reader is newer",
      (archive) => {
        archive.outdate();
        return {};
      },
    ],
  ];
  test.each(retries)("it is tried again %s, and that it fails again is no news", async (_, change) => {
    const [folder, archive] = [folderWith({ "a.txt": "stumble" }), memoryArchive()];
    await run([folder], archive, { now: () => new Date(0) });
    const options = { ...change(archive), now: () => new Date(1000) };
    const failing = await run([folder], archive, options);
    expect([failing.newlyFailed, said(failing)]).toEqual([0, "1 failed"]);
    expect((await archive.failures(null))[0]).toMatchObject({
      firstSeen: "1970-01-01T00:00:00.000Z",
      lastSeen: "1970-01-01T00:00:01.000Z",
    });
    const { reader } = simpleReader();
    const readDocuments: typeof reader.readDocuments = (texts) =>
      reader.readDocuments(texts.map((text) => ({ ...text, bytes: Buffer.from("nay đọc được") })));
    const better = { ...reader, readDocuments };
    expect(said(await run([folder], archive, { ...options, reader: better }))).toBe("1 added");
    expect(await archive.failures(null)).toEqual([]);
  });

  test("what the system refused is tried every time, and noted once", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "một", "b.txt": "hai" }), memoryArchive()];
    const gone = path.join(folder, "a.txt");
    const onEvent = () => rmSync(gone, { force: true });
    expect((await run([folder], archive, { onEvent })).newlyFailed).toBe(1);
    writeFiles(folder, { "a.txt": "một" });
    expect(said(await run([folder], archive))).toBe("1 added, 1 unchanged");
  });

  test.skipIf(process.getuid?.() === 0)(
    "a file that may be read again is read, its time unchanged",
    async () => {
      const [folder, archive] = [folderWith({ "a.txt": "một" }), memoryArchive()];
      chmodSync(path.join(folder, "a.txt"), 0o000);
      expect((await run([folder], archive)).newlyFailed).toBe(1);
      expect((await run([folder], archive)).newlyFailed).toBe(0);
      chmodSync(path.join(folder, "a.txt"), 0o600);
      expect(said(await run([folder], archive))).toBe("1 added");
    },
  );

  test("what failed and is gone leaves the ledger", async () => {
    const [folder, archive] = [folderWith({ "a.txt": BINARY, "b.txt": "hai" }), memoryArchive()];
    await run([folder], archive);
    rmSync(path.join(folder, "a.txt"));
    expect(said(await run([folder], archive))).toBe("1 unchanged");
    expect(await archive.failures(null)).toEqual([]);
  });

  test("a held file that became unreadable and is as it was leaves it too", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "một" }), memoryArchive()];
    await run([folder], archive);
    writeFiles(folder, { "a.txt": BINARY });
    expect(said(await run([folder], archive))).toBe("1 failed");
    writeFiles(folder, { "a.txt": "một" });
    expect(said(await run([folder], archive))).toBe("1 unchanged");
    expect(archive.standing()).toEqual([`${folder}/a.txt: current`]);
  });
});

describe("state secrets", () => {
  test("nothing of them goes in, and that is no failure", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "thư mật", "b.txt": "thư" }), memoryArchive()];
    const { reader } = secretReader();
    const summary = await run([folder], archive, { reader });
    expect([said(summary), summary.newlyFailed, summary.kinds.dispatch]).toEqual([
      "1 added, 1 heldBack",
      0,
      1,
    ]);
    expect(summary.heldBack).toEqual([{ path: `${folder}/a.txt`, reason: "stamped TỐI MẬT", isNew: true }]);
    expect(archive.texts.size).toBe(1);
    expect(
      JSON.stringify(archive.batches, (_, value) => (typeof value === "bigint" ? 0 : value)),
    ).not.toContain("thư mật");
    expect(archive.standing()).toEqual([`${folder}/b.txt: current`, `${folder}/a.txt: failed`]);
  });

  test("known ones are not read again, and no news; a twin is one as well", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "thư mật", "b.txt": "thư mật" }), memoryArchive()];
    expect(said(await run([folder], archive, { reader: secretReader().reader }))).toBe("2 heldBack");
    const { reader, parsed } = secretReader();
    const again = await run([folder], archive, { reader });
    expect([said(again), again.heldBack.map(({ isNew }) => isNew), parsed]).toEqual([
      "2 heldBack",
      [false, false],
      [],
    ]);
  });

  test("--keep-secret takes them in, known ones too, and then they stay", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "thư mật" }), memoryArchive()];
    const { reader } = secretReader();
    await run([folder], archive, { reader });
    expect(said(await run([folder], archive, { reader, keepSecret: true }))).toBe("1 added");
    expect(await archive.failures(null)).toEqual([]);
    expect(said(await run([folder], archive, { reader }))).toBe("1 unchanged");
    archive.outdate();
    expect(said(await run([folder], archive, { reader }))).toBe("1 unchanged");
  });

  test("one that takes the place of another text leaves that where it was", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "thư" }), memoryArchive()];
    const { reader } = secretReader();
    await run([folder], archive, { reader });
    writeFiles(folder, { "a.txt": "thư mật" });
    expect(said(await run([folder], archive, { reader }))).toBe("1 heldBack");
    expect(archive.standing()).toEqual([`${folder}/a.txt: current`, `${folder}/a.txt: failed`]);
  });
});
