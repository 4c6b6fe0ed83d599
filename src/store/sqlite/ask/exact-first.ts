import type { FindQuery } from "../../../model/query.js";
import { hasAllMarked } from "./find-words.js";
import type { DocumentText } from "./text-of.js";

/**
 * Documents that have the words with their marks before those that have them otherwise, each in the order given, as
 * many as are asked for. Texts are looked at only until there are enough: an index of marked words would cost every
 * text a third more when it comes in, and could not tell whether the words stand together.
 */
export function exactFirst(
  documents: readonly number[],
  { words, subject, limit }: FindQuery,
  textOf: (documentId: number) => DocumentText,
): readonly number[] {
  const enough = limit ?? documents.length;
  const terms = [...words, ...subject];
  if (terms.every(({ exact }) => exact === null)) return documents.slice(0, enough);
  const exact: number[] = [];
  const others: number[] = [];
  for (const id of documents) {
    if (exact.length === enough) break;
    (hasAllMarked(textOf(id), terms) ? exact : others).push(id);
  }
  return [...exact, ...others].slice(0, enough);
}
