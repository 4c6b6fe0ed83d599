import { reading } from "../../model/text.js";
import { provinceOf } from "../../vocabulary/provinces.js";
import { allMatches } from "../matching.js";
import type { Page } from "../page/page.js";

// tỉnh Lạng Sơn · thành phố Cần Thơ · TP. Hồ Chí Minh
const LEVEL = reading`\b(?:tỉnh|thành phố|tp\.?)\s{1,3}(?=([a-z]{1,8}(?:\s{1,3}(?:-\s{1,3})?[a-z]{1,8}){0,4}))`;

/** The province a text names most often, with its level word before it; null where it names none. */
export function provinceIn(page: Page): string | null {
  const counts = new Map<string, number>();
  for (const match of allMatches(LEVEL, page.folded)) {
    const name = longestProvince(match[1] ?? "");
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function longestProvince(words: string): string | null {
  const parts = words.split(/\s+/);
  for (let length = Math.min(parts.length, 5); length > 0; length--) {
    const found = provinceOf(parts.slice(0, length).join(" "));
    if (found) return found.name;
  }
  return null;
}
