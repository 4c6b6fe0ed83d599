import type { PartialDate } from "../../../model/partial-date.js";
import type { Bodies } from "./bodies.js";
import type { Vertex } from "./edges.js";
import type { Mention, Mentions } from "./mentions.js";
import type { MissingDocuments } from "./missing.js";

/** What a document that is not held for certain is called, as most who cite it say: the first in the alphabet of equals. */
export interface Label {
  readonly type: string | null;
  /** A mention that spells the number so; null where none says it. */
  readonly numbered: Mention | null;
  readonly date: PartialDate | null;
  readonly agencyId: number | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** So many texts are asked of each telling, the latest: a law is cited by all. */
const VOICES = 200;

export function labels(bodyOf: Bodies, mentions: Mentions, missing: MissingDocuments) {
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
    const label = labelOf(voices, bodyOf);
    known.set(key, label);
    return label;
  };
}

export type Labels = ReturnType<typeof labels>;

export function labelOf(voices: readonly Mention[], bodyOf: Bodies): Label {
  const number = mostSaid(voices.map(({ number }) => number));
  const issuer = mostSaid(voices.map(({ agencyId }) => (agencyId === null ? null : bodyOf(agencyId).name)));
  const fullest = Math.max(0, ...voices.map(({ date }) => date?.length ?? 0));
  return {
    type: mostSaid(voices.map(({ type }) => type)),
    numbered: number === null ? null : voices.find((voice) => voice.number === number)!,
    date: mostSaid(voices.map(({ date }) => (date?.length === fullest ? date : null))),
    agencyId:
      issuer === null
        ? null
        : voices.find(({ agencyId }) => agencyId !== null && bodyOf(agencyId).name === issuer)!.agencyId,
    issuer,
    title: mostSaid(voices.map(({ title }) => title)),
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
