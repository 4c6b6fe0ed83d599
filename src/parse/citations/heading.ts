import type { Relation } from "../../model/citation.js";
import { reading } from "../../model/text.js";
import { firstMatch, matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { running } from "../running.js";
import type { Governing, Heading, Marker } from "./governing.js";
import type { Token } from "./token.js";

/** Words that open a sentence and govern it past any colon: `Căn cứ: …`, `Xét đề nghị của: …`. */
const OPENING: ReadonlySet<Relation> = new Set<Relation>(["basis", "responds", "follows", "considers"]);

/** The end of a line, no colon before it: only what is undone is listed so (`Bãi bỏ toàn bộ 15 văn bản`). */
export function headingAtLine(page: Page, line: Token, state: Governing): Heading | null {
  if (isArticle(page, line.end)) return null;
  if (state.cue === "replaces" && !state.inItem) return headingOf(page, state.cue, state);
  return state.heading;
}

/**
 * A colon at the end of a line: the word before it heads a list where it names no document yet. What stands under
 * `Tổ chức thực hiện:` or after `sửa đổi … như sau:` is work to do or new text, not governed by that word.
 */
export function headingAtColon(page: Page, colon: Token, state: Governing): Governing {
  // Tiếp theo …, Bộ Xây dựng đề nghị các Bộ rà soát: a) …; b) …: the list is of another clause
  const next = { ...state, beforeRule: null, listCue: state.cue === null ? null : state.listCue };
  if (state.cue === null || !endsLine(page, colon)) return next;
  const heading = state.inItem ? state.heading : headingOf(page, state.cue, state);
  const over = !OPENING.has(state.cue) || isAsFollows(page, colon);
  return over ? { ...next, heading, cue: null, listCue: null, part: false } : { ...next, heading };
}

/** What heads the item that begins with the document at `start`; null for one within a sentence. */
export function headingOver(page: Page, { heading }: Governing, start: number): Relation | null {
  if (heading === null) return null;
  const before = page.folded.slice(Math.max(0, start - MOST), start);
  const marker = markerOf(firstMatch(ITEM, before)?.[1] ?? "");
  const heads = marker === null ? UNMARKED_ITEM.test(before) : marker !== heading.marker;
  return heads ? heading.relation : null;
}

// "\n1. " | "\n a) Toàn bộ " | "\n- Khoản 3 Điều 5 "
const ITEM = reading`\n[ \t]{0,20}([-+*•]|\d{1,2}(?:\.\d{1,2}){0,2}[.)/]?|[a-z]\))[ \t]{0,9}(?:(?:toàn\s{1,9}bộ|các|tại)\s|(?:khoản|điều|điểm|mục|chương|phụ\s{1,9}lục|một\s{1,9}số\s{1,9}điều)\s[^.;:\n]{0,80})?$`;
/** How far before a document the marker of its item is looked for. */
const MOST = 120;
// "các văn bản sau:\nQuyết định"
const UNMARKED_ITEM = /[:;]\s{1,20}$/;

function headingOf({ folded }: Page, relation: Relation, { cueStart }: Governing): Heading {
  const line = folded.slice(Math.max(0, cueStart - 40), cueStart);
  return { relation, marker: markerOf(/(?:^|\n)[ \t]{0,20}(\S[^\n]{0,12})$/.exec(line)?.[1] ?? "") };
}

function markerOf(marker: string): Marker | null {
  if (marker.startsWith("dieu")) return "article";
  if (/^\d/.test(marker)) return "figure";
  if (/^[a-z]\)/.test(marker)) return "letter";
  return /^[-+*•]/.test(marker) ? "dash" : null;
}

const isArticle = ({ folded }: Page, at: number) => matches(ARTICLE, folded.slice(at, at + 20));
const ARTICLE = running`^\s{0,9}điều \d`;

const endsLine = ({ folded }: Page, { end }: Token) =>
  /^[ \t]{0,40}(?:\n|$)/.test(folded.slice(end, end + 41));

const isAsFollows = ({ folded }: Page, { start }: Token) =>
  matches(AS_FOLLOWS, folded.slice(Math.max(0, start - 20), start));
const AS_FOLLOWS = running`\bnhư sau\s{0,9}$`;
