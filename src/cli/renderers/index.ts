import type { Format } from "../options.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { paths } from "./paths.js";
import type { Renderer } from "./renderer.js";
import { rows } from "./rows.js";
import { csv, tsv } from "./separated.js";
import { table } from "./table.js";

/** A new output format is one new file, a word here and one in `FORMATS`. */
export const renderers: Record<Format, Renderer> = { rows, table, json, jsonl, csv, tsv, paths };
