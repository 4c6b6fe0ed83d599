import { typeTitle } from "./marks.js";
import type { Line } from "./page.js";

/**
 * The line of a title zone that says the type: the first that does, for `QUY ĐỊNH MỨC THU …` under `NGHỊ QUYẾT` is
 * its trích yếu. Of a merged text (`VĂN BẢN HỢP NHẤT`) it is the line of what was merged, where that stands below.
 */
export function titleLine(title: readonly Line[], text: string, folded: string): Line | undefined {
  const types = title.flatMap((line) => {
    const found = typeTitle(text.slice(line.start, line.end), folded.slice(line.start, line.end));
    return found ? [{ line, ...found }] : [];
  });
  const [first, ...below] = types;
  const merged =
    first?.type === MERGED ? below.find(({ line, end }) => isAlone(folded, line, end)) : undefined;
  return (merged ?? first)?.line;
}

const MERGED = "Văn bản hợp nhất";

const isAlone = (folded: string, line: Line, end: number) =>
  !/[a-z0-9]/.test(folded.slice(line.start + end, line.end));
