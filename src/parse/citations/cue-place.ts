import { matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { running } from "../running.js";
import type { Governing } from "./governing.js";

/** Whether the governing word stands at the head of its sentence. */
export function isLeading({ folded }: Page, { cue, cueStart }: Governing): boolean {
  return cue !== null && LEADING.test(folded.slice(Math.max(0, cueStart - 6), cueStart));
}

// ". Thực hiện" | "(Thay thế" | "\n- Căn cứ"
const LEADING = /(?:^|[.;:\n(-])\s{0,6}$/;

/** Whether the governing word belongs to a noun, and governs no further than its object. */
export function isNominal({ folded }: Page, { cueStart }: Governing): boolean {
  return matches(NOMINAL, folded.slice(Math.max(0, cueStart - 24), cueStart));
}

// việc thực hiện | nội dung đính chính | kinh phí thực hiện
const NOMINAL = running`\b(?:việc|nội dung|kinh phí|kết quả|quá trình|tiến độ|thời gian|công tác|tình hình)\s{1,20}$`;
