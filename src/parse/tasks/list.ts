import type { Page } from "../page/page.js";
import { type Mention, mentionsAt } from "./mention.js";
import { at, endOf } from "./pattern.js";

/** Bodies named one after the other, and where the last of them ends. */
export interface MentionList {
  readonly mentions: readonly Mention[];
  readonly end: number;
}

// Sở A, Sở B và UBND các huyện; cùng Công an tỉnh
const SEPARATOR = at("\\s{0,9}[,;]\\s{0,20}(?:(?:và|cùng) )?| (?:và|cùng)(?: với)? ");

/** Longer lists are cut: what comes after is found no more. */
const MOST = 60;

/** The bodies named from `start` on; null where none begins there. */
export function listAt(page: Page, start: number): MentionList | null {
  let mentions = mentionsAt(page, start);
  if (mentions.length === 0) return null;
  while (mentions.length < MOST) {
    const next = endOf(SEPARATOR, page.folded, endOfLast(mentions));
    const met = next === null ? mentions : mentionsAt(page, next);
    if (next === null || met.length === 0) break;
    mentions = [...mentions, ...met];
  }
  return { mentions, end: endOfLast(mentions) };
}

const endOfLast = (mentions: readonly Mention[]) => (mentions[mentions.length - 1] as Mention).end;

/** All bodies named in a stretch at its start or after its separators, what is not known passed over. */
export function listIn(page: Page, start: number, end: number): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let from = start; from < end; ) {
    const met = mentionsAt(page, from).filter((mention) => mention.end <= end);
    for (const mention of met) mentions.push(mention);
    const past = met.at(-1)?.end ?? from;
    NEXT.lastIndex = past;
    const next = NEXT.exec(page.folded);
    if (next === null || NEXT.lastIndex >= end) break;
    from = NEXT.lastIndex;
  }
  return mentions;
}

const NEXT = /[,;]\s{0,20}(?:va\s{1,20})?|\sva\s{1,20}/g;
