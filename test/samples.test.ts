import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DispatchRecord } from "../src/model/record.js";
import { readDocument } from "../src/parse/index.js";

const SAMPLES = join(import.meta.dirname, "..", "samples");
const texts = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"));

const goldOf = (text: string): Partial<DispatchRecord> =>
  JSON.parse(readFileSync(join(SAMPLES, text.replace(/\.txt$/, ".gold.json")), "utf8"));

const recordOf = (text: string): DispatchRecord => {
  const [reading] = readDocument(readFileSync(join(SAMPLES, text)), text);
  return (reading as NonNullable<typeof reading>).record;
};

describe.each(texts)("%s", (text) => {
  const record = recordOf(text);
  test.each(Object.entries(goldOf(text)))("%s", (field, labelled) => {
    expect({ [field]: record[field as keyof DispatchRecord] }).toMatchObject({ [field]: labelled });
  });
});
