import { detail, type Field, joined, yes } from "../field.js";
import type { Gold, LabelledCitation } from "../labelled.js";
import { about, sidesOf } from "../sides.js";
import { spelled } from "../spelling.js";

/** Which document a citation names: by its number, else by type, name or issuer, and date. */
export function identity({ type, number, title, issuer, date }: LabelledCitation): string {
  if (number?.text) return spelled(number.text) ?? "";
  const kind = spelled(type) ?? "";
  const named = spelled(title);
  // `Luật Đất đai` and `Đất đai` name one law.
  const name = named?.startsWith(`${kind} `) ? named.slice(kind.length + 1) : named;
  return `${kind}:${name ?? spelled(issuer?.name) ?? ""}:${date ?? ""}`;
}

const asked = (gold: Gold) => (gold.citations ?? []).filter((citation) => !citation.optional);
const optional = (gold: Gold) => (gold.citations ?? []).filter((citation) => citation.optional);

const cited = (name: string, said: (citation: LabelledCitation) => string): Field => ({
  name: `citations.${name}`,
  sides: (gold, read) =>
    gold.citations
      ? sidesOf(asked(gold).map(said), (read.citations ?? []).map(said), optional(gold).map(identity))
      : null,
});

const citations = {
  items: (record: Gold) => record.citations,
  identity,
  optional: (citation: LabelledCitation) => citation.optional === true,
};

/** Every mention of another document, and what is said of it. */
export const CITATION_FIELDS: readonly Field[] = [
  cited("identity", identity),
  cited("dated", (citation) => about(identity(citation), citation.date)),
  cited("typed", (citation) => about(identity(citation), spelled(citation.type))),
  cited("issuer", (citation) => about(identity(citation), spelled(citation.issuer?.name))),
  cited("relation", (citation) => about(identity(citation), citation.relation)),
  detail("citations.title", citations, (citation) => citation.title),
  detail("citations.quote", citations, (citation) => citation.quote),
  detail("citations.partial", citations, (citation) => yes(citation.partial)),
  detail("citations.amendedBy", citations, (citation) => joined(citation.amendedBy)),
];
