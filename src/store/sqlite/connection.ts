import Database from "better-sqlite3";

export type Connection = Database.Database;
export type Statement = Database.Statement<unknown[], unknown>;

/** What a connection that writes is set to. `page_size` counts for a new file only and has to come first. */
export const PRAGMAS: readonly string[] = [
  "page_size = 8192",
  "journal_mode = WAL",
  "synchronous = NORMAL",
  "foreign_keys = ON",
  "cache_size = -12288",
  "temp_store = MEMORY",
];

/** And one that only reads, mapped rather than copied: a question touches pages all over the file, once each. */
export const READER_PRAGMAS: readonly string[] = [
  "query_only = ON",
  "cache_size = -32768",
  "mmap_size = 1073741824",
  "temp_store = MEMORY",
];

/** Milliseconds to wait for another process that writes. */
const PATIENCE = 10_000;

/** The addon of better-sqlite3: found by the package itself, or handed in where there is no package. */
export type NativeBinding = string | object | null;

export function connect(source: string | Buffer, binding: NativeBinding, readonly: boolean): Connection {
  const addon = binding === null ? {} : { nativeBinding: binding as string };
  // The types of the package lag behind it: it takes the bytes of a database as well.
  return new Database(source as string, { timeout: PATIENCE, readonly, ...addon });
}
