import { createHash } from "node:crypto";
import type { Relation } from "../../../model/citation.js";
import type { Holding } from "../../../model/graph.js";
import { mayBeOne, names } from "./claim.js";
import { type Held, latestFirst } from "./held.js";
import { ANYBODY, type Citer, type Meaning, type Meanings } from "./meanings.js";
import type { Mention, Mentions } from "./mentions.js";
import type { MissingDocuments } from "./missing.js";
import type { Telling, Tellings } from "./tellings.js";

/** A document of the graph. */
export interface Vertex {
  /** Of a held one its id; of others a name that is theirs in every answer. */
  readonly key: string;
  readonly holding: Holding;
  readonly held: Held | null;
  /** Candidates of an ambiguous one; notices of one of which only these are held. */
  readonly several: readonly Held[];
  /** What founds it where it is not held; one that is made of it where it is ambiguous; null where it is held. */
  readonly telling: Telling | null;
}

/** What one text cites, and where. */
export interface Edge {
  readonly vertex: Vertex;
  readonly mentions: readonly Mention[];
}

/** What texts mean, as edges from document to document. */
export function edges(tellings: Tellings, meanings: Meanings, mentions: Mentions, missing: MissingDocuments) {
  const outgoing = new Map<number, readonly Edge[]>();
  const unheld = new Map<string, Vertex>();

  /** The document that a telling means in one text. */
  function vertexOf(telling: Telling, citer: Citer): Vertex {
    const meaning = meanings.of(telling, citer);
    if (meaning.held !== null) return heldVertex(meaning.held);
    if (meaning.holding === "ambiguous") return ambiguousVertex(telling, meaning);
    return missingVertex(missing.founderOf(telling, citer));
  }

  /** What any telling of it says is a notice of it is one, whoever asks. */
  function missingVertex(founder: Telling): Vertex {
    const before = unheld.get(founder.words);
    if (before !== undefined) return before;
    const notices = missing
      .membersOf(founder)
      .filter((telling) => missing.founderOf(telling, ANYBODY) === founder)
      .map((telling) => meanings.of(telling, ANYBODY))
      .filter(({ holding }) => holding === "only a notice")
      .flatMap(({ several }) => several);
    const vertex: Vertex = {
      key: founder.words,
      holding: notices.length > 0 ? "only a notice" : "not held",
      held: null,
      several: [...new Set(notices)].sort(latestFirst),
      telling: founder,
    };
    unheld.set(founder.words, vertex);
    return vertex;
  }

  const naming = (held: Held) => tellings.naming(held).filter((telling) => mayMean(telling, held));

  return {
    vertexOf,
    /** What a document cites, in the order of its text. */
    from(documentId: number): readonly Edge[] {
      const before = outgoing.get(documentId);
      if (before !== undefined) return before;
      const found = new Map<string, { vertex: Vertex; mentions: Mention[] }>();
      for (const mention of mentions.inText(documentId)) {
        const vertex = vertexOf(tellings.byId(mention.citedId), mention);
        const edge = found.get(vertex.key);
        if (edge === undefined) found.set(vertex.key, { vertex, mentions: [mention] });
        else edge.mentions.push(mention);
      }
      const all = [...found.values()];
      outgoing.set(documentId, all);
      return all;
    },
    /** The mentions by which one document cites another for certain. */
    between(documentId: number, held: Held): readonly Mention[] {
      return mentions.inText(documentId).filter((mention) => {
        const telling = tellings.byId(mention.citedId);
        return mayMean(telling, held) && meanings.of(telling, mention).held === held;
      });
    },
    /** Mentions that may mean a held document, as far as `is` says that they do. */
    to(held: Held, is: (meaning: Meaning) => boolean): readonly Mention[] {
      return naming(held).flatMap((telling) =>
        mentions.of(telling).filter((mention) => is(meanings.of(telling, mention))),
      );
    },
    /** Mentions of one kind by which others cite a held document for certain. */
    relatedTo(held: Held, relation: "amends" | "replaces" | "reports"): readonly Mention[] {
      return naming(held).flatMap((telling) =>
        mentions.related(telling, relation).filter((mention) => meanings.of(telling, mention).held === held),
      );
    },
  };
}

export type Edges = ReturnType<typeof edges>;

export const mayMean = (telling: Telling, held: Held): boolean =>
  names(telling, held) && mayBeOne(telling, held);

export const heldVertex = (held: Held): Vertex => ({
  key: held.id,
  holding: "held",
  held,
  several: [],
  telling: null,
});

/** One of several held documents, no matter by which words: it is known by what it may be. */
export function ambiguousVertex(telling: Telling, { several }: Meaning): Vertex {
  const ids = several.map(({ id }) => id).sort();
  return {
    key: `?${createHash("sha256").update(ids.join()).digest("hex").slice(0, 12)}`,
    holding: "ambiguous",
    held: null,
    several,
    telling,
  };
}

/** Whether a mention is of a kind that is followed: any where none is asked for. */
export const isFollowed = (relations: readonly Relation[]) => (mention: Mention) =>
  relations.length === 0 || relations.includes(mention.relation);
