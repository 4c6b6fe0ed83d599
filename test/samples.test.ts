import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keyOf } from "./accuracy/field.js";
import { identity } from "./accuracy/fields/citations.js";
import { FIELDS } from "./accuracy/fields.js";
import type { Gold, LabelledCitation } from "./accuracy/labelled.js";
import { NOT_YET } from "./accuracy/not-yet.js";
import { outcomeOf } from "./accuracy/outcome.js";
import { labelledDocuments } from "./accuracy/texts.js";

const SAMPLES = join(import.meta.dirname, "..", "samples");

/** A field that is read as labelled but for a capital or a letter that looks alike. */
const TO_THE_LETTER = / to the letter$/;

describe.each(labelledDocuments(SAMPLES).map((document) => [nameOf(document.name), document] as const))(
  "%s",
  (sample, { gold, read }) => {
    const notYet = NOT_YET[sample] ?? [];

    describe("to the letter", () => {
      for (const [key, labelled] of Object.entries(asked(gold))) {
        const known = notYet.some((field) => keyOf(field.replace(TO_THE_LETTER, "")) === key);
        (known ? test.fails : test)(key, () => {
          const record = withoutOptional(read ?? {}, gold);
          expect({ [key]: record[key as keyof Gold] }).toMatchObject({ [key]: labelled });
        });
      }
    });

    // What is not read yet must fail, so that the list shrinks; the rest of such a key still has to hold.
    for (const { name, sides } of notYet.length === 0 ? [] : FIELDS) {
      const both = sides(gold, read ?? {});
      if (both === null) continue;
      (notYet.includes(name) ? test.fails : test)(`${name}, spelling aside`, () => {
        expect(outcomeOf(both)).toMatchObject({ missed: [], wrong: [] });
      });
    }
  },
);

test("only samples that are there are not yet read", () => {
  const samples = labelledDocuments(SAMPLES).map(({ name }) => nameOf(name));
  expect(Object.keys(NOT_YET).filter((sample) => !samples.includes(sample))).toEqual([]);
});

function nameOf(path: string): string {
  return path.slice(SAMPLES.length + 1);
}

function asked(gold: Gold): Gold {
  if (gold.citations === undefined) return gold;
  return { ...gold, citations: gold.citations.filter(({ optional }) => !optional) };
}

/** A citation on which two readers might disagree may be read or not. */
function withoutOptional(read: Gold, gold: Gold): Gold {
  const citations: LabelledCitation[] = [...(read.citations ?? [])];
  for (const optional of gold.citations?.filter((citation) => citation.optional) ?? []) {
    const at = citations.findLastIndex((citation) => identity(citation) === identity(optional));
    if (at >= 0) citations.splice(at, 1);
  }
  return { ...read, citations };
}
