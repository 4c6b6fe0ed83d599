import type { Page } from "../page/page.js";
import { listIn } from "./list.js";
import type { Mention } from "./mention.js";
import type { Paragraph } from "./paragraphs.js";
import { anywhere, isCapital, occurrences } from "./pattern.js";

const DOCUMENT =
  "(?:quyết định|nghị định|nghị quyết|thông tư|chỉ thị|quy chế|quy định|kế hoạch|lệnh|pháp lệnh|công điện)";

// … chịu trách nhiệm thi hành Quyết định này · … căn cứ Quyết định thi hành · … chịu trách nhiệm thực hiện Kế hoạch này
const EXECUTION = anywhere(
  `chịu trách nhiệm thi hành\\b|(?:(?:có|chịu) trách nhiệm (?:tổ chức |phối hợp )?|căn cứ ${DOCUMENT} )(?:thi hành|thực hiện)(?: ${DOCUMENT} này\\b|\\s{0,3}(?=[./]))`,
);
const SENTENCE = anywhere("[.]\\s{1,20}(?=[a-z])");

/** Without one of these there is no need to look closer. */
const CUES = ["nhiem", "can cu"];

/** Those who carry the document out: its last article (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu quyết định). */
export function executing(page: Page, { start, end }: Paragraph): readonly Mention[] {
  if (!CUES.some((cue) => page.folded.slice(start, end).includes(cue))) return [];
  const [first] = occurrences(EXECUTION, page.folded, start, end);
  return first ? listIn(page, sentenceStart(page, start, first[0]), first[0]) : [];
}

function sentenceStart(page: Page, start: number, before: number): number {
  const starts = occurrences(SENTENCE, page.folded, start, before).map(([, after]) => after);
  return starts.findLast((at) => isCapital(page.text.charAt(at))) ?? start;
}
