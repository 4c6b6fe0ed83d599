import type { Decode } from "../../../model/archive.js";
import type { FindQuery, Found, Reference } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { hasWord } from "../full-text.js";
import { citationGraph, type Graph } from "../graph/index.js";
import type { Mention } from "../graph/mentions.js";
import { agenciesMet } from "./agencies-met.js";
import { agencyTally } from "./agency-tally.js";
import { changedDocuments } from "./changed.js";
import { documentRows } from "./document-rows.js";
import { exactFirst } from "./exact-first.js";
import { findDocuments } from "./find-documents.js";
import { type Met, matchesIn } from "./matches.js";
import { meantBy } from "./meant-by.js";
import { type AgencyQuestion, agenciesOf, type NamedIn, partiesMet, ROLES_ASKED } from "./parties-met.js";
import { textOf } from "./text-of.js";
import { changesMet, metByGroupAlone, metByOtherName, ofTheirTime, withoutEchoes } from "./ways-met.js";

/** Documents that meet a query: how many, by which agencies, and of as many as asked for where they meet it. */
export function find(connection: Connection, decode: Decode) {
  const agencies = agenciesMet(connection);
  const documents = findDocuments(connection);
  const naming = agenciesOf(connection);
  const parties = partiesMet(connection);
  const changed = changedDocuments(connection);
  const begin = citationGraph(connection);
  const rows = documentRows(connection);
  const text = textOf(connection, decode);

  function questionsOf(query: FindQuery): AgencyQuestion[] {
    return ROLES_ASKED.flatMap(([asked, role]) => {
      const agency = query[asked];
      return agency === null ? [] : [{ asked: agency, role, met: agencies(agency) }];
    });
  }

  return (query: FindQuery): Found => {
    if (query.words.length > 0 && !query.words.some(hasWord)) return NOTHING;
    const questions = questionsOf(query);
    const graph = begin();
    const citing = query.cites === null ? null : mentionsOf(graph, query.cites);
    const candidates = documents(query, {
      ...resolved(questions),
      citing: citing && documentsOf(citing),
      replaced: query.replaced ? changed(graph, "replaced") : null,
      amended: query.amended ? changed(graph, "amended") : null,
    });
    const all = questions.map((question) => withoutEchoes(naming(question, candidates)));
    const met = ofTheirTime(candidates, questions, all);
    const named = met === candidates ? all : all.map(among(met));
    const byGroupAlone = idsBy(metByGroupAlone, named);
    const shown = exactFirst(met, query, text);
    const places = Map.groupBy(
      questions.flatMap((question) => withoutEchoes(parties(question, shown))),
      ({ documentId }) => documentId,
    );
    const cites = Map.groupBy(citing ?? [], ({ documentId }) => documentId);
    const shownRows = rows(shown, graph);
    const matchesOf = (id: number) => {
      const there = { parties: places.get(id) ?? [], mentions: cites.get(id) ?? [] };
      return isQuoting(query, there) ? matchesIn(text(id), there, query) : [];
    };
    return {
      rows: shown.map((id, at) => ({ ...shownRows[at]!, matches: matchesOf(id) })),
      total: met.length,
      byGroupAlone: byGroupAlone.size,
      byOtherName: [...idsBy(metByOtherName, named)].filter((id) => !byGroupAlone.has(id)).length,
      changes: changesMet(named.flat()),
      agencies: questions.flatMap((question, at) => agencyTally(question, named[at]!)),
    };
  };
}

/** Without anything to quote a text stays packed. */
const isQuoting = ({ words, subject }: FindQuery, { parties, mentions }: Met) =>
  words.length + subject.length + parties.length + mentions.length > 0;

const NOTHING: Found = {
  rows: [],
  total: 0,
  byGroupAlone: 0,
  byOtherName: 0,
  changes: [],
  agencies: [],
};

/** Of a list what these documents name. */
function among(documents: readonly number[]) {
  const ids = new Set(documents);
  return (list: readonly NamedIn[]) => list.filter(({ documentId }) => ids.has(documentId));
}

/** Documents that answer any of the questions only in this way. */
const idsBy = (
  metBy: (list: readonly NamedIn[]) => ReadonlySet<number>,
  named: readonly (readonly NamedIn[])[],
): ReadonlySet<number> => new Set(named.flatMap((list) => [...metBy(list)]));

/** The mentions that a reference may mean, in the order of their texts. */
const mentionsOf = (graph: Graph, reference: Reference) =>
  meantBy(graph, reference)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.documentId - b.documentId || a.ordinal - b.ordinal);

const documentsOf = (mentions: readonly Mention[]) => new Set(mentions.map(({ documentId }) => documentId));

function resolved(questions: readonly AgencyQuestion[]) {
  const of = (role: AgencyQuestion["role"]) =>
    questions.find((question) => question.role === role)?.met.keys() ?? null;
  return {
    agency: of(null),
    issuer: of("issuer"),
    addressee: of("addressee"),
    recipient: of("recipient"),
    tasked: of("tasked"),
  };
}
