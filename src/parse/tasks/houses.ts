import type { Page } from "../page/page.js";
import { OF_MANY } from "./bodies.js";
import { pastName } from "./extent.js";
import { namesItself, pastHouse } from "./kinds-of-houses.js";
import { type Mention, type MentionRule, mention } from "./mention-rule.js";
import { endOf } from "./pattern.js";

/** Đội Trật tự đô thị · Hạt Kiểm lâm huyện Hạ Lang · các Đồn Biên phòng · Báo Lạng Sơn */
export const house: MentionRule = (page, start, led) => {
  const kind = pastHouse(page.text, start, led);
  if (kind === null) return newspaper(page, start);
  const whole = pastName(page, kind);
  return whole > kind || namesItself(page.text.slice(start, kind)) ? [mention(page, start, whole)] : [];
};

/** Báo Lạng Sơn; not Báo cáo. */
function newspaper(page: Page, start: number): readonly Mention[] {
  const end = page.text.startsWith("Báo", start) ? endOf(NEWSPAPER, page.text, start) : null;
  return end === null ? [] : [mention(page, start, endOf(OF_MANY, page.folded, end) ?? pastName(page, end))];
}
const NEWSPAPER = /Báo(?=\s+\p{Lu})/uy;
