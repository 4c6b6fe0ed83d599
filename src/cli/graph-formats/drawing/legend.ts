import { HOLDINGS, type Holding } from "../../../model/graph.js";
import { FONT } from "./box.js";
import type { Size } from "./lay-out.js";
import type { Picture } from "./picture.js";
import { textLength } from "./text-length.js";

/** What a look of boxes means, at its place under the picture. */
export interface LegendEntry {
  readonly holding: Holding;
  readonly text: string;
  readonly x: number;
}

/** One line under the picture: the looks that are in it. */
export interface Legend extends Size {
  readonly entries: readonly LegendEntry[];
  /** Where the words on arrows stand. */
  readonly rest: { readonly text: string; readonly x: number };
}

export const SWATCH = 22;
export const LEGEND_HEIGHT = 34;
const GAP = 18;

const WORDS: Readonly<Record<Holding, string>> = {
  held: "held",
  ambiguous: "one of several that are held",
  "only a notice": "only a notice of it held",
  "not held": "not held",
};

export function legendOf({ boxes }: Picture): Legend {
  const met = new Set(boxes.map(({ vertex }) => vertex.holding));
  let x = 0;
  const entries = HOLDINGS.filter((holding) => met.has(holding)).map((holding) => {
    const text = WORDS[holding];
    const entry = { holding, text, x };
    x += SWATCH + 6 + textLength(text, false) * FONT + GAP;
    return entry;
  });
  const rest = { text: "arrows lead from the citing document to the cited one", x };
  return { width: x + textLength(rest.text, false) * FONT, height: LEGEND_HEIGHT, entries, rest };
}
