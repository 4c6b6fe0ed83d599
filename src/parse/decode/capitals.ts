import type { Span } from "../../model/record.js";
import { foldInPlace } from "../../model/text.js";
import { authorities, besideRecipients } from "./capital-signature.js";
import { letterheads, titles } from "./capital-zones.js";

/**
 * TCVN3 has no capitals with tones: they are small letters in a capital font (.VnTimeH), and the text is left with
 * small ones. They are put right where a paper has capitals and a reader would be certain: in words whose other
 * letters are, in the letterhead, in a title that stands alone, in lines of authority, in `Ủy ban`. `typed`: the lines in TCVN3.
 */
export function restoreCapitals(text: string, typed: readonly boolean[]): string {
  const worded = inTyped(text, typed, raiseWords);
  return inTyped(raise(worded, zonesOf(worded, typed)), typed, (line) => line.replace(COMMITTEE, "Ủ"));
}

function inTyped(text: string, typed: readonly boolean[], change: (line: string) => string): string {
  return text
    .split("\n")
    .map((line, at) => (typed[at] ? change(line) : line))
    .join("\n");
}

/** Stretches that a paper has in capitals, in order; those that begin in a line of another encoding left out. */
function zonesOf(text: string, typed: readonly boolean[]): Span[] {
  const folded = foldInPlace(text);
  const zones = [
    ...letterheads(text, folded),
    ...titles(text, folded),
    ...authorities(text, folded),
    ...besideRecipients(text, folded),
  ].sort(([a], [b]) => a - b);
  let [line, end] = [0, lineEnd(text, 0)];
  return zones.filter(([start]) => {
    for (; end < start; end = lineEnd(text, end + 1)) line++;
    return typed[line];
  });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function raise(text: string, spans: readonly Span[]): string {
  let [raised, from] = ["", 0];
  for (const [start, end] of spans) {
    if (end <= from) continue;
    raised += text.slice(from, start) + text.slice(Math.max(start, from), end).toUpperCase();
    from = end;
  }
  return raised + text.slice(from);
}

// giao ủy ban Dân tộc: a body, whose first letter no font but a capital one has
const COMMITTEE = /(?<!\p{L})ủ(?=y\s{1,20}ban(?!\p{L}))/gu;

/** `NôNG NGHIệP Và PHáT TRIểN`: one such word is put right by itself, and with it a line that has no other words. */
function raiseWords(line: string): string {
  if (!HALF_RAISED.test(line)) return line;
  if (!/[a-z]/u.test(line)) return line.toUpperCase();
  return line.replace(/\p{L}+/gu, (word) =>
    HALF_RAISED.test(word) && !/[a-z]/u.test(word) ? word.toUpperCase() : word,
  );
}

// two capitals, and a marked letter that is small: NGHIệP | HOà
const HALF_RAISED = /[A-ZĂÂÊÔƠƯĐ]{2}[à-ỹđ]|[A-ZĐ][à-ỹ][A-Z]/u;
