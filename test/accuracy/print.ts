import type { Change } from "./changes.js";
import { type Row, type Run, rowOf } from "./score.js";

const COLUMNS = ["n", "precision", "recall", "F1"];

/** The table of all fields, aligned. */
export function table(run: Run, fields: readonly string[]): string {
  const rows = fields.map((field) => rowOf(run, field));
  const width = Math.max(...fields.map((field) => field.length), "field".length);
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join("")}`.trimEnd();
  return [line("field", COLUMNS), ...rows.map((row) => line(row.field, cellsOf(row)))].join("\n");
}

const cellsOf = ({ n, precision, recall, f1 }: Row): string[] => [
  `${n}`,
  ...[precision, recall, f1].map((share) => (share === null ? "" : (100 * share).toFixed(1))),
];

/** The first so many fields of texts that were not read as labelled. */
export function misses(run: Run, fields: readonly string[], most: number): string {
  const all = fields.flatMap((field) =>
    Object.entries(run).flatMap(([text, outcomes]) => {
      const { missed, wrong } = outcomes[field] ?? { missed: [], wrong: [] };
      return missed.length + wrong.length > 0 ? [miss(text, field, missed, wrong)] : [];
    }),
  );
  return all.slice(0, most).join("\n");
}

const miss = (text: string, field: string, missed: readonly string[], wrong: readonly string[]): string =>
  [
    `${field}  ${text}`,
    ...missed.map((value) => `  gold  ${value}`),
    ...wrong.map((value) => `  read  ${value}`),
  ].join("\n");

/** Gains and losses text by text, the losses of each first, and how many of both. */
export function gainsAndLosses(changes: readonly Change[]): string {
  const texts = [...new Set(changes.map(({ text }) => text))];
  const blocks = texts.map((text) => {
    const own = changes.filter((change) => change.text === text);
    const lines = (sign: string, what: "gained" | "lost") =>
      own.flatMap((change) => change[what].map((value) => `  ${sign} ${change.field}  ${value}`));
    return [text, ...lines("-", "lost"), ...lines("+", "gained")].join("\n");
  });
  const count = (what: "gained" | "lost") => changes.reduce((sum, change) => sum + change[what].length, 0);
  return [...blocks, `${count("gained")} gained, ${count("lost")} lost`].join("\n");
}
