import type { Holding, Places, RestingRow, Step } from "../../model/graph.js";
import type {
  CitedDocument,
  CitedGroup,
  CitingRow,
  DocumentRow,
  FoundRow,
  Match,
} from "../../model/query.js";

/** One document as any format shows it: of `find` with its matches, of `cites` and `refs` also with what is cited and how. */
export interface Row extends Omit<DocumentRow, Held> {
  /** These three are null where it is not held. */
  readonly id: DocumentRow["id"] | null;
  readonly kind: DocumentRow["kind"] | null;
  readonly status: DocumentRow["status"] | null;
  readonly matches: readonly Match[];
  readonly cited?: CitedDocument;
  readonly citations?: Places;
  readonly step?: ShownStep;
  readonly standing?: Standing;
}

type Held = "id" | "kind" | "status";

/** A step as it is drawn. */
export interface ShownStep extends Step {
  /** Days from the paper it was reached from to this one, below zero where this one came first; null where not known. */
  readonly after: number | null;
}

/** What the archive has of a document that is cited. */
export interface Standing {
  readonly holding: Holding;
  /** Held documents it may be, where that is not certain. */
  readonly candidates: readonly DocumentRow[];
  /** Held texts about it, where it is not held itself. */
  readonly notices: readonly DocumentRow[];
}

/** The rows of `cites`, group after group; each citation is a match as well, as it would be for `find --cites`. */
export const citingRows = (groups: readonly CitedGroup[]): Row[] =>
  groups.flatMap(({ cited, citing }) => {
    const days = dayOf(cited.date, citing);
    return citing.map((row) => ({
      ...row,
      matches: row.citations.map(asMatch),
      step: shownStep(row.step, row.date, days(row.step), 1),
    }));
  });

/** The rows of `refs`: what the document of this date rests on. */
export function restingRows(date: DocumentRow["date"], resting: readonly RestingRow[]): Row[] {
  const days = dayOf(
    date,
    resting.flatMap(({ row }) => row ?? []),
  );
  return resting.map(({ holding, cited, row, citations, ...step }) => ({
    ...(row ?? unheldRow(cited)),
    matches: citations.map(asMatch),
    citations,
    step: shownStep(step, (row ?? cited).date, days(step), -1),
    standing: { holding, candidates: cited.candidates, notices: cited.notices },
  }));
}

/** What the archive has of it, in a word and in ids. */
export const standingOf = ({ id, candidates, notices }: CitedDocument): Standing => ({
  holding: holdingOf(id, candidates.length, notices.length),
  candidates,
  notices,
});

function holdingOf(id: string | null, candidates: number, notices: number): Holding {
  if (id !== null) return "held";
  if (candidates > 0) return "ambiguous";
  return notices > 0 ? "only a notice" : "not held";
}

/** A document that is only cited, as far as the citations tell. */
export const unheldRow = ({ type, number, date, issuer, title, became }: CitedDocument) => ({
  id: null,
  paths: [],
  kind: null,
  type,
  number: number?.text ?? null,
  date,
  issuers: issuer === null ? [] : [issuer],
  subject: title,
  status: null,
  became,
});

/** The date of the paper that a step was made from: of the document asked for, or of one that is listed. */
function dayOf(root: DocumentRow["date"], listed: readonly DocumentRow[]) {
  const dates = new Map(listed.map(({ id, date }) => [id, date]));
  return ({ via }: Step) => (via === null ? root : (dates.get(via) ?? null));
}

/** Where the date it was reached from is not listed, what cites comes after what is cited. */
function shownStep(
  { depth, via, days, cycle }: Step,
  date: DocumentRow["date"],
  from: DocumentRow["date"],
  usual: 1 | -1,
): ShownStep {
  const sign = date === null || from === null || date === from ? usual : date > from ? 1 : -1;
  return { depth, via, days, cycle, after: days && days * sign };
}

export const asMatch = (citation: CitingRow["citations"][number]): Match => ({
  role: "cites",
  task: null,
  name: citation.number ?? citation.type ?? "",
  via: "name",
  quote: citation.quote,
  marked: citation.marked,
  line: citation.line,
});

/** A row without anything met in it: a candidate in a list. */
export const plainRow = (row: DocumentRow | FoundRow): Row => ({ matches: [], ...row });
