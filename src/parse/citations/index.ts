import type { Citation } from "../../model/citation.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import { citationsOf } from "./build.js";
import { findMentions } from "./find.js";
import type { Found } from "./found.js";
import type { Heading } from "./governing.js";
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
  const found = mentionsOf(page, where);
  const covers = coverings(found);
  const amenders = Map.groupBy(found.filter(isAmender), amendedIn);
  const read: Read<Citation>[] = [];
  for (const one of found) {
    const by = {
      each: one.changedBy === null ? [] : numbersOf(one.changedBy, where),
      last: (amenders.get(one) ?? []).flatMap((amender) => numbersOf(amender, where)),
    };
    for (const citation of citationsOf(page, one, covers.get(one) ?? UNCOVERED, where, by))
      read.push(citation);
  }
  return withoutOwn(read, where);
}

/** Part by part; a heading (`Bãi bỏ các văn bản sau:`) reaches into the parts that follow it at once. */
function mentionsOf(page: Page, { stretches }: CitationScope): Found[] {
  const all: Found[] = [];
  let heading: Heading | null = null;
  let reached = 0;
  for (const part of stretches.flatMap((stretch) => citingParts(page, stretch))) {
    const follows = part[0] < reached;
    const { found, heading: open } = findMentions(page, tokenize(page, part), follows ? heading : null);
    // One by one: a line of millions of words has more of them than a call takes.
    for (const one of found) all.push(one);
    [heading, reached] = [open, part[1]];
  }
  return all;
}

const isAmender = ({ amends, replaces }: Found) => amends !== null || replaces !== null;
const amendedIn = ({ amends, replaces }: Found) => amends ?? replaces;

const UNCOVERED = { type: null, issuer: null, date: null };

/** The numbers of a mention, without the document's own: what that changes, the text itself does. */
const numbersOf = ({ mention }: Found, { own }: CitationScope) =>
  mention.numbers.flatMap(({ number }) => (number && number.text !== own.number?.text ? [number.text] : []));
