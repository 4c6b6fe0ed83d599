import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeText } from "../../../src/parse/index.js";
import { generatedText } from "../../bench/text.js";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));

/** The samples, and texts of a corpus that lies beside the repository, where there is one. */
const FOLDERS = ["samples", "../shared/corpus/seeds", "../shared/corpus/dev"];

const GENERATED = 12;

/** Papers of every kind, decoded, each with its name. */
export function papers(): (readonly [name: string, text: string])[] {
  const files = FOLDERS.map((folder) => join(REPOSITORY, folder))
    .filter(existsSync)
    .flatMap(textsIn);
  const generated = Array.from(
    { length: GENERATED },
    (_, at) => [`generated ${at + 1}`, generatedText(at + 1)] as const,
  );
  return [...files, ...generated];
}

const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [file, decodeText(readFileSync(join(folder, file)))] as const);
