import type { Body, TextFact } from "../facts.js";
import { conflicts } from "./conflicts.js";
import { gaps } from "./gaps.js";
import { graphOf } from "./graph.js";
import { outcomes } from "./outcomes.js";
import { wanted } from "./wanted.js";

/** All that is true of a corpus, as JSON Lines: one for each text with its edges, then the answers about all. */
export function* truthLines(texts: readonly TextFact[]): Generator<string> {
  const graph = graphOf(texts);
  for (const text of texts)
    yield line("text", {
      path: text.path,
      id: text.id,
      kind: text.kind,
      status: text.status,
      type: text.type,
      number: text.number,
      date: text.date,
      issuers: text.issuers.map(nameOf),
      edges: (graph.cited.get(text.id) ?? []).map(({ telling, answer, to, relations, partial }) => ({
        number: telling.number,
        holding: answer.holding,
        to,
        candidates: answer.holding === "ambiguous" ? answer.candidates.map(({ id }) => id) : [],
        relations,
        partial,
        places: telling.places,
        meant: text.mentions[telling.places[0]!]!.meant,
      })),
    });
  for (const { paper, citedBy } of wanted(graph)) {
    const { key, type, number, date, issuer, title } = paper;
    yield line("wanted", { key, type, number, date, issuer: issuer && nameOf(issuer), title, citedBy });
  }
  for (const { what, texts: some } of conflicts(texts))
    yield line("conflict", { what, texts: some.map(({ id }) => id) });
  for (const gap of gaps(graph)) yield line("gap", gap);
  for (const outcome of outcomes(graph)) yield line("outcome", outcome);
}

const nameOf = ({ name }: Body) => name;
const line = (about: string, what: object) => JSON.stringify({ about, ...what });
