import type { Span } from "../../model/record.js";
import type { Source, Strip } from "./strips.js";

// **đậm** · # Đề mục · \- · <br>: signs that fold to themselves
const ANY_MARKUP = /[*_#\\<>]/;

// One stretch to leave out, or a line break; bounded, and nothing overlaps
const MARKUP =
  /(?<stars>\*{1,3}|_{1,3})|(?<escape>\\(?=[-*_#.()[\]]))|(?<tag><\/?(?:b|i|u|em|strong|p|div|span|center)>)|(?<br><br ?\/?>)|(?<head>^[ \t]{0,8}(?:#{1,6}|>)[ \t])/giu;

/** Takes the marks of emphasis out of each line; `<br>` ends a line. */
export function clearMarkup(source: Source, strips: readonly Strip[]): readonly Strip[] {
  if (!ANY_MARKUP.test(source.folded)) return strips;
  const cleared: Strip[] = [];
  for (const strip of strips) {
    const [span] = strip;
    if (strip.length === 1 && span && ANY_MARKUP.test(source.folded.slice(span[0], span[1])))
      for (const line of clearLine(source.text.slice(span[0], span[1]), span[0])) cleared.push(line);
    else cleared.push(strip);
  }
  return cleared;
}

/** The lines that one line becomes. */
function clearLine(line: string, base: number): Strip[] {
  const lines: Span[][] = [[]];
  let from = 0;
  const keepUpTo = (end: number) => {
    if (end > from) lines.at(-1)?.push([base + from, base + end]);
  };
  for (const match of line.matchAll(MARKUP)) {
    const end = match.index + match[0].length;
    if (match.groups?.stars !== undefined && !isEmphasis(line, match.index, end)) continue;
    keepUpTo(match.index);
    if (match.groups?.br !== undefined) lines.push([]);
    from = end;
  }
  keepUpTo(line.length);
  return lines.map((spans) => (spans.length > 0 ? spans : [[base, base]]));
}

/**
 * CommonMark's flanking rule: a mark opens before a word or closes after one. `**Số`, `phòng,*`, `(*Sao gửi*)`,
 * not `2 * 3`, `(*)`, `a_b` or a divider.
 */
function isEmphasis(line: string, start: number, end: number): boolean {
  const [before, after] = [line[start - 1] ?? " ", line[end] ?? " "];
  if (before === line[start] || after === line[start]) return false;
  const opens = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const closes = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  return opens !== closes || (opens && end - start > 1);
}

const isSpace = (unit: string) => /\s/.test(unit);
const isPunctuation = (unit: string) => /[\p{P}\p{S}]/u.test(unit);
