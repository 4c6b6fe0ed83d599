import type { Page } from "../page/page.js";
import { isKnownSegment } from "../symbol.js";
import { isCapital, isDigit, isLetter, isWordUnit, skipBlanks } from "./units.js";

/** Where segments of a symbol meet. */
const JOINTS = new Set(["-", "/", ".", "&", "+", "_"].map((joint) => joint.charCodeAt(0)));
const MOST_SEGMENTS = 6;
/** Of one segment. */
const MOST_UNITS = 24;

/**
 * The end of the symbol that begins at `at`: segments of capitals and figures, joined by `-` `/` `.` `&` `+`, a blank on
 * one side of the joint (`TT- BNNMT`, `TT-⏎NHNN`). Case decides where it ends, so that words run together are not
 * part of it: `57/TTr-UBNDngày 10` ends after `UBND`. Small letters count only where a number is `announced`.
 */
export function symbolEnd(page: Page, at: number, announced: boolean): number | null {
  let end = segmentEnd(page, at, announced);
  if (end === null) return null;
  for (let count = 1; count < MOST_SEGMENTS; count++) {
    const next = nextSegment(page.folded, end);
    const nextEnd = next === null ? null : segmentEnd(page, next, announced);
    if (nextEnd === null) break;
    end = nextEnd;
  }
  return end;
}

/** Where the next segment begins after a joint; null where the symbol ends here. */
function nextSegment(folded: string, end: number): number | null {
  const before = skipBlanks(folded, end);
  if (!JOINTS.has(folded.charCodeAt(before))) return null;
  const after = skipBlanks(folded, before + 1);
  const spaced = before > end && after > before + 1;
  const stopped = folded[before] === "." && (before > end || after > before + 1);
  return spaced || stopped ? null : after;
}

/** The end of one segment: `UBND`, `TTg`, `QĐi`, `GDTrH`, `V`, `QH14`, `BCĐTKNQ18`; null where there is none. */
function segmentEnd(page: Page, start: number, announced: boolean, from = start): number | null {
  const { folded } = page;
  let at = from;
  while (at - start < MOST_UNITS && (isCapital(page, at) || (at > start && isDigit(folded.charCodeAt(at)))))
    at++;
  if (at === start || at - start >= MOST_UNITS)
    return at === start && announced ? smallSegmentEnd(folded, start) : null;
  if (!isLetter(folded.charCodeAt(at))) return at;
  return mixedEnd(page, start, at);
}

/**
 * Small letters after capitals: `TTg` and `QĐi` are one segment, `UBNDngày` is `UBND` and a word, and a capital with
 * a word's tail (`Ngày`) is no segment at all.
 */
function mixedEnd(page: Page, start: number, small: number): number | null {
  const { folded } = page;
  let after = small;
  while (after < small + MOST_UNITS && isLetter(folded.charCodeAt(after)) && !isCapital(page, after)) after++;
  for (let end = Math.min(after, small + 2); end > small; end--) {
    if (isKnownSegment(folded.slice(start, end))) return end;
  }
  if (after - small <= 2 && isCapital(page, after)) return segmentEnd(page, start, false, after);
  if (after - small <= 1 && small - start >= 2) return after;
  return small - start >= 2 ? small : null;
}

/** `qđ-ttg`, `ubnd-kgvx`: typed small, a segment where it is a known one or short. */
function smallSegmentEnd(folded: string, start: number): number | null {
  let at = start;
  while (at - start < MOST_UNITS && isWordUnit(folded.charCodeAt(at))) at++;
  const segment = folded.slice(start, at);
  return isKnownSegment(segment) ? at : null;
}
