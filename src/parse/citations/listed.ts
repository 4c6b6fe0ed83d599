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
 * that the one before is a member of. In a list, one of the types that the title names, or a number at once after a
 * document there, goes on with the title; every other document goes on with the list.
 */
export function isOfTitle(
  page: Page,
  tokens: readonly Token[],
  index: number,
  mention: Mention,
  way: Way,
): boolean {
  const inside = mention.start < way.described;
  if (!isListed(page, tokens, index))
    return inside || (mention.type === null && goesOnInTitle(tokens, index, way));
  if (isBound(page, tokens, index, way)) return true;
  const { head, typesInTitle } = way;
  if (head === null) return inside;
  const type = mention.type?.name ?? null;
  const joined =
    (tokens[index - 1] as Token).kind === "and" && way.last?.inner && way.last.mention.numbers.length > 0;
  if (type === head.mention.type?.name) return joined === true && way.last?.mention.type?.name === type;
  const named = type !== null && typesInTitle.includes(type);
  const justBefore = (tokens[index - 1] as Token).start <= way.described + MOST_APART;
  return named && justBefore;
}

/** A comma, a blank or two: the list sign stands where the title ended. */
const MOST_APART = 3;

/** `Nghị định số 46 … ngày … và Nghị quyết số 66`: in a title, nothing but the sign of the list between. */
function isBound({ folded }: Page, tokens: readonly Token[], index: number, { last }: Way): boolean {
  if (last === null || !last.inner || last.mention.numbers.length === 0) return false;
  const { type, issuer, end } = last.mention;
  const sign = tokens[index - 1] as Token;
  if (issuer !== null && issuer[0] > end - 1) return false;
  return (sign.kind === "and" || type === null) && isGap(folded, end, sign.start);
}

/** `số 5 và số 6`, the first of them in a title. */
const goesOnInTitle = (tokens: readonly Token[], index: number, { last }: Way) =>
  last?.inner === true && ["comma", "and", "so"].includes(tokens[index - 1]?.kind ?? "stop");
