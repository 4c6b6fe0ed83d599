import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDocument } from "../../src/parse/index.js";
import type { Gold } from "./labelled.js";

/** One document of a text: what was labelled of it and what was read; null where the reader found no such part. */
export interface LabelledDocument {
  /** The path of its text; of a second document in it with ` 2` behind. */
  readonly name: string;
  readonly gold: Gold;
  readonly read: Gold | null;
}

const GOLD = /\.gold\.json$/;

/** Every text of a folder that has gold beside it, read. */
export function labelledDocuments(folder: string): LabelledDocument[] {
  const files = readdirSync(folder).filter((file) => GOLD.test(file));
  return files.sort().flatMap((file) => documentsOf(path.join(folder, file)));
}

/** Gold is one record, or a list of them where the text holds several documents. */
function documentsOf(goldFile: string): LabelledDocument[] {
  const text = goldFile.replace(GOLD, ".txt");
  const gold: Gold | readonly Gold[] = JSON.parse(readFileSync(goldFile, "utf8"));
  const readings = readDocument(readFileSync(text), text);
  return [gold].flat().map((one: Gold, at) => ({
    name: at === 0 ? text : `${text} ${at + 1}`,
    gold: one,
    read: readings[at]?.record ?? null,
  }));
}
