import { visibleJson } from "../text/visible.js";
import { rowFields } from "./fields.js";
import type { Renderer } from "./renderer.js";

/** One array. */
export const json: Renderer = (rows) => jsonText(rows.map(rowFields));

/** Any value as indented JSON that no terminal obeys. */
export const jsonText = (value: unknown): string => `${visibleJson(JSON.stringify(value, null, 2))}\n`;
