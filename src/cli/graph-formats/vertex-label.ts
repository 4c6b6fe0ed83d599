import type { Holding, Vertex } from "../../model/graph.js";
import { dateLabel, issuersLabel, numberLabel } from "../renderers/labels.js";
import { outcomeLabel } from "../renderers/outcome-label.js";
import { visible } from "../text/visible.js";

/**
 * What a document is called in a word or two: its number, with its type where that does not say it; a law, and what
 * has no number, by its title.
 */
export function callName(vertex: Vertex): string {
  const { type, number, title } = vertex;
  if (number !== null && !goesByName(vertex))
    return /[/-]/.test(number) ? numberLabel(number) : visible(`${type ?? ""} ${number}`);
  return visible(type === null ? (title ?? "a document") : title !== null ? `${type} ${title}` : type);
}

/** Everything that names it, in one line: for who points at it. */
export function wholeName(vertex: Vertex): string {
  const { type, number, date, issuers, title, holding, became } = vertex;
  const name = number === null ? callName(vertex) : [type, numberLabel(number)].filter(Boolean).join(" ");
  return [
    name,
    date === null ? null : dateLabel(date),
    issuers.length > 0 ? issuers.join(", ") : null,
    number === null ? null : title,
    ...flagsOf(vertex),
    holding,
    ...became.map(outcomeLabel),
  ]
    .filter((part) => part !== null)
    .map(visible)
    .join(" · ");
}

/** `2021-01-14 · notice`: day, and what sets it apart. */
export const dayLine = (vertex: Vertex): string =>
  [
    dateLabel(vertex.date),
    ...flagsOf(vertex),
    ...(UNCERTAIN.has(vertex.holding) ? [vertex.holding] : []),
  ].join(" · ");

/** What colours alone do not say. */
const UNCERTAIN: ReadonlySet<Holding> = new Set(["only a notice", "ambiguous"]);

/** `UBND tỉnh Lạng Sơn`; of a law its number before; nothing where nobody is known. */
export function issuerLines(vertex: Vertex): string[] {
  const { number, issuers } = vertex;
  return [
    ...(number !== null && goesByName(vertex) ? [numberLabel(number)] : []),
    ...(issuers.length === 0 ? [] : [issuersLabel(issuers)]),
  ];
}

/** Nobody knows the numbers of laws. */
const goesByName = ({ type, title }: Vertex): boolean =>
  title !== null && /^(?:bộ luật|luật|pháp lệnh|hiến pháp)$/iu.test(type ?? "");

const flagsOf = ({ kind, status }: Vertex): string[] => [
  ...(kind === null || kind === "dispatch" ? [] : [kind]),
  ...(status === null || status === "issued" ? [] : [status]),
];
