import type { Page } from "../page/page.js";
import { group, other } from "./bodies.js";
import { COUNCILS, HEAD_WORDS, KINDS, OF_COUNCILS, OFFICERS, OFFICES } from "./body-words.js";
import { committee } from "./councils.js";
import { department, departments } from "./departments.js";
import { house } from "./houses.js";
import { HOUSE_WORDS } from "./kinds-of-houses.js";
import type { Mention, MentionRule } from "./mention-rule.js";
import { openingsOf, waysToBegin } from "./openings.js";
import { at, endOf } from "./pattern.js";

export type { Mention } from "./mention-rule.js";

/** The same names with `các` before them: `các đội`. */
const withSeveral = (ways: readonly string[]) => [
  ...ways,
  ...ways.map((way) => `các ${way.replace(/ .*/, "")}`),
];

/** The ways to name a body, each with how such a name may begin. */
const WAYS: readonly (readonly [rule: MentionRule, opens: readonly string[]])[] = [
  [departments, ["các bộ", "các sở"]],
  [department, ["bộ", "sở"]],
  [committee, waysToBegin([...OF_COUNCILS, ...COUNCILS])],
  [group, ["các", "những", "mọi", "toàn thể", ...waysToBegin(KINDS)]],
  [other, withSeveral(waysToBegin(HEAD_WORDS))],
  [house, ["báo", ...withSeveral(waysToBegin(HOUSE_WORDS))]],
];
const RULES = WAYS.map(([rule]) => rule);

/** Most words of a text open no name, and few open one of every kind. */
const openings = openingsOf([
  ...WAYS.map(([, opens]) => opens),
  withSeveral(["đồng chí", "đ", "ông", "bà", ...waysToBegin(OFFICES)]),
]);
const ANY = (1 << RULES.length) - 1;
const OFFICE = 1 << RULES.length;

/** The bodies named exactly at `start`: one, several for `các Bộ: A, B`, none where no name begins there. */
export function mentionsAt(page: Page, start: number): readonly Mention[] {
  const opens = openings(page.folded, start);
  if ((opens & OFFICE) !== 0 && endOf(LED, page.folded, start) !== null) {
    const ministers = endOf(MINISTERS, page.folded, start);
    if (ministers !== null) return [{ named: "Các Bộ", start, end: ministers }];
    const { body, kept } = pastOfficers(page, start);
    if (body > start) {
      const [first, ...others] = bodiesAt(page, body, ANY, true);
      return first ? [kept ? openedBy(page, start, first) : first, ...others] : NOBODY;
    }
  }
  return bodiesAt(page, start, opens, false);
}

function bodiesAt(page: Page, start: number, opens: number, led: boolean): readonly Mention[] {
  for (let way = 0; opens >> way !== 0 && way < RULES.length; way++) {
    const named = (opens & (1 << way)) === 0 ? NOBODY : (RULES[way] as MentionRule)(page, start, led);
    if (named.length > 0) return named;
  }
  return NOBODY;
}

const NOBODY: readonly Mention[] = [];

/** What all of the next four begin with. */
const LED = at(`(?:các )?(?:${OFFICERS}|đồng chí|đ/c|ông|bà)`);

// Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ: an officer without a body named stands for each of his kind
const MINISTERS = at("(?:các )?bộ trưởng(?=\\s?[,;])");

const OFFICER = at(`(?:(?:các )?${OFFICERS}(?:,\\s{0,9}(?=(?:các )?(?:phó|thủ trưởng)\\b)| và | )){1,6}`);
const ADDRESS = at("(?:các )?(?:đồng chí|đ/c|ông \\(bà\\)|ông, bà|ông|bà)(?:\\s?:)? ");
const OFFICER_OF_SEVERAL = at(`(?:các )?${OFFICERS}\\s?:\\s?`);

/** Giám đốc Sở Y tế · Các ông (bà) Chánh Văn phòng … · Giám đốc: Sở A, Sở B, where the office goes for each. */
function pastOfficers(page: Page, start: number): { readonly body: number; readonly kept: boolean } {
  const { folded } = page;
  const addressed = endOf(ADDRESS, folded, start) ?? start;
  const several = endOf(OFFICER_OF_SEVERAL, folded, addressed);
  if (several !== null) return { body: several, kept: false };
  const body = endOf(OFFICER, folded, addressed) ?? addressed;
  return { body: beforeSchool(page.text, addressed, body), kept: body > addressed };
}

/** Hiệu trưởng Trường …, Hiệu trưởng các trường …: `trường` folds into the office `trưởng`. */
function beforeSchool(text: string, start: number, body: number): number {
  const school = /(?:các\s{1,9})?trường\s{1,9}$/iu.exec(text.slice(start, body));
  return school === null ? body : start + school.index;
}

/** One of a list (`Giám đốc các Sở: Xây dựng, Tài chính`) is named apart from the words before it. */
function openedBy(page: Page, start: number, mention: Mention): Mention {
  const asWritten = mention.named === page.text.slice(mention.start, mention.end);
  const named = asWritten ? page.text.slice(start, mention.end) : mention.named;
  return { named, start, end: mention.end };
}
