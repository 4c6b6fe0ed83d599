import type { TextFact } from "../facts.js";
import { copyKey } from "./answers.js";
import { isSignedCopy } from "./conflicts.js";
import type { Graph } from "./graph.js";

export interface Beside {
  readonly as: "copy" | "unnumbered" | "notice";
  readonly text: TextFact;
}

/** What stands beside a text (docs/citation-graph.md, 6): other texts of the same paper, and news about it. */
export function besides({ texts, citing }: Graph, text: TextFact): Beside[] {
  if (text.kind === "notice") return [];
  const others = [...(byPaper(texts).get(text.paper) ?? [])].filter(({ id }) => id !== text.id);
  const copies = others.filter((other) => isNumbered(text) && copyKey(other) === copyKey(text));
  const signed = others.filter((other) => isBlank(text) && isNumbered(other) && isSignedCopy(text, other));
  const blank = others.filter((other) => isBlank(other) && !isBlank(text) && isSignedCopy(other, text));
  const notices = (citing.get(text.id) ?? [])
    .filter(({ from, relations }) => from.kind === "notice" && relations.includes("reports"))
    .map(({ from }) => from);
  return [
    ...[...copies, ...signed].map((other): Beside => ({ as: "copy", text: other })),
    ...blank.map((other): Beside => ({ as: "unnumbered", text: other })),
    ...notices.map((other): Beside => ({ as: "notice", text: other })),
  ];
}

const isNumbered = ({ number }: TextFact) => /^\d/.test(number ?? "");
const isBlank = ({ status }: TextFact) => status !== "issued";

const grouped = new WeakMap<ReadonlyMap<string, TextFact>, ReadonlyMap<string, readonly TextFact[]>>();

function byPaper(texts: ReadonlyMap<string, TextFact>): ReadonlyMap<string, readonly TextFact[]> {
  const known =
    grouped.get(texts) ?? Map.groupBy([...texts.values()].filter(isDispatch), ({ paper }) => paper);
  grouped.set(texts, known);
  return known;
}

const isDispatch = ({ kind }: TextFact) => kind === "dispatch";
