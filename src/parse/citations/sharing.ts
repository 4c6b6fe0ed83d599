import type { Span } from "../../model/record.js";
import type { Found } from "./found.js";
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
  for (const one of found) heads.set(one, (one.continues && heads.get(one.continues)) ?? one);
  const covered = new Map<Found, Covering>();
  for (const list of Map.groupBy(found, (one) => heads.get(one) as Found).values()) coverList(list, covered);
  return covered;
}

/** One list, from its end: an issuer covers the items before it up to one with a title or an issuer of its own. */
function coverList(list: readonly Found[], covered: Map<Found, Covering>): void {
  const head = (list[0] as Found).mention;
  const before = head.issuer !== null && head.issuer[0] < (head.numbers[0]?.start ?? 0) ? head.issuer : null;
  let following: Span | null = null;
  for (let at = list.length - 1; at >= 0; at--) {
    const one = list[at] as Found;
    const issuer = list.length === 1 ? null : (before ?? (one.title === null ? following : null));
    covered.set(one, { type: head.type?.name ?? null, issuer, date: one.spokenOn });
    following = one.mention.issuer ?? following;
  }
}
