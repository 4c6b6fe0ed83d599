import type { Decode } from "../../../model/archive.js";
import type { DocumentRow } from "../../../model/document-row.js";
import type { Conflict } from "../../../model/graph.js";
import { CONFLICTS } from "../../../model/graph.js";
import { fold, foldInPlace, searchable } from "../../../model/text.js";
import { documentRows } from "../ask/document-rows.js";
import { textOf } from "../ask/text-of.js";
import type { Connection } from "../connection.js";
import { citationGraph, type Graph } from "../graph/index.js";
import type { Bearer } from "./bearer.js";
import { bearersOf } from "./bearers.js";
import { type Told, toldApart } from "./papers.js";
import { sameSeries } from "./same-series.js";
import { Unnumbered } from "./unnumbered.js";

/**
 * Documents that bear one number of one issuer in one period, and unnumbered texts beside their numbered ones
 * (docs/citation-graph.md, section 9). Numbers are gone through one after the other; of texts only those are read that
 * are nearly equal to another of their number.
 */
export function conflicts(connection: Connection, decode: Decode) {
  const bearers = bearersOf(connection);
  const rows = documentRows(connection);
  const begin = citationGraph(connection);
  const texts = textOf(connection, decode);
  const wordsOf = ({ documentId }: Bearer) => {
    const { whole, start, end } = texts(documentId);
    const text = whole.slice(start, end);
    return searchable(text, foldInPlace(text));
  };

  return (): Conflict[] => {
    const unnumbered = new Unnumbered();
    for (const bearer of bearers.unnumbered()) unnumbered.add(bearer);
    const told: Told[] = [];
    for (const ofOneNumber of bearers.byNumber()) {
      for (const bearer of ofOneNumber) unnumbered.meet(bearer);
      if (ofOneNumber.length > 1)
        for (const series of sameSeries(ofOneNumber))
          if (series.length > 1) told.push(...toldApart(series, wordsOf));
    }
    told.push(...unnumbered.told());
    const graph = begin();
    return told
      .map((one) => listed(one, graph))
      .sort(inOrder)
      .map(({ conflict }) => conflict);
  };

  /** With what it is put in order by. */
  function listed({ what, documents }: Told, graph: Graph): Listed {
    const named = documents.find(({ status }) => status === "issued") ?? (documents[0] as Bearer);
    const conflict = {
      what,
      rows: rows(
        documents.map(({ documentId }) => documentId),
        graph,
      ).sort(earliestFirst),
    };
    const [issuer = LAST] = conflict.rows.flatMap(({ issuers }) => issuers.slice(0, 1));
    const period = documents.find(({ period }) => period !== null)?.period ?? LAST;
    return { conflict, issuer: fold(issuer), period, numberKey: named.numberKey };
  }
}

interface Listed {
  readonly conflict: Conflict;
  readonly issuer: string;
  readonly period: string;
  readonly numberKey: string;
}

/** Behind all names and periods. */
const LAST = "\uffff";

/** By issuer, period and number; of one number the gravest first. */
const inOrder = (a: Listed, b: Listed) =>
  compare(a.issuer, b.issuer) ||
  compare(a.period, b.period) ||
  Number.parseInt(a.numberKey, 10) - Number.parseInt(b.numberKey, 10) ||
  compare(a.numberKey, b.numberKey) ||
  CONFLICTS.indexOf(b.conflict.what) - CONFLICTS.indexOf(a.conflict.what) ||
  compare(idOf(a), idOf(b));

const idOf = ({ conflict }: Listed) => conflict.rows[0]?.id ?? "";

const earliestFirst = (a: DocumentRow, b: DocumentRow) =>
  compare(a.date ?? LAST, b.date ?? LAST) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
