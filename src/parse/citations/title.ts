import type { Span } from "../../model/record.js";
import { matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { running } from "../running.js";
import type { Token, TokenKind } from "./token.js";
import { beforeSigns, isBlank } from "./units.js";

const MOST = 600;

/** Signs that end a trích yếu wherever they stand. */
const ENDS = new Set<TokenKind>(["semicolon", "stop", "line", "colon"]);
/** Words that open a further item of a list. */
const ITEMS = new Set<TokenKind>(["type", "law", "so", "short"]);

/**
 * The words of the trích yếu that begins at `from`, its first token `index`: to the end of the clause, or to the next
 * document of the list that its own, of this `type`, is a member of.
 */
export function titleSpan(
  page: Page,
  tokens: readonly Token[],
  index: number,
  from: number,
  type: string | null,
): Span | null {
  let at = index;
  while (
    at < tokens.length &&
    (tokens[at] as Token).start < from + MOST &&
    !endsTitle(page, tokens, at, type)
  )
    at++;
  const end = Math.min(tokens[at]?.start ?? page.text.length, from + MOST);
  let first = from;
  while (first < end && isBlank(page.text.charCodeAt(first))) first++;
  const past = beforeSigns(page.text, first, end, ",./");
  return past > first ? [first, past] : null;
}

function endsTitle(page: Page, tokens: readonly Token[], at: number, type: string | null): boolean {
  const token = tokens[at] as Token;
  if (ENDS.has(token.kind)) return true;
  if (token.kind === "amended" || token.kind === "passive") return true;
  if (token.kind === "open") return opensAside(page, token);
  if (token.kind !== "comma" && token.kind !== "and") return false;
  const following = tokens[at + 1];
  if (following && ITEMS.has(following.kind) && opensItem(page, tokens, at, type)) return true;
  return token.kind === "comma" && opensClause(page, tokens, at);
}

/** `, Chỉ thị số 01`: a further item, told by its `số` or its capital; typed small it is one of the same type. */
function opensItem({ text }: Page, tokens: readonly Token[], at: number, type: string | null): boolean {
  const following = tokens[at + 1] as Token;
  if (following.kind === "so") return true;
  if (tokens[at + 2]?.kind !== "so") return false;
  const letter = text.charAt(following.start);
  return letter !== letter.toLowerCase() || (type !== null && following.name === type);
}

/** `, UBND tỉnh yêu cầu`: a subject with a capital and its verb before the next sign. */
function opensClause({ text, folded }: Page, tokens: readonly Token[], at: number): boolean {
  const { end } = tokens[at] as Token;
  const first = text
    .slice(end, end + 40)
    .trimStart()
    .charAt(0);
  if (first === first.toLowerCase()) return false;
  const clause = /^[^,;:.()]{0,120}/.exec(folded.slice(end, end + 120))?.[0] ?? "";
  return matches(VERB, clause);
}

const VERB = running`\b(?:yêu cầu|đề nghị|báo cáo|có ý kiến|thông báo|đã|giao|chỉ đạo|kính|xin|ban hành|hướng dẫn|xây dựng|nhận được|thống nhất|tổ chức|triển khai|quyết định|kết luận|đề xuất|phúc đáp|trả lời|đồng ý|quyết nghị)\b`;

// (sau đây gọi là …) | (Sao gửi kèm theo) | (gửi kèm)
const ASIDE = running`^\(\s{0,9}\*?(?:sau đây|sao gửi|gửi kèm|kèm theo|xin gửi|có |viết tắt|đã được|được|bản |đính kèm|số )`;

const opensAside = ({ folded }: Page, { start }: Token) => matches(ASIDE, folded.slice(start, start + 30));
