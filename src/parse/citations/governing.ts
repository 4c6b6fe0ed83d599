import type { Relation } from "../../model/citation.js";
import { isCapitalUnit } from "../../model/letters.js";
import { matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { running } from "../running.js";
import type { Mention } from "./mention.js";
import type { Token } from "./token.js";
import { skipBlanks } from "./units.js";

/** The word that governs what comes next in a sentence, and what stands between. */
export interface Governing {
  /** The nearest governing word; null where the clause has none. */
  readonly cue: Relation | null;
  /** The word that opened the list: it governs again after each `;`. */
  readonly listCue: Relation | null;
  /** A citation was met since the last `;`: a word that comes now belongs to its title. */
  readonly inItem: boolean;
  /** An article or phrase was named since the word: only that part is amended or replaced. */
  readonly part: boolean;
  /** The word stands at the head of its sentence. */
  readonly leading: boolean;
  /** What governed the last rule named without a number: `Căn cứ Quy chế … ban hành kèm theo X` governs X as well. */
  readonly beforeRule: Relation | null;
  /** `(Ban hành kèm theo X)`, as an annex has it at its head. */
  readonly issuedWith: boolean;
  /** `được sửa đổi, bổ sung bởi`: what comes now amended the citation before. */
  readonly amending: boolean;
}

export const UNGOVERNED: Governing = {
  cue: null,
  listCue: null,
  inItem: false,
  part: false,
  leading: false,
  beforeRule: null,
  issuedWith: false,
  amending: false,
};

/** How one token changes what governs. */
export function governedBy(
  state: Governing,
  token: Token,
  following: Token | undefined,
  page: Page,
): Governing {
  switch (token.kind) {
    case "cue":
      return isAttachedPart(state, token) ? issuedWith(state, token, page) : cued(state, token, page);
    case "type":
      return state.beforeRule === null ? { ...state, beforeRule: state.cue } : state;
    case "comma":
      return state.cue !== null && opensClause(page, token)
        ? { ...state, cue: null, amending: false }
        : state;
    case "stop":
      return UNGOVERNED;
    case "line":
      return endsParagraph(page, token) ? UNGOVERNED : { ...state, beforeRule: null };
    case "colon":
      // Tiếp theo …, Bộ Xây dựng đề nghị các Bộ rà soát: a) …; b) …: the list is of another clause
      return { ...state, beforeRule: null, listCue: state.cue === null ? null : state.listCue };
    case "semicolon":
      return { ...UNGOVERNED, cue: state.listCue, listCue: state.listCue };
    case "has":
      return following && NAMED.has(following.kind) ? { ...state, cue: null, part: false } : state;
    case "point":
      return { ...state, part: true, beforeRule: null };
    case "issued-with":
      return issuedWith(state, token, page);
    case "amended":
      return { ...state, amending: true };
    default:
      return state;
  }
}

const NAMED = new Set(["type", "law", "short", "number"]);

/** A word governs from now on; the first of an item also governs the items after it. */
function cued(state: Governing, { relation, start }: Token, { folded }: Page): Governing {
  if (state.amending && relation === "mentions") return state;
  const listCue = state.inItem ? state.listCue : relation;
  const leading = /(?:^|[.;:\n(-])\s{0,6}$/.test(folded.slice(Math.max(0, start - 6), start));
  const part = state.part && state.cue === relation;
  return { ...state, cue: relation, listCue, leading, part, issuedWith: false, amending: false };
}

/** `ban hành kèm theo` is no cue: what governed the rule that was issued governs what it was issued with. */
function issuedWith(state: Governing, { start }: Token, { text, folded }: Page): Governing {
  const capital = /[BK]/.test(text.charAt(start));
  if (capital && /\(\s{0,9}$/.test(folded.slice(Math.max(0, start - 10), start)) && !state.leading) {
    return { ...state, cue: "attaches" };
  }
  const weak = state.cue === "mentions" && state.listCue === "basis";
  const cue = state.beforeRule ?? (weak ? "basis" : state.cue);
  return { ...state, cue, issuedWith: capital };
}

/** After a citation: a subject with a verb of its own begins a new clause. */
export function afterMention(
  state: Governing,
  page: Page,
  mention: Mention,
  following: Token | undefined,
): Governing {
  const next = { ...state, inItem: true, part: false, issuedWith: false, beforeRule: null };
  const breaks = following?.kind === "comma" && following.start - mention.end < 200;
  return breaks && opensItemless(page, following) ? { ...next, cue: null, amending: false } : next;
}

/** `Phụ lục 4 kèm theo Thông tư số …`: the part goes with it, nothing is sent along. */
const isAttachedPart = (state: Governing, { relation }: Token) => relation === "attaches" && state.part;

/** `…, UBND tỉnh`: a comma, then a word with a capital that opens no item of a list. */
function opensItemless({ text, folded }: Page, { end }: Token): boolean {
  const at = skipBlanks(folded, end);
  return isCapitalUnit(text.charCodeAt(at)) && !matches(LISTED, folded.slice(at, at + 20));
}

/** The same with its verb before the next sign: `, Văn phòng Chính phủ xin chuyển`. */
function opensClause(page: Page, comma: Token): boolean {
  if (!opensItemless(page, comma)) return false;
  const clause = /^[^,;:.()]{0,120}/.exec(page.folded.slice(comma.end, comma.end + 120))?.[0] ?? "";
  return matches(VERB, clause);
}

const VERB = running`\b(?:yêu cầu|đề nghị|báo cáo|thông báo|xin|kính|nhận được|gửi|chuyển|có ý kiến|đã ban hành|đề xuất|trình)\b`;

// the first word of a further item of the list
const LISTED = running`^(?:luật|bộ luật|pháp lệnh|nghị|quyết|thông|chỉ thị|kế hoạch|công|tờ trình|báo cáo|điều|khoản|văn bản|hướng dẫn|kết luận|quy|chương trình|số |hiến pháp|đề án|điện|le?nh)`;

/** A line end that ends the paragraph: nothing before it says that a list goes on. */
function endsParagraph({ folded }: Page, token: Token): boolean {
  let before = token.start - 1;
  while (before > token.start - 80 && /\s/.test(folded.charAt(before))) before--;
  return !";:,".includes(folded.charAt(before)) && !matches(GOES_ON, folded.slice(token.end, token.end + 40));
}

/** A line that can only go on with the one before. */
const GOES_ON = running`^\s*(?:của|ngày|số|về|và|trong|tại|cho|đối với|thuộc)\b`;

/** The relation of a mention where this governs. */
export function relationOf(state: Governing): Relation {
  if (state.cue !== null) return state.cue;
  return state.issuedWith ? "attaches" : "mentions";
}
