import type { RunRow, Status } from "../../../model/runs.js";
import type { Connection } from "../connection.js";
import { type Run, runOf } from "../run-row.js";

/** The archive at a glance. */
export function status(connection: Connection, reader: number) {
  const documents = connection.prepare(DOCUMENTS);
  const texts = connection.prepare(TEXTS);
  const failures = connection.prepare("SELECT kind, count(*) AS files FROM failure GROUP BY kind");
  const last = connection.prepare(LAST);
  const lastOf = (verified: 0 | 1): RunRow | null => {
    const row = last.get(verified) as Run | undefined;
    return row === undefined ? null : runOf(row);
  };
  return (): Status => {
    const counted = failures.all() as { kind: string; files: number }[];
    return {
      ...(documents.get() as Pick<Status, "documents" | "from" | "to" | "missing" | "unnumbered">),
      ...(texts.get(reader) as Pick<Status, "textSize" | "outdated">),
      size: pragma(connection, "page_count") * pragma(connection, "page_size"),
      lastRun: lastOf(0),
      lastVerified: lastOf(1),
      failures: {
        ...{ refused: 0, unreadable: 0, secret: 0 },
        ...Object.fromEntries(counted.map(({ kind, files }) => [kind, files])),
      },
    };
  };
}

const pragma = (connection: Connection, name: string) => connection.pragma(name, { simple: true }) as number;

const DOCUMENTS = `
  WITH standing (text_id, is_missing) AS (
    SELECT text_id, min(state = 'missing') FROM path WHERE state <> 'superseded' GROUP BY text_id
  )
  SELECT count(*) AS documents, min(date_first) AS "from", max(date_last) AS "to",
    ifnull(sum(is_missing), 0) AS missing, ifnull(sum(status = 'unnumbered'), 0) AS unnumbered
  FROM standing JOIN document USING (text_id)`;

const TEXTS = `
  SELECT ifnull(sum(size), 0) AS textSize, ifnull(sum(reader <> ?), 0) AS outdated FROM text`;

const LAST = "SELECT * FROM run WHERE (command = 'verify') = ? ORDER BY run_id DESC LIMIT 1";
