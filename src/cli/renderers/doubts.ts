import type { Doubtful } from "../../ingest/index.js";
import type { PartialDate } from "../../model/partial-date.js";
import type { DispatchRecord } from "../../model/record.js";

/** What is known of a document that a person should look at. */
export type Doubted = Pick<DispatchRecord, "status" | "date" | "warnings">;

/** What to look at, in phrases: what was left blank and what was not found is said once, the rest as the reader says it. */
export const doubtPhrases = (doubted: Doubted): string[] => [
  ...blanks(doubted),
  ...missing(doubted),
  ...doubted.warnings.filter(({ code }) => !isPhrased(code, doubted)).map(({ message }) => message),
];

/** The same for a file of an ingest. */
export const doubtText = ({ status, date, codes, messages }: Doubtful): string =>
  doubtPhrases({ status, date, warnings: codes.map((code, at) => ({ code, message: messages[at]! })) }).join(
    "; ",
  );

const has = ({ warnings }: Doubted, code: string) => warnings.some((warning) => warning.code === code);

// Number and day are written in after signature (Nghị định 30/2020/NĐ-CP, Điều 15): a blank tells of no draft.
function blanks(doubted: Doubted): string[] {
  if (doubted.status === "issued") return [];
  const parts = [
    ...(has(doubted, "number-blank") ? ["number"] : []),
    ...(has(doubted, "date-incomplete") ? blankParts(doubted.date) : []),
  ];
  if (parts.length === 0) return [];
  const what = parts.length === 1 ? `the ${parts[0]} is blank` : `${listed(parts, "and")} are blank`;
  return [doubted.status === "draft" ? `a draft: ${what}` : `signed, but ${what}`];
}

function blankParts(date: PartialDate | null): readonly string[] {
  if (date === null) return ["date"];
  return date.length === "2020".length ? ["month", "day"] : ["day"];
}

// no number, date or issuer was found
function missing(doubted: Doubted): string[] {
  const parts = MISSING.filter(([code]) => has(doubted, code)).map(([, what]) => what);
  return parts.length === 0 ? [] : [`no ${listed(parts, "or")} was found`];
}

const MISSING = [
  ["number-missing", "number"],
  ["date-missing", "date"],
  ["issuer-missing", "issuer"],
] as const;

const isPhrased = (code: string, { status }: Doubted) =>
  MISSING.some(([missing]) => missing === code) ||
  (status !== "issued" && (code === "number-blank" || code === "date-incomplete"));

const listed = (parts: readonly string[], word: string) =>
  [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(` ${word} `);
