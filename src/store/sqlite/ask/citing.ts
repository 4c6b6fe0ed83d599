import type { Decode } from "../../../model/archive.js";
import { excerpt } from "../../../model/excerpt.js";
import type { Walk } from "../../../model/graph.js";
import { daysBetween } from "../../../model/partial-date.js";
import type { CitedDocument, CitedGroup, CitingRow, Reference } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { calledBy, calledOf } from "./called.js";
import { documentRows } from "./document-rows.js";
import { keyOf, type MentionGroup } from "./group-mentions.js";
import { heldDocuments, holdingOf, likeliest } from "./held-documents.js";
import type { Mention } from "./mention.js";
import { mentionGroups } from "./mentions.js";
import { newestFirst } from "./newest-first.js";
import { recordOf } from "./record-of.js";
import { type DocumentText, textOf } from "./text-of.js";

/** Who cites what a reference may mean: a group for each document meant, the newest first, undated ones last. */
export function citing(connection: Connection, decode: Decode) {
  const groups = mentionGroups(connection);
  const held = heldDocuments(connection);
  const rows = documentRows(connection);
  const record = recordOf(connection);
  const text = textOf(connection, decode);

  function citedBy(group: MentionGroup): CitedDocument {
    const citing = new Set(group.mentions.map(({ documentId }) => documentId));
    // What cites a document is not it: a notice bears the number of the dispatch it reports.
    const found = likeliest(held(calledOf(group)).filter(({ documentId }) => !citing.has(documentId)));
    const documents = rows(found.map(({ documentId }) => documentId));
    const holding = holdingOf(found);
    const itself = holding === "held" ? documents[0] : undefined;
    return {
      key: itself?.id ?? keyOf(group),
      type: itself?.type ?? mostSaid(group, ({ type }) => type),
      number: numberOf(group),
      date: itself?.date ?? group.date,
      issuer: itself?.issuers[0] ?? group.issuer?.name ?? null,
      title: itself?.subject ?? mostSaid(group, ({ title }) => title),
      id: itself?.id ?? null,
      candidates: holding === "ambiguous" ? documents : [],
      notices: holding === "only a notice" ? documents : [],
      beside: [],
    };
  }

  /** The number as most spell it. */
  function numberOf(group: MentionGroup): CitedDocument["number"] {
    const text = mostSaid(group, ({ number }) => number);
    const { documentId, ordinal } = group.mentions.find(({ number }) => number === text)!;
    return record(documentId).citations[ordinal]?.number ?? null;
  }

  function citingRows(group: MentionGroup, cited: CitedDocument): CitingRow[] {
    const byDocument = [...Map.groupBy(group.mentions, ({ documentId }) => documentId)];
    const citing = rows(byDocument.map(([id]) => id));
    return byDocument
      .map(([id, mentions], at) => ({
        ...citing[at]!,
        cited,
        step: { depth: 1, via: null, days: daysBetween(citing[at]!.date, cited.date), cycle: [] },
        citations: quoted(text(id), mentions),
      }))
      .sort(newestFirst);
  }

  return (reference: Reference, _walk: Walk): CitedGroup[] =>
    groups(calledBy(reference))
      .map((group) => {
        const cited = citedBy(group);
        return { cited, citing: citingRows(group, cited) };
      })
      .sort(newestCitedFirst);
}

const quoted = (text: DocumentText, mentions: readonly Mention[]) =>
  mentions
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ type, number, date, relation, start, end }) => ({
      type,
      number,
      date,
      relation,
      ...excerpt(text.whole, start, end),
      start,
      end,
    }));

/** What most mentions say, the first in the alphabet of equals; null where none says it. */
function mostSaid({ mentions }: MentionGroup, what: (mention: Mention) => string | null): string | null {
  const counts = Map.groupBy(mentions.map(what), (said) => said);
  const said = [...counts].flatMap(([value, all]) => (value === null ? [] : [{ value, times: all.length }]));
  said.sort((a, b) => b.times - a.times || (a.value < b.value ? -1 : 1));
  return said[0]?.value ?? null;
}

const newestCitedFirst = ({ cited: a }: CitedGroup, { cited: b }: CitedGroup) =>
  compare(b.date ?? "", a.date ?? "") ||
  compare(a.number?.text ?? "", b.number?.text ?? "") ||
  compare(a.issuer ?? "", b.issuer ?? "");

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
