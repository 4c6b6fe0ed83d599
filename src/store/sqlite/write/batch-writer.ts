import type { Batch, ReadText } from "../../../model/archive.js";
import type { Connection } from "../connection.js";
import { pack } from "../packing.js";
import { agencyRows } from "./agency-rows.js";
import { citedRows } from "./cited-rows.js";
import { documentWriter, type OfText } from "./document-writer.js";
import { pathWriter } from "./path-writer.js";
import type { RunWriter } from "./run-writer.js";

/** Writes batches, each in one transaction. `reader` is the version of the reader that read them. */
export function batchWriter(connection: Connection, reader: number, runs: RunWriter): (batch: Batch) => void {
  const agencies = agencyRows(connection);
  const cited = citedRows(connection, agencies);
  const documents = documentWriter(connection, agencies, cited);
  const paths = pathWriter(connection, reader);
  const heldText = connection.prepare(HELD_TEXT);
  const text = connection.prepare(TEXT);
  const raw = connection.prepare(RAW);
  const reread = connection.prepare(REREAD);

  const write = connection.transaction((batch: Batch) => {
    const [run, at] = [runs.current(), runs.started()];
    documents.write(batch.texts.flatMap((one) => putText(one, run)));
    batch.seen.forEach(paths.seen);
    batch.missing.forEach(paths.missing);
    for (const failed of batch.failed) paths.failed(failed, at, run);
    batch.cleared.forEach(paths.cleared);
  });

  /** Writes the row of a text; gives its documents, which are to be written. */
  function putText({ sha256, bytes, parts }: ReadText, run: number | null): OfText[] {
    const hash = Buffer.from(sha256, "hex");
    const held = heldText.get(hash) as { text_id: number; reader: number } | undefined;
    if (held?.reader === reader) return [];
    const id = held?.text_id ?? Number(text.run(hash, bytes.length, reader, run).lastInsertRowid);
    if (held) {
      documents.removeOf(id);
      reread.run(reader, id);
    } else raw.run(id, pack(bytes));
    return parts.map((part) => ({ textId: id, sha256, part }));
  }

  return (batch) => {
    try {
      write.immediate(batch);
      runs.settle(true);
    } catch (error) {
      agencies.forget();
      cited.forget();
      runs.settle(false);
      throw error;
    }
  };
}

const HELD_TEXT = "SELECT text_id, reader FROM text WHERE sha256 = ?";
const TEXT = "INSERT INTO text (sha256, size, reader, run_id) VALUES (?, ?, ?, ?)";
const RAW = "INSERT INTO raw (text_id, packed) VALUES (?, ?)";
const REREAD = "UPDATE text SET reader = ? WHERE text_id = ?";
