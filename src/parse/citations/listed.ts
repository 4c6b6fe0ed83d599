import type { Page } from "../page/page.js";
import type { Mention } from "./mention.js";
import type { Token } from "./token.js";
import { isGap } from "./units.js";
import type { Way } from "./way.js";

/** Whether a list sign stands right before: `, Thông tư`, `và Thông tư`, also `và số`. */
export function isListed({ folded }: Page, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== "and" && before?.kind !== "comma") return false;
  return isGap(folded, before.end, (tokens[index] as Token).start);
}

/**
 * Whether a mention stands in what the one before is about (`về việc thực hiện X và Y`), or goes on with the list
 * that the one before is a member of. In a list, one of the types that the title names, or one joined at once to a
 * document there, goes on with the title; every other document goes on with the list.
 */
export function isOfTitle(
  page: Page,
  tokens: readonly Token[],
  index: number,
  mention: Mention,
  way: Way,
): boolean {
  if (mention.start < way.named) return true;
  const inside = mention.start < way.described;
  const type = mention.type?.name ?? null;
  if (!isListed(page, tokens, index)) return inside || (type === null && goesOnInTitle(tokens, index, way));
  if (isBound(page, tokens, index, way) || isOfParts(tokens, index, way)) return true;
  const { head, last, typesInTitle, described } = way;
  if (head === null) return inside;
  const sign = tokens[index - 1] as Token;
  if (type === head.mention.type?.name) {
    // the list of the title has had its last: a second `và` is the outer list's
    const named = last?.inner === true && !last.closes && last.mention.numbers.length > 0;
    return sign.kind === "and" && named && last.mention.type?.name === type;
  }
  return type !== null && typesInTitle.includes(type) && isAtEnd(sign, described);
}

/** The list sign stands in the title, or where it ended: a comma or a blank lies between. */
const isAtEnd = (sign: Token, described: number) => sign.start <= described + 3;

/** `Nghị định số 46 … ngày … và Nghị quyết số 66`: in a title, nothing but the sign of the list between. */
function isBound({ folded }: Page, tokens: readonly Token[], index: number, { last }: Way): boolean {
  if (last === null || !last.inner || last.mention.numbers.length === 0) return false;
  const { issuer, end } = last.mention;
  if (issuer !== null && issuer[0] >= end) return false;
  const sign = tokens[index - 1] as Token;
  return (sign.kind === "and" || tokens[index]?.kind === "number") && isGap(folded, end, sign.start);
}

/** `hướng dẫn một số điều của Luật Quản lý thuế và Nghị định số …`: of parts of both. */
function isOfParts(tokens: readonly Token[], index: number, { described }: Way): boolean {
  const sign = tokens[index - 1] as Token;
  if (sign.kind !== "and" || !isAtEnd(sign, described)) return false;
  let law = index - 2;
  while (law > index - MOST_IN_NAME && tokens[law]?.kind !== "law") law--;
  return tokens[law]?.kind === "law" && tokens[law - 1]?.kind === "of" && tokens[law - 2]?.kind === "point";
}

/** Tokens that the name of a law may hold: its commas, its `và`. */
const MOST_IN_NAME = 10;

/** `số 5 và số 6`, the first of them in a title. */
const goesOnInTitle = (tokens: readonly Token[], index: number, { last }: Way) =>
  last?.inner === true && ["comma", "and", "so"].includes(tokens[index - 1]?.kind ?? "stop");
