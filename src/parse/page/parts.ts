import type { Span } from "../../model/record.js";

/** Where each document of one text stands. Most texts hold one. */
export function splitParts(text: string): readonly Span[] {
  return [[0, text.length]];
}
