import { type Mention, type MentionRule, mention } from "./mention-rule.js";
import { at, endOf } from "./pattern.js";
import { pastPlace } from "./place-extent.js";
import { SECTOR } from "./sector-words.js";

const ONE_SECTOR = at(`(?:bộ|sở) ${SECTOR}`);
const SEVERAL_SECTORS = at(`các (bộ|sở)\\s?:?\\s?(?=${SECTOR})`);
const NEXT_SECTOR = at(`(?:\\s{0,9}[,;]\\s{0,9}(?:và )?| và )(?=${SECTOR})(?!công an )`);
const SECTOR_ALONE = at(SECTOR);

/** Bộ Y tế · Sở GD&ĐT · Sở Nội vụ tỉnh */
export const department: MentionRule = (page, start) => {
  const end = endOf(ONE_SECTOR, page.folded, start);
  return end === null ? [] : [mention(page, start, pastPlace(page, end))];
};

/** các Bộ: Y tế, Tài chính và Nội vụ: each of them; các Sở Y tế: the group. */
export const departments: MentionRule = (page, start) => {
  SEVERAL_SECTORS.lastIndex = start;
  const opening = SEVERAL_SECTORS.exec(page.folded);
  if (opening === null) return [];
  const word = opening[1] === "bo" ? "Bộ" : "Sở";
  const mentions: Mention[] = [];
  for (let from: number | null = SEVERAL_SECTORS.lastIndex; from !== null; ) {
    const end = endOf(SECTOR_ALONE, page.folded, from) as number;
    mentions.push({
      named: `${word} ${page.text.slice(from, end)}`,
      start: mentions.length === 0 ? start : from,
      end,
    });
    from = endOf(NEXT_SECTOR, page.folded, end);
  }
  const [one, another] = mentions;
  return one && !another ? [mention(page, start, pastPlace(page, one.end))] : mentions;
};
