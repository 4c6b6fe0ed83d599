import type { Kind, Warning } from "../model/record.js";
import type { Decoded } from "./decode/index.js";
import type { Heading } from "./families/family.js";

/** What warnings are told by. */
export interface Doubtful {
  readonly kind: Kind;
  readonly heading: Heading;
  readonly decoded: Decoded;
}

/** One thing a person should look at, and when. */
interface Doubt {
  readonly code: string;
  readonly message: string;
  applies(of: Doubtful): boolean;
}

const isDispatch = ({ kind }: Doubtful) => kind === "dispatch";

const DOUBTS: readonly Doubt[] = [
  { code: "empty", message: "the text is empty", applies: ({ decoded }) => decoded.text.trim() === "" },
  {
    code: "encoding-guessed",
    message: "the encoding was guessed",
    applies: ({ decoded }) => decoded.guessed && !decoded.damaged,
  },
  {
    code: "encoding-damaged",
    message: "some bytes could not be read",
    applies: ({ decoded }) => decoded.damaged,
  },
  {
    code: "number-blank",
    message: "the number is blank",
    applies: ({ heading }) => heading.number !== null && heading.number.value.serial === null,
  },
  {
    code: "number-missing",
    message: "no number was found",
    applies: (of) => isDispatch(of) && of.heading.number === null,
  },
  {
    code: "date-incomplete",
    message: "the date is blank in part, or cannot be read",
    applies: (of) => isDispatch(of) && of.heading.dateIncomplete,
  },
  {
    code: "date-missing",
    message: "no date was found",
    applies: (of) => isDispatch(of) && of.heading.date === null && !of.heading.dateIncomplete,
  },
  {
    code: "issuer-missing",
    message: "no issuer was found",
    applies: (of) => isDispatch(of) && of.heading.issuers.length === 0,
  },
];

export const warningsFor = (of: Doubtful): Warning[] =>
  DOUBTS.filter(({ applies }) => applies(of)).map(({ code, message }) => ({ code, message }));
