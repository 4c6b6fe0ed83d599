import type { Span } from "../../model/record.js";
import { foldInPlace } from "../../model/text.js";
import { authorities, besideRecipients } from "./capital-signature.js";
import { letterheads, titles } from "./capital-zones.js";

/**
 * TCVN3 has no capitals with tones: they are small letters in a capital font (.VnTimeH), and the text is left with
 * small ones. They are put right where a paper has capitals and a reader would be certain: in words whose other
 * letters are, in the letterhead, in a title that stands alone, in lines of authority. `typed`: the lines in TCVN3.
 */
export function restoreCapitals(text: string, typed: readonly boolean[]): string {
  const lines = text.split("\n").map((line, at) => (typed[at] ? raiseWords(line) : line));
  const raised = lines.join("\n");
  const folded = foldInPlace(raised);
  let [start, at] = [0, 0];
  const spans: Span[] = [];
  const zones = [
    ...letterheads(raised, folded),
    ...titles(raised, folded),
    ...authorities(raised, folded),
    ...besideRecipients(raised, folded),
  ];
  for (const span of zones.sort(([a], [b]) => a - b)) {
    while (at < lines.length - 1 && start + (lines[at] as string).length < span[0])
      start += (lines[at++] as string).length + 1;
    if (typed[at]) spans.push(span);
  }
  return raise(raised, spans);
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
