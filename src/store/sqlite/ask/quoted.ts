import { excerpt } from "../../../model/excerpt.js";
import type { Places } from "../../../model/graph.js";
import type { Mention } from "../graph/mentions.js";
import type { DocumentText } from "./text-of.js";

/** The places of an edge, in the order of the text; without the text they quote nothing. */
export const quoted = (mentions: readonly Mention[], text: DocumentText | null): Places =>
  mentions
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ type, number, date, relation, start, end }) => ({
      type,
      number,
      date,
      relation,
      ...(text === null ? UNQUOTED : excerpt(text.whole, start, end)),
      start,
      end,
    }));

const UNQUOTED = { quote: "", marked: [0, 0] as const, line: 0 };
