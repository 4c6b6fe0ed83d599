import type { Page } from "../page/page.js";
import { openingsOf } from "./openings.js";
import { anywhere, at, endOf } from "./pattern.js";

// after a sentence, a clause, a colon that opens no examples, a bracket
const OPENS = anywhere("[.;:(](?<!\\b(?:như|gồm|ví dụ|là).)\\s{0,20}(?=[a-z])");

// Theo công văn, Sở Y tế … · Khi có mưa lớn, …
const CIRCUMSTANCE = at(
  "(?:theo|để(?! nghị)|khi|nếu|trường hợp|nhằm|trên cơ sở|đối với|sau khi) [^,.;:\\d]{1,160},\\s{1,20}",
);
const opensCircumstance = openingsOf([
  ["theo", "để", "khi", "nếu", "trường hợp", "nhằm", "trên cơ", "đối với", "sau khi"],
]);

/** Where a sentence or a clause begins, and where it goes on past the circumstance it begins with. */
export function clauseOpenings(page: Page, start: number, end: number): readonly number[] {
  const found: number[] = [];
  const add = (from: number) => {
    found.push(from);
    const past = opensCircumstance(page.folded, from) === 0 ? null : endOf(CIRCUMSTANCE, page.folded, from);
    if (past !== null && past < end) found.push(past);
  };
  add(start);
  const stretch = page.folded.slice(start, end);
  OPENS.lastIndex = 0;
  while (OPENS.test(stretch)) add(start + OPENS.lastIndex);
  return found;
}
