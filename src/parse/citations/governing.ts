import type { Relation } from "../../model/citation.js";

/** `Điều 1. Bãi bỏ các văn bản sau:`: a line that names no document itself and governs the items under it. */
export interface Heading {
  readonly relation: Relation;
  /** How its own line is marked: an item that is marked like it stands beside it, not under it. */
  readonly marker: Marker | null;
}

/** How a line or an item is marked: `Điều 1.`, `1.`, `a)`, `-`. */
export type Marker = "article" | "figure" | "letter" | "dash";

/** The word that governs what comes next in a sentence, and what stands between. */
export interface Governing {
  /** The nearest governing word; null where the clause has none. */
  readonly cue: Relation | null;
  /** What governed before a word that only mentions: `bãi bỏ các văn bản trái với Quyết định này, trong đó có X`. */
  readonly under: Relation | null;
  /** Where the last governing word begins; what stands before it is looked at where it matters. */
  readonly cueStart: number;
  /** The word that opened the list: it governs again after each `;`. */
  readonly listCue: Relation | null;
  /** A citation was met since the last `;`: a word that comes now belongs to its title. */
  readonly inItem: boolean;
  /** An article or phrase was named since the word: only that part is amended or replaced. */
  readonly part: boolean;
  /** What governed the last rule named without a number: `Căn cứ Quy chế … ban hành kèm theo X` governs X as well. */
  readonly beforeRule: Relation | null;
  /** `(Ban hành kèm theo X)`, as an annex has it at its head. */
  readonly issuedWith: boolean;
  /** `được sửa đổi, bổ sung bởi`: what comes now amended the citation before. */
  readonly amending: boolean;
  /** `Bãi bỏ các văn bản sau:` governs the items under it that begin with a document. */
  readonly heading: Heading | null;
  /** What governs outside the bracket that is open; null outside of any. */
  readonly outside: Governing | null;
}

export const UNGOVERNED: Governing = {
  cue: null,
  under: null,
  cueStart: 0,
  listCue: null,
  inItem: false,
  part: false,
  beforeRule: null,
  issuedWith: false,
  amending: false,
  heading: null,
  outside: null,
};

/** The relation of a mention where this governs. */
export function relationOf(state: Governing): Relation {
  if (state.cue !== null) return state.cue;
  return state.issuedWith ? "attaches" : "mentions";
}
