import { visibleJson } from "../text/visible.js";
import { rowFields } from "./fields.js";
import type { Renderer } from "./renderer.js";

/** One object a line. */
export const jsonl: Renderer = (rows) => rows.map((row) => jsonLine(rowFields(row))).join("");

export const jsonLine = (value: unknown): string => `${visibleJson(JSON.stringify(value))}\n`;
