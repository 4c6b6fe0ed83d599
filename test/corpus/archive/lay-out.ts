import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TextFact } from "../facts.js";
import { corpus } from "../generate/corpus.js";

/** Writes the texts of a corpus to their paths in a folder, and says what they say. */
export function layOut(folder: string, texts: number, seed: number): TextFact[] {
  const facts: TextFact[] = [];
  for (const { bytes, fact } of corpus(texts, seed)) {
    write(path.join(folder, fact.path), bytes);
    facts.push(fact);
  }
  return facts;
}

export function write(file: string, bytes: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
