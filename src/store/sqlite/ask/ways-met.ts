import type { NameChange } from "../../../model/name-change.js";
import type { AgencyMet, Via } from "./agencies-met.js";
import type { AgencyQuestion, NamedIn } from "./parties-met.js";

/** Documents that name the agency nowhere: only groups that stand for it. */
export function metByGroupAlone(named: readonly NamedIn[]): ReadonlySet<number> {
  return metOnlyBy(named, ["name", "predecessor", "successor"]);
}

/** Documents that name it by none but the names of other times, or not at all. */
export function metByOtherName(named: readonly NamedIn[]): ReadonlySet<number> {
  return metOnlyBy(named, ["name"]);
}

/** Documents whose ways of naming are none of these. */
function metOnlyBy(named: readonly NamedIn[], without: readonly Via[]): ReadonlySet<number> {
  const others = new Set(named.filter(({ agency }) => without.includes(agency.via)).map(documentOf));
  return new Set(named.map(documentOf).filter((id) => !others.has(id)));
}

const documentOf = ({ documentId }: NamedIn) => documentId;

/**
 * Without groups that stand for the agency only under another name, in documents that answer under its own: `cơ quan
 * thuộc Chính phủ` beside `các bộ` says nothing more of Bộ Tài chính, though a body of that rank went into it.
 */
export function withoutEchoes<T extends NamedIn>(named: readonly T[]): readonly T[] {
  const isEcho = ({ agency }: T) => agency.under !== null && agency.code !== null;
  if (!named.some(isEcho)) return named;
  const itself = new Set(named.filter(({ agency }) => agency.under === null).map(documentOf));
  return named.filter((one) => !isEcho(one) || !itself.has(one.documentId));
}

/** Documents that answer every question in their own time: a later name means the agency from its day on. */
export function ofTheirTime(
  documents: readonly number[],
  questions: readonly AgencyQuestion[],
  named: readonly (readonly NamedIn[])[],
): readonly number[] {
  const timed = named.filter((_, at) => [...questions[at]!.met.values()].some(isTimed));
  const answering = timed.map((list) => new Set(list.map(documentOf)));
  return answering.length === 0
    ? documents
    : documents.filter((id) => answering.every((some) => some.has(id)));
}

const isTimed = ({ under }: AgencyMet) =>
  under !== null && (under.since ?? under.until ?? under.ended) !== null;

/** What led from the names met to the ones asked for, each change once, in order of time. */
export function changesMet(named: readonly NamedIn[]): readonly NameChange[] {
  const under = new Set(named.flatMap(({ agency }) => agency.under ?? []));
  const changes = [...under].flatMap((other) => other.changes);
  const each = new Map(changes.map((change) => [`${change.name} ${change.day}`, change]));
  return [...each.values()].sort((a, b) => compare(a.day ?? "", b.day ?? "") || compare(a.name, b.name));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
