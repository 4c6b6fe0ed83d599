import { isNear, isOne, type Part } from "./draft.js";
import { bodyWords } from "./issuer.js";
import { numberPart } from "./number-part.js";
import { skipBlanks } from "./units.js";

/** `ngày 05/01/2021`, after a comma or in brackets as well. */
const datePart: Part = (page, tokens, draft) => {
  if (draft.date !== null) return null;
  const first = tokens[draft.next];
  const skips = isOne(first, "comma", "open", "colon") && tokens[draft.next + 1]?.kind === "date" ? 1 : 0;
  const date = tokens[draft.next + skips];
  if (date?.kind !== "date" || !isNear(page, draft.reached, date.start, draft.law !== null)) return null;
  return { ...draft, date, end: date.end, reached: date.end, next: draft.next + skips + 1 };
};

/** `của Thủ tướng Chính phủ`; a closing bracket or a comma may stand before it. */
const issuerPart: Part = (page, tokens, draft) => {
  if (draft.issuer !== null) return null;
  let index = draft.next;
  if (isOne(tokens[index], "comma", "close")) index++;
  const of = tokens[index];
  if (of?.kind !== "of" || !isNear(page, draft.reached, of.start, draft.numbers.length === 0)) return null;
  const body = bodyWords(page, tokens, index + 1, of.end);
  return body && { ...draft, issuer: body.span, reached: body.span[1], next: body.next };
};

// của Ban Chấp hành Trung ương Đảng khóa XIII về …
const OF_A_TERM = /^\s{1,9}khoa\s{1,9}[ivx]{1,6}[\s,]{1,9}(?=ve\b)/;

/** `về việc …`: the trích yếu begins, nothing more follows. The term of the issuer may stand before it. */
const titlePart: Part = (page, tokens, draft) => {
  const mayHaveTerm =
    draft.issuer !== null && page.folded.startsWith("khoa", skipBlanks(page.folded, draft.reached));
  const term = mayHaveTerm ? OF_A_TERM.exec(page.folded.slice(draft.reached, draft.reached + 40)) : null;
  const reached = draft.reached + (term?.[0].length ?? 0);
  const index = draft.next + (term && tokens[draft.next]?.kind !== "about" ? 1 : 0);
  const about = tokens[index];
  if (about?.kind !== "about" || !isNear(page, reached, about.start, false)) return null;
  return { ...draft, titleFrom: about.end, next: index + 1 };
};

/** `không số`. */
const unnumberedPart: Part = (page, tokens, draft) => {
  const token = tokens[draft.next];
  if (token?.kind !== "unnumbered" || draft.numbers.length > 0) return null;
  if (!isNear(page, draft.reached, token.start, false)) return null;
  return { ...draft, unnumbered: true, reached: token.end, next: draft.next + 1 };
};

/** Tried in this order after each part, until none fits. */
export const PARTS: readonly Part[] = [numberPart, unnumberedPart, datePart, issuerPart, titlePart];
