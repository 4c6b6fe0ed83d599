import type { Citation } from "../../model/citation.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import { citationsOf } from "./build.js";
import { type Found, findMentions } from "./find.js";
import { withoutOwn } from "./own.js";
import type { CitationScope } from "./scope.js";
import { citingParts } from "./sentences.js";
import { coverings } from "./sharing.js";
import { tokenize } from "./tokenize.js";

export type { CitationScope } from "./scope.js";

/**
 * Every mention of another document, in text order: words and signs of each stretch become tokens, tokens mentions,
 * lists share what covers them, and each number gives one citation. What the document says of itself is left out; of
 * a notice it is what the notice reports.
 */
export function findCitations(page: Page, where: CitationScope): Read<Citation>[] {
  const found = where.stretches
    .flatMap((stretch) => citingParts(page, stretch))
    .flatMap((part) => findMentions(page, tokenize(page, part)));
  const covers = coverings(found);
  const amenders = Map.groupBy(found, ({ amends }) => amends);
  const read = found.flatMap((one) => {
    const numbers = (amenders.get(one) ?? []).flatMap(numbersOf);
    return citationsOf(page, one, covers.get(one) ?? UNCOVERED, where, numbers);
  });
  return withoutOwn(read, where);
}

const UNCOVERED = { type: null, issuer: null, date: null };

const numbersOf = ({ mention }: Found) => mention.numbers.flatMap(({ number }) => number?.text ?? []);
