import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import type { Draft } from "./draft.js";
import type { Token } from "./token.js";
import { isCapital } from "./units.js";

/** Whether the parts name a document. */
export function names(page: Page, draft: Draft): boolean {
  const { type, numbers, date, issuer, law, unnumbered } = draft;
  if (numbers.some((token) => token.number?.serial === null)) return type !== null;
  if (numbers.some((token) => token.kind === "number")) return true;
  if (numbers.length > 0)
    return type !== null && law === null && (date !== null || issuer !== null || isFirm(page, type));
  if (law !== null) return namesLaw(page, draft);
  if (type?.kind !== "type" || type.name === null || date === null || issuer === null) return false;
  return unnumbered || isCapital(page, type.start);
}

/** A known name alone, any name with a day; there is but one Hiến pháp of a year. */
function namesLaw(page: Page, { type, name, law, date }: Draft): boolean {
  if (name === null) return type?.name === "Hiến pháp" && date !== null;
  return date !== null || (law === "known" && isName(page, type, name));
}

/** The name of a law, not words about laws: `Luật` or the name has its capital. */
const isName = (page: Page, type: Token | null, name: Span) =>
  (type !== null && isCapital(page, type.start)) || isCapital(page, name[0]);

/** A serial alone is enough after a type that is not also counted (`Chương trình số 2`). */
function isFirm(page: Page, { kind, name, start }: Token): boolean {
  if (kind === "short" || COUNTED.has(name ?? "")) return false;
  return isCapital(page, start) || name === "Công văn";
}

const COUNTED = new Set([
  "Chương trình",
  "Kế hoạch",
  "Phương án",
  "Đề án",
  "Biên bản",
  "Báo cáo",
  "Quy trình",
  "Đề cương",
]);
