import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ONE_STEP } from "../../src/model/graph.js";
import { openArchive } from "../../src/store/sqlite/index.js";
import { openForWriting } from "../../src/store/sqlite/open.js";
import { pack } from "../../src/store/sqlite/packing.js";
import { MIGRATIONS, options, recordOf, reference } from "./factory.js";

const folder = mkdtempSync(join(tmpdir(), "archive-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** As the first release wrote it: a decision, and a letter that cites it twice. */
const BEFORE = `
  INSERT INTO text VALUES (1, zeroblob(32), 9, 1), (2, x'${"ab".repeat(32)}', 9, 1);
  INSERT INTO path VALUES ('/in/a.txt', 1, 'current', 9, 1), ('/in/b.txt', 2, 'current', 9, 1);
  INSERT INTO document VALUES
    (1, 1, 1, 0, 9, 'dispatch', 'issued', 'Quyết định', 'quyet dinh', '15/QĐ-UBND', '15/qd-ubnd', '15',
      '2021-01-05', '2021-01-05', '2021-01-05', NULL, NULL, 0),
    (2, 2, 1, 0, 9, 'dispatch', 'issued', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
  INSERT INTO citation VALUES
    (2, 0, 'replaces', NULL, NULL, '15/QĐ-UBND', '15/qd-ubnd', '2021-01-05', NULL, NULL, NULL, 0, 3),
    (2, 1, 'mentions', NULL, NULL, '15/QĐ-UBND', '15/qd-ubnd', NULL, NULL, NULL, NULL, 4, 9);`;

test("an archive of before the graph answers by what SQL can fill, until its texts are read anew", async () => {
  const file = join(folder, "archive.sqlite");
  const { connection } = openForWriting({ file, migrations: MIGRATIONS.slice(0, 1), nativeBinding: null });
  connection.exec(BEFORE);
  const raw = connection.prepare("INSERT INTO raw VALUES (?, ?)");
  const record = connection.prepare("INSERT INTO record VALUES (?, ?)");
  for (const id of [1, 2]) {
    raw.run(id, pack(Buffer.from("mười lăm")));
    record.run(id, pack(Buffer.from(JSON.stringify(recordOf("mười lăm")))));
  }
  connection.close();

  const { archive } = openArchive({ ...options(file, "write"), readerVersion: 2 });
  const [group] = await archive.citing(reference("15/QĐ-UBND"), ONE_STEP);
  expect(group?.cited.id).toBe("000000000000");
  expect(group?.citing.map(({ id, citations }) => [id, citations.length])).toEqual([["abababababab", 2]]);
  const [row] = await archive.candidates(reference("15/QĐ-UBND"));
  expect(row?.became).toMatchObject([{ how: "replaced", by: { id: "abababababab" } }]);
  expect(await archive.heldTexts(["00".repeat(32)])).toEqual(new Set());
  await archive.close();
});
