import type { Holding } from "../../model/graph.js";
import type { Arrow } from "./drawing/arrow.js";

/** How documents are told apart at a glance, in colours and without. */
export interface BoxLook {
  readonly fill: string;
  readonly line: string;
  readonly letters: string;
  readonly is: "solid" | "dashed" | "dotted";
}

export const BOXES: Readonly<Record<Holding, BoxLook>> = {
  held: { fill: "#eef4fb", line: "#2b5c8a", letters: "#12395c", is: "solid" },
  "not held": { fill: "#ffffff", line: "#8c959f", letters: "#57606a", is: "dashed" },
  "only a notice": { fill: "#fbf6e9", line: "#8a6d2b", letters: "#57606a", is: "dashed" },
  ambiguous: { fill: "#ffffff", line: "#57606a", letters: "#57606a", is: "dotted" },
};

/** A holding as the name of a class. */
export const classOf = (holding: Holding): string => holding.replaceAll(" ", "-");

export interface ArrowLook {
  readonly line: string;
  readonly letters: string;
  /** Of the line, in points. */
  readonly width: number;
}

export const ARROWS: Readonly<Record<Arrow["is"], ArrowLook>> = {
  citation: { line: "#6e7f91", letters: "#57606a", width: 1.1 },
  mention: { line: "#b3bcc5", letters: "#7d8590", width: 1.1 },
  change: { line: "#c2500a", letters: "#a33b00", width: 1.8 },
  candidate: { line: "#8c959f", letters: "#57606a", width: 0.8 },
};
