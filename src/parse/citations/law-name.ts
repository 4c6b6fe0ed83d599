import type { Page } from "../page/page.js";
import { runningAt } from "../running.js";
import { FENCES, firstOf, type LawName, openName, plainName } from "./plain-law-name.js";
import type { Token } from "./token.js";
import { isGap, matchesAt, skipBlanks } from "./units.js";

/** Words inside the name of an amending law: `sửa đổi, bổ sung một số điều của Luật Đất đai`. */
const AMENDING = runningAt`\s{0,40}(?:sửa đổi|bổ sung)`;

/** The name that follows `Luật`, `Bộ luật`, `Pháp lệnh`, `Hiến pháp` at token `index - 1`. */
export function lawName(page: Page, tokens: readonly Token[], index: number, depth = 0): LawName | null {
  const law = tokens[index - 1] as Token;
  const at = skipBlanks(page.folded, law.end);
  const amends = law.name !== "Hiến pháp" && matchesAt(AMENDING, page.folded, law.end);
  return amends ? amendingName(page, tokens, index, at, depth) : plainName(page, tokens, index);
}

/** A law that amends another, or one that amends a third: its name runs through theirs. */
function amendingName(
  page: Page,
  tokens: readonly Token[],
  index: number,
  at: number,
  depth: number,
): LawName | null {
  const inner = firstOf(FENCES, tokens, index, at);
  if (tokens[inner]?.kind !== "law" || depth > MOST_NESTED) return openName(page, tokens, index, at);
  const listed = numberedLaws(page, tokens, inner, depth);
  if (listed !== null) return { ...listed, span: [at, listed.span[1]] };
  const first = lawName(page, tokens, inner + 1, depth + 1);
  const name = first && withOthers(page, tokens, first, depth);
  return name === null
    ? openName(page, tokens, index, at)
    : { ...name, span: [at, name.span[1]], lists: null };
}
const MOST_NESTED = 2;

/**
 * … của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 ngày 29/6/2024: each of them has its number, the day
 * is that of the law that amends them. A single number is its own.
 */
function numberedLaws(page: Page, tokens: readonly Token[], index: number, depth: number): LawName | null {
  let next = index;
  let end = 0;
  for (let count = 0; count < MOST_AMENDED; count++) {
    const name = tokens[next]?.kind === "law" ? lawName(page, tokens, next + 1, depth + 1) : null;
    const number = name && numberAfter(page, tokens, name);
    if (number === null) return null;
    end = (tokens[number] as Token).end;
    const sign = tokens[number + 1]?.kind;
    const goesOn = (sign === "comma" || sign === "and") && tokens[number + 2]?.kind === "law";
    if (!goesOn) return count === 0 ? null : { span: [0, end], next: number + 1, known: false, lists: index };
    next = number + 2;
  }
  return null;
}

/** The token of the number right after the name of a law. */
function numberAfter(page: Page, tokens: readonly Token[], { span, next }: LawName): number | null {
  const at = tokens[next]?.kind === "so" ? next + 1 : next;
  const number = tokens[at];
  return number?.kind === "number" && isGap(page.folded, span[1], (tokens[next] as Token).start) ? at : null;
}

/** … của Luật Đất đai, Luật Nhà ở và Luật Xây dựng ngày 22/11/2019: it amends all of them, and the day is its own. */
function withOthers(page: Page, tokens: readonly Token[], first: LawName, depth: number): LawName {
  let name = first;
  for (let count = 0; count < MOST_AMENDED; count++) {
    const [joint, law] = [tokens[name.next], tokens[name.next + 1]];
    if (joint?.kind !== "and" && joint?.kind !== "comma") break;
    if (law?.kind !== "law" || !isGap(page.folded, name.span[1], joint.start)) break;
    if (!isGap(page.folded, joint.end, law.start)) break;
    const next = lawName(page, tokens, name.next + 2, depth + 1);
    if (next === null) break;
    name = next;
    if (joint.kind === "and") return name;
  }
  return first;
}
const MOST_AMENDED = 12;
