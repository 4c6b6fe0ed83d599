import { isKnownSegment } from "../symbol.js";
import { isBlank, isDigit, isLetter } from "./trie.js";

/** Where segments of a symbol meet. */
const JOINTS = new Set(["-", "/", ".", "&", "_"].map((joint) => joint.charCodeAt(0)));
const MOST_SEGMENTS = 6;

/**
 * The end of the symbol that begins at `at`: segments of capitals and figures, joined by `-` `/` `.` `&`, a blank on
 * one side of the joint (`TT- BNNMT`, `TT-⏎NHNN`). Case decides where it ends, so that words run together are not
 * part of it: `57/TTr-UBNDngày 10` ends after `UBND`. Small letters count only where the symbol is `known`.
 */
export function symbolEnd(text: string, folded: string, at: number, announced: boolean): number | null {
  let end = segmentEnd(text, folded, at, announced);
  if (end === null) return null;
  for (let count = 1; count < MOST_SEGMENTS; count++) {
    const next = nextSegment(folded, end);
    const nextEnd = next === null ? null : segmentEnd(text, folded, next, announced);
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
function segmentEnd(text: string, folded: string, start: number, announced: boolean): number | null {
  let at = start;
  while (isUpper(text, folded, at) || (at > start && isDigit(folded.charCodeAt(at)))) at++;
  if (at === start) return announced ? smallSegmentEnd(folded, start) : null;
  if (!isLetter(folded.charCodeAt(at))) return at;
  return mixedEnd(text, folded, start, at);
}

/**
 * Small letters after capitals: `TTg` and `QĐi` are one segment, `UBNDngày` is `UBND` and a word, and a capital with
 * a word's tail (`Ngày`) is no segment at all.
 */
function mixedEnd(text: string, folded: string, start: number, small: number): number | null {
  let after = small;
  while (isLetter(folded.charCodeAt(after)) && !isUpper(text, folded, after)) after++;
  for (let end = Math.min(after, small + 2); end > small; end--) {
    if (isKnownSegment(folded.slice(start, end))) return end;
  }
  if (after - small <= 2 && isUpper(text, folded, after)) return segmentEnd(text, folded, after, false);
  if (after - small <= 1 && small - start >= 2) return after;
  return small - start >= 2 ? small : null;
}

/** `qđ-ttg`, `ubnd-kgvx`: typed small, a segment where it is a known one or short. */
function smallSegmentEnd(folded: string, start: number): number | null {
  let at = start;
  while (isLetter(folded.charCodeAt(at)) || (at > start && isDigit(folded.charCodeAt(at)))) at++;
  const segment = folded.slice(start, at);
  return isKnownSegment(segment) ? at : null;
}

function isUpper(text: string, folded: string, at: number): boolean {
  if (!isLetter(folded.charCodeAt(at))) return false;
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function skipBlanks(folded: string, start: number): number {
  let at = start;
  while (at < start + 80 && isBlank(folded.charCodeAt(at))) at++;
  return at;
}
