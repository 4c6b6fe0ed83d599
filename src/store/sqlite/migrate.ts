import type { Connection } from "./connection.js";
import { APPLICATION_ID } from "./header.js";

/** One step of the schema: `001_archive` and its SQL, never edited once released. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The schema that these steps lead to: the number in the name of the last. */
export const versionOf = (migrations: readonly Migration[]): number =>
  migrations.reduce((highest, { name }) => Math.max(highest, stepOf(name)), 0);

/**
 * Brings a database up to the last step: each step once, in order, whole or not at all. `user_version` says which
 * was the last. Two processes may try at once: the later finds the work done.
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  const steps = [...migrations].sort((a, b) => stepOf(a.name) - stepOf(b.name));
  for (const { name, sql } of steps) {
    const step = stepOf(name);
    if (step <= userVersion(connection)) continue;
    const take = connection.transaction(() => {
      if (step <= userVersion(connection)) return;
      connection.exec(sql);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${step}`);
    });
    take.immediate();
  }
}

export const userVersion = (connection: Connection) =>
  connection.pragma("user_version", { simple: true }) as number;

function stepOf(name: string): number {
  const [, digits] = /^(\d{3})_/.exec(name) ?? [];
  if (digits === undefined) throw new Error(`a migration is named NNN_what: ${name}`);
  return Number(digits);
}
