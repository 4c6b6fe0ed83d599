import type { PartialDate } from "../../../model/partial-date.js";
import type { Bodies } from "./bodies.js";
import type { Vertex } from "./edges.js";
import type { Mention, Mentions } from "./mentions.js";
import type { MissingDocuments } from "./missing.js";
import type { Tellings } from "./tellings.js";

/** What a document that is not held for certain is called, as most who cite it say: the first in the alphabet of equals. */
export interface Label {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly agencyId: number | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** So many texts are asked of each telling, the latest: a law is cited by all. */
const VOICES = 200;

export function labels(bodyOf: Bodies, tellings: Tellings, mentions: Mentions, missing: MissingDocuments) {
  const known = new Map<string, Label>();
  return ({ key, holding, telling }: Vertex): Label => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const voices =
      telling === null
        ? []
        : holding === "ambiguous"
          ? mentions.latest(telling, VOICES)
          : missing.latestOf(telling, VOICES);
    const label = labelOf(voices, tellings, bodyOf);
    known.set(key, label);
    return label;
  };
}

export type Labels = ReturnType<typeof labels>;

/** Each text has one voice for each of its tellings; its day is the fullest that is said. */
function labelOf(mentions: readonly Mention[], tellings: Tellings, bodyOf: Bodies): Label {
  const voices = [
    ...Map.groupBy(mentions, ({ documentId, citedId }) => `${documentId} ${citedId}`).values(),
  ].map((said) => ({ ...tellings.byId(said[0]!.citedId), said }));
  const first = (what: (mention: Mention) => string | null) =>
    voices.map(({ said }) => said.map(what).find((one) => one !== null) ?? null);
  const nameOf = (agencyId: number | null) => (agencyId === null ? null : bodyOf(agencyId).name);
  const issuer = mostSaid(voices.map(({ agencyId }) => nameOf(agencyId)));
  const fullest = Math.max(0, ...voices.map(({ date }) => date?.length ?? 0));
  return {
    type: mostSaid(first(({ type }) => type)),
    number: mostSaid(first((mention) => mention.number)),
    date: mostSaid(voices.map(({ date }) => (date?.length === fullest ? date : null))),
    agencyId: voices.find(({ agencyId }) => issuer !== null && nameOf(agencyId) === issuer)?.agencyId ?? null,
    issuer,
    title: mostSaid(first(({ title }) => title)),
  };
}

/** What is said most often, the first in the alphabet of equals; null where nothing is. */
function mostSaid(all: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const said of all) if (said !== null) counts.set(said, (counts.get(said) ?? 0) + 1);
  let most: string | null = null;
  for (const [said, times] of counts) {
    const best = most === null ? 0 : counts.get(most)!;
    if (most === null || times > best || (times === best && said < most)) most = said;
  }
  return most;
}
