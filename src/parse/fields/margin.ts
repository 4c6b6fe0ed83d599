import type { Arrival, Copy, DigitalSignature } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import { withoutLines } from "../page/without-lines.js";
import { findArrival } from "./arrival.js";
import { readCopies } from "./copies.js";
import { findCopyBlocks } from "./copy-blocks.js";
import { findSignatures } from "./signatures.js";

/** What other offices put on the paper: no field of the document is read from it. */
export interface Margin {
  readonly arrival: Read<Arrival> | null;
  readonly copies: readonly Read<Copy>[];
  readonly signatures: readonly Read<DigitalSignature>[];
}

/** The page without stamps and copy blocks, and the way to read those once it is known whose paper it is. */
export interface Separated {
  readonly page: Page;
  readonly readMargin: (context: AgencyContext) => Margin;
}

export function setMarginAside(whole: Page): Separated {
  const stamp = findArrival(whole);
  const blocks = findCopyBlocks(whole);
  const ranges = [...(stamp ? [stamp] : []), ...blocks].map(({ lines }) => lines);
  return {
    page: withoutLines(whole, ranges),
    readMargin: (context) => ({
      arrival: stamp?.read ?? null,
      copies: readCopies(whole, blocks, context),
      signatures: findSignatures(whole),
    }),
  };
}
