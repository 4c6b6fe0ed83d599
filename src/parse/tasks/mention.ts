import { fold } from "../../model/text.js";
import type { Page } from "../page/page.js";
import { committee, group, other } from "./bodies.js";
import { HEADS, KINDS_OF_BODY, OFFICERS, PEOPLES } from "./body-words.js";
import { department, departments } from "./departments.js";
import type { Mention, MentionRule } from "./mention-rule.js";
import { at, endOf } from "./pattern.js";

export type { Mention } from "./mention-rule.js";

const RULES: readonly MentionRule[] = [departments, department, committee, group, other];

/** The bodies named exactly at `start`: one, several for `các Bộ: A, B`, none where no name begins there. */
export function mentionsAt(page: Page, start: number): readonly Mention[] {
  if (!mayOpen(page.folded, start)) return [];
  const ministers = endOf(MINISTERS, page.folded, start);
  if (ministers !== null) return [{ named: "Các Bộ", start, end: ministers }];
  const { body, kept } = pastOfficers(page.folded, start);
  for (const rule of RULES) {
    const [first, ...others] = rule(page, body, body > start);
    if (first) return [kept ? openedBy(page, start, first) : first, ...others];
  }
  return [];
}

/** Every word that the name of a body may begin with, and some more: most words of a text are none of them. */
const OPENING_WORDS = new Set(
  fold(
    [OFFICERS, HEADS, KINDS_OF_BODY, PEOPLES, "bộ sở báo các những mọi toàn đồng đ ông bà"].join(" "),
  ).match(/[a-z]+/g),
);

function mayOpen(folded: string, start: number): boolean {
  let end = start;
  while (end - start < LONGEST_SYLLABLE && isLetter(folded.charCodeAt(end))) end++;
  return OPENING_WORDS.has(folded.slice(start, end));
}

const LONGEST_SYLLABLE = 8;
const isLetter = (unit: number) => unit >= 97 && unit <= 122;

// Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ: an officer without a body named stands for each of his kind
const MINISTERS = at("(?:các )?bộ trưởng(?=\\s?[,;])");

const OFFICER = at(`(?:(?:các )?${OFFICERS}(?:,\\s{0,9}(?=(?:các )?(?:phó|thủ trưởng)\\b)| và | )){1,6}`);
const ADDRESS = at("(?:các )?(?:đồng chí|đ/c|ông \\(bà\\)|ông, bà|ông|bà) ");
const OFFICER_OF_SEVERAL = at(`(?:các )?${OFFICERS}\\s?:\\s?`);

/** Giám đốc Sở Y tế · Các ông (bà) Chánh Văn phòng … · Giám đốc: Sở A, Sở B, where the office goes for each. */
function pastOfficers(folded: string, start: number): { readonly body: number; readonly kept: boolean } {
  const addressed = endOf(ADDRESS, folded, start) ?? start;
  const several = endOf(OFFICER_OF_SEVERAL, folded, addressed);
  if (several !== null) return { body: several, kept: false };
  const body = endOf(OFFICER, folded, addressed) ?? addressed;
  return { body, kept: body > addressed };
}

/** One of a list (`Giám đốc các Sở: Xây dựng, Tài chính`) is named apart from the words before it. */
function openedBy(page: Page, start: number, mention: Mention): Mention {
  const asWritten = mention.named === page.text.slice(mention.start, mention.end);
  const named = asWritten ? page.text.slice(start, mention.end) : mention.named;
  return { named, start, end: mention.end };
}
