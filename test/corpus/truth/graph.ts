import type { Relation } from "../../../src/model/citation.js";
import type { TextFact } from "../facts.js";
import { type Answer, answerTo, type Shelf, shelfOf } from "./answers.js";
import { type Telling, tellingsOf } from "./tellings.js";
import { type Missing, papersOf, type Told } from "./vertices.js";

/** A text and what one of its tellings means. */
export interface Edge {
  readonly from: TextFact;
  readonly telling: Telling;
  readonly answer: Answer;
  /** The id of the text that is meant, or the key of a paper not held; null where it is ambiguous. */
  readonly to: string | null;
  readonly relations: readonly Relation[];
  readonly partial: boolean;
}

/** Who cites what, in a set of texts. */
export interface Graph {
  readonly texts: ReadonlyMap<string, TextFact>;
  readonly edges: readonly Edge[];
  readonly missing: ReadonlyMap<string, Missing>;
  /** Certain edges by the text they lead to, or by the key of a paper not held. */
  readonly citing: ReadonlyMap<string, readonly Edge[]>;
  readonly cited: ReadonlyMap<string, readonly Edge[]>;
}

export function graphOf(texts: readonly TextFact[]): Graph {
  const shelf = shelfOf(texts);
  const told = texts.flatMap((citing) => tellingsOf(citing).map((telling) => ({ citing, telling })));
  const answers = new Map(told.map((each) => [each.telling, answerTo(each.telling, each.citing, shelf)]));
  const missing = papersNotHeld(told.filter(({ telling }) => !isHeld(answers.get(telling)!)));
  const keys = new Map(
    missing.flatMap(({ key, tellings }) => tellings.map(({ telling }) => [telling, key] as const)),
  );
  const isReported = new Map(
    missing.map(({ key, tellings }) => [key, tellings.some(({ telling }) => meansNotice(telling, shelf))]),
  );
  const edges = told.map(({ citing, telling }): Edge => {
    const key = keys.get(telling);
    const answer: Answer =
      key === undefined
        ? answers.get(telling)!
        : { holding: isReported.get(key) ? "only a notice" : "not held" };
    const mentions = telling.places.map((place) => citing.mentions[place]!);
    return {
      from: citing,
      telling,
      answer,
      to: answer.holding === "held" ? answer.text.id : (key ?? null),
      relations: [...new Set(mentions.map(({ relation }) => relation))],
      partial: mentions.some(({ partial }) => partial),
    };
  });
  return {
    texts: new Map(texts.map((text) => [text.id, text])),
    edges,
    missing: new Map(missing.map((each) => [each.key, each])),
    citing: Map.groupBy(
      edges.filter(({ to }) => to !== null),
      ({ to }) => to!,
    ),
    cited: Map.groupBy(edges, ({ from }) => from.id),
  };
}

const isHeld = ({ holding }: Answer) => holding === "held" || holding === "ambiguous";

/** Whoever says it: the notice itself says it of what it reports. */
const meansNotice = (telling: Telling, shelf: Shelf) =>
  answerTo(telling, null, shelf).holding === "only a notice";

function papersNotHeld(told: readonly Told[]): Missing[] {
  return [...Map.groupBy(told, ({ telling }) => telling.name).values()].flatMap(papersOf);
}
