import type { Connection } from "../connection.js";

/** Which of these hashes are held as this version of the reader read them. */
export function heldTexts(connection: Connection, reader: number) {
  const held = connection.prepare(HELD).pluck();
  return (hashes: readonly string[]): ReadonlySet<string> =>
    new Set(hashes.filter((hash) => held.get(Buffer.from(hash, "hex"), reader) !== undefined));
}

const HELD = "SELECT 1 FROM text WHERE sha256 = ? AND reader = ?";
