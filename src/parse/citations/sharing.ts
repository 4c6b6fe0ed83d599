import type { Span } from "../../model/record.js";
import type { Found } from "./find.js";
import type { Token } from "./token.js";

/** What a list says for each of its items, where the item does not say it itself. */
export interface Covering {
  readonly type: string | null;
  readonly issuer: Span | null;
  readonly date: Token | null;
}

/**
 * What covers each mention: the type at the head of its list; the issuer named before the numbers (`các Nghị định của
 * Chính phủ: số …, số …`), or after the last of them; the date that opens the sentence.
 */
export function coverings(found: readonly Found[]): ReadonlyMap<Found, Covering> {
  const heads = new Map<Found, Found>();
  for (const one of found) heads.set(one, one.continues ? (heads.get(one.continues) ?? one.continues) : one);
  const lists = Map.groupBy(found, (one) => heads.get(one) as Found);
  return new Map(found.map((one) => [one, covering(one, lists.get(heads.get(one) as Found) ?? [one])]));
}

function covering(one: Found, list: readonly Found[]): Covering {
  const head = list[0] as Found;
  return { type: head.mention.type?.name ?? null, issuer: listIssuer(one, list), date: one.spokenOn };
}

function listIssuer(one: Found, list: readonly Found[]): Span | null {
  if (list.length === 1) return null;
  const head = (list[0] as Found).mention;
  const before = head.issuer !== null && head.issuer[0] < (head.numbers[0]?.start ?? 0);
  if (before) return head.issuer;
  const place = list.indexOf(one);
  const next = list.slice(place + 1).find(({ mention }) => mention.issuer !== null);
  return one.title === null && next ? next.mention.issuer : null;
}
