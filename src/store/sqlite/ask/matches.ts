import { excerpt } from "../../../model/excerpt.js";
import type { FindQuery, Match } from "../../../model/query.js";
import type { Mention } from "../graph/mentions.js";
import { VIAS } from "./agencies-met.js";
import { findWords } from "./find-words.js";
import type { PartyMet } from "./parties-met.js";
import type { DocumentText } from "./text-of.js";

/** What a query met in one document. */
export interface Met {
  readonly parties: readonly PartyMet[];
  readonly mentions: readonly Mention[];
}

/** Where a document meets a query: agencies, surest first, then citations, then words; each in its line. */
export function matchesIn(text: DocumentText, { parties, mentions }: Met, query: FindQuery): Match[] {
  return [
    ...surestOfEach(parties).map((party) => partyMatch(text, party)),
    ...mentions.map((mention) => mentionMatch(text, mention)),
    ...[...query.words, ...query.subject].flatMap((term) => {
      const span = findWords(text, term);
      return span === null ? [] : [wordsMatch(text, term.words.join(" "), span)];
    }),
  ];
}

function partyMatch(text: DocumentText, { agency, role, task, start, end }: PartyMet): Match {
  const { name, via, under } = agency;
  const place =
    start === null || end === null
      ? { quote: name, marked: [0, name.length] as const, line: 1 }
      : excerpt(text.whole, start, end);
  return { role, task, name, via, ...(under && { changes: under.changes }), ...place };
}

const mentionMatch = (text: DocumentText, { number, type, title, start, end }: Mention): Match => ({
  role: "cites",
  task: null,
  name: number ?? ([type, title].filter(Boolean).join(" ") || text.whole.slice(start, end)),
  via: "name",
  ...excerpt(text.whole, start, end),
});

const wordsMatch = (text: DocumentText, words: string, [start, end]: readonly [number, number]): Match => ({
  role: "text",
  task: null,
  name: words,
  via: "words",
  ...excerpt(text.whole, start, end),
});

/** By name before by group; then what it is to do, what it is asked, who it is; then as they stand in the text. */
function surestOfEach(parties: readonly PartyMet[]): PartyMet[] {
  const sorted = parties.toSorted(
    (a, b) =>
      VIAS.indexOf(a.agency.via) - VIAS.indexOf(b.agency.via) ||
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      (a.start ?? -1) - (b.start ?? -1),
  );
  const seen = new Set<string>();
  return sorted.filter(({ role, task, start, agency }) => {
    const place = `${role} ${task ?? ""} ${start ?? agency.name}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

const ROLES = ["issuer", "tasked", "addressee", "recipient"];
