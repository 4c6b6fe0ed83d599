import type { Span } from "../model/record.js";
import { type FoldedText, foldAndLook } from "../model/text.js";
import { type Decoded, decode } from "./decode/index.js";
import type { Family, Heading, Sheet } from "./families/family.js";
import { familyOf, sheetOf } from "./families/index.js";
import { type Separated, setMarginAside } from "./fields/margin.js";
import type { Page } from "./page/page.js";
import { splitParts } from "./page/parts.js";
import { straighten } from "./page/straighten.js";
import type { Zones } from "./page/zones.js";

/** A text to be read: its bytes, and the path its records bear. */
export interface GivenText {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/** A text as it is searched and cut; `folded` is the decoded text folded in place. */
export interface DecodedText extends FoldedText {
  readonly path: string;
  readonly decoded: Decoded;
}

export function decodeGiven({ bytes, path }: GivenText): DecodedText {
  const decoded = decode(bytes);
  const { folded, oddBlanks } = foldAndLook(decoded.text);
  return { path, decoded, folded, oddBlanks };
}

/** One document of a text: which of its documents, and where in it. */
export interface Part extends DecodedText {
  readonly part: number;
  readonly stretch: Span;
}

export const partsOf = (text: DecodedText): Part[] =>
  splitParts({ text: text.decoded.text, folded: text.folded }).map((stretch, at) => ({
    ...text,
    part: at + 1,
    stretch,
  }));

export const pageOf = ({ decoded, folded, oddBlanks, stretch: [start, end] }: Part): Page =>
  straighten(decoded.text.slice(start, end), { folded: folded.slice(start, end), oddBlanks });

/** A page without what other offices put on it, and the kind of paper it is. */
export interface Told extends Separated {
  readonly sheet: Sheet;
  readonly family: Family;
}

export function tellKind(whole: Page): Told {
  const separated = setMarginAside(whole);
  const sheet = sheetOf(separated.page);
  return { ...separated, sheet, family: familyOf(sheet) };
}

/** The same in its zones, with what its head says. */
export interface Headed extends Told {
  readonly zones: Zones;
  readonly heading: Heading;
}

export function readHead(told: Told): Headed {
  const zones = told.family.zones(told.sheet);
  return { ...told, zones, heading: told.family.read(told.sheet, zones) };
}
