import type { Page } from "../page/page.js";
import { type Cues, placesIn } from "./cues.js";
import { listIn } from "./list.js";
import type { Mention } from "./mention.js";
import type { Paragraph } from "./paragraphs.js";
import { anywhere, at, isCapital, occurrences, occurrencesAt } from "./pattern.js";

const DOCUMENT =
  "(?:quyết định|nghị định|nghị quyết|thông tư|chỉ thị|quy chế|quy định|kế hoạch|lệnh|pháp lệnh|công điện)";

// … chịu trách nhiệm thi hành Quyết định này · … căn cứ Quyết định thi hành · … chịu trách nhiệm thực hiện Kế hoạch này
const EXECUTION = at(
  `chịu trách nhiệm thi hành\\b|(?:(?:có|chịu) trách nhiệm (?:tổ chức |phối hợp )?|căn cứ ${DOCUMENT} )(?:thi hành|thực hiện)(?: ${DOCUMENT} này\\b|\\s{0,3}(?=[./]))`,
);
const SENTENCE = anywhere("[.]\\s{1,20}(?=[a-z])");

/** Those who carry the document out: its last article (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu quyết định). */
export function executing(page: Page, { start, end }: Paragraph, cues: Cues): readonly Mention[] {
  const places = placesIn(cues.execution, start, end);
  if (places.length === 0) return NOBODY;
  const [first] = occurrencesAt(EXECUTION, page.folded, places, end);
  return first ? listIn(page, sentenceStart(page, start, first[0]), first[0]) : NOBODY;
}

const NOBODY: readonly Mention[] = [];

function sentenceStart(page: Page, start: number, before: number): number {
  const starts = occurrences(SENTENCE, page.folded, start, before).map(([, after]) => after);
  return starts.findLast((opening) => isCapital(page.text.charAt(opening))) ?? start;
}
