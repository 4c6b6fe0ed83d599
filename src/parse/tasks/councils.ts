import type { Page } from "../page/page.js";
import { COUNCILS, oneOf, PEOPLES } from "./body-words.js";
import { type Mention, type MentionRule, mention } from "./mention-rule.js";
import { at, endOf } from "./pattern.js";
import { pastPlace } from "./place-extent.js";

const COMMITTEE = at(PEOPLES);
const JOINT = at(`(?:\\s{0,9}[,-]\\s{0,9}| và )(?=${PEOPLES})`);

// Văn phòng Đoàn ĐBQH và HĐND tỉnh · Văn phòng HĐND và UBND huyện: one office
const OFFICE_OF_BOTH = at(
  `(?:văn phòng|vp) (?:(?:đoàn )?(?:đbqh|đđbqh|đại biểu quốc hội)(?:,| và) )?${oneOf(COUNCILS)}(?:(?:,| và) ${oneOf(COUNCILS)})?`,
);

/** UBND tỉnh · Ủy ban nhân dân các huyện, thành phố · UBND các cấp; HĐND và UBND huyện Đình Lập: both, of one place */
export const committee: MentionRule = (page, start) => {
  const office = page.folded.startsWith("v", start) ? endOf(OFFICE_OF_BOTH, page.folded, start) : null;
  if (office !== null) return [mention(page, start, pastPlace(page, office))];
  const end = endOf(COMMITTEE, page.folded, start);
  if (end === null) return [];
  const next = endOf(JOINT, page.folded, end);
  const last = next === null ? null : endOf(COMMITTEE, page.folded, next);
  if (next === null || last === null) return eachOf(page, mention(page, start, pastPlace(page, end)));
  const placed = mention(page, next, pastPlace(page, last));
  return [{ named: page.text.slice(start, end) + page.text.slice(last, placed.end), start, end }, placed];
};

const OF_SEVERAL =
  /^(.{3,60}?)\s+các\s+(tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?:\s?:\s+|\s+(?=\p{Lu}[^,]{1,30}(?:,|\svà\s)))/su;

/** UBND các tỉnh: Đắk Lắk, Lâm Đồng và Gia Lai: each of them, a colon before them or none. */
function eachOf(page: Page, whole: Mention): Mention[] {
  const opening = OF_SEVERAL.exec(whole.named);
  if (opening === null) return [whole];
  const [past, head, level] = opening as unknown as [string, string, string];
  const from = whole.start + past.length;
  return [...page.text.slice(from, whole.end).matchAll(PLACES)].map((met, at) => {
    const name = met[1] as string;
    const end = from + met.index + met[0].length;
    return { named: `${head} ${level} ${name}`, start: at === 0 ? whole.start : end - name.length, end };
  });
}
const PLACES = /(?:^|,\s{0,9}|\s{1,9}và\s{1,9})([^,]{1,60}?)(?=,|\s{1,9}và\s|$)/gu;
