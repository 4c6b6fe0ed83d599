import { spanOf } from "../../../model/partial-date.js";
import type { DocumentRow } from "../../../model/query.js";
import { fold } from "../../../model/text.js";

/** Documents by date, the undated last; those of one day by number and id, so that the order is always the same. */
export function newestFirst(a: DocumentRow, b: DocumentRow): number {
  return (
    compare(b.date === null ? "" : spanOf(b.date).first, a.date === null ? "" : spanOf(a.date).first) ||
    compare(fold(a.number ?? "\uffff"), fold(b.number ?? "\uffff")) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
