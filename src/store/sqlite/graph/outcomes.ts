import type { Outcome } from "../../../model/graph.js";
import { spanOf } from "../../../model/partial-date.js";
import { fold } from "../../../model/text.js";
import { mayChange } from "../../../vocabulary/authority.js";
import type { Connection } from "../connection.js";
import type { Bodies } from "./bodies.js";
import type { Claim } from "./claim.js";
import { type Edges, mayMean } from "./edges.js";
import type { Held, HeldDocuments } from "./held.js";
import { IS_LIVE } from "./live.js";
import type { Meanings } from "./meanings.js";
import type { Mention, Mentions } from "./mentions.js";
import type { MissingDocuments } from "./missing.js";
import type { Papers } from "./papers.js";
import type { Telling, Tellings } from "./tellings.js";

export interface Pieces {
  readonly bodyOf: Bodies;
  readonly held: HeldDocuments;
  readonly tellings: Tellings;
  readonly mentions: Mentions;
  readonly meanings: Meanings;
  readonly papers: Papers;
  readonly edges: Edges;
  readonly missing: MissingDocuments;
}

/** What became of documents: docs/citation-graph.md, section 10. Only what is certain. */
export function outcomes(connection: Connection) {
  const amendments = connection.prepare(AMENDMENTS);
  const isByAnother = connection.prepare(IS_BY_ANOTHER).pluck();
  const paper = connection.prepare(PAPER);
  const subject = connection.prepare(SUBJECT).pluck();

  return ({ bodyOf, held, tellings, mentions, meanings, papers, edges, missing }: Pieces) => {
    function saidOfHeld(one: Held): Change[] {
      const naming = tellings.changed(one).filter((telling) => mayMean(telling, one));
      return naming.flatMap((telling) =>
        said(telling, one, (mention) => {
          const { held: meant } = meanings.of(telling, mention);
          return meant !== null && (meant === one || papers.areCopies(meant, one));
        }),
      );
    }

    const saidOfMissing = (founder: Telling): Change[] =>
      missing
        .membersOf(founder)
        .flatMap((telling) =>
          said(telling, null, (mention) => missing.among(founder, telling, [mention]).length > 0),
        )
        .filter(({ by }) => "documentId" in by || missing.founderOf(by.telling, by.mention) !== founder);

    /** What is said by one telling in those mentions that are of the document itself; `one` where it is held. */
    const said = (telling: Telling, one: Held | null, isOfIt: (mention: Mention) => boolean): Change[] => [
      ...saidByItself(telling, isOfIt),
      ...saidByOthers(telling, one, isOfIt),
    ];

    const isByAnotherPaper = ({ documentId, ordinal, citedId }: Mention) =>
      isByAnother.get({ document: documentId, ordinal, cited: citedId }) !== undefined;

    /** By the paper that replaces or amends it: a dispatch, and no draft. */
    const saidByItself = (telling: Telling, isOfIt: (mention: Mention) => boolean): Change[] =>
      CHANGES.flatMap(([relation, how]) => {
        const saying = mentions
          .related(telling, relation)
          .filter((mention) => !isByAnotherPaper(mention))
          .filter(isOfIt)
          .map((mention) => ({ by: held.byId(mention.documentId), partial: mention.partial }))
          .filter(({ by }) => by.kind === "dispatch" && by.status !== "draft" && !isOnlyTelling(by));
        return saying.map(({ by, partial }) => ({ how, partial, by, isOwn: true }));
      });

    /** `… được sửa đổi, bổ sung bởi …`, `Nghị định số … sửa đổi một số điều của …` in a third text. */
    const saidByOthers = (
      telling: Telling,
      one: Held | null,
      isOfIt: (mention: Mention) => boolean,
    ): Change[] =>
      (amendments.all(telling.citedId) as Amendment[]).flatMap(({ documentId, ordinal, byId }) => {
        const inText = mentions.inText(documentId);
        const amended = inText.find((mention) => mention.ordinal === ordinal)!;
        const amending = inText.find(({ citedId }) => citedId === byId)!;
        if (!isOfIt(amended)) return [];
        const vertex = edges.vertexOf(tellings.byId(byId), amending);
        if (vertex.held !== null && vertex.held === one) return [];
        const by = vertex.held ?? { key: vertex.key, telling: tellings.byId(byId), mention: amending };
        const how = amended.relation === "replaces" ? ("replaced" as const) : ("amended" as const);
        return [{ how, partial: amended.partial, by, isOwn: false }];
      });

    /** A list of papers that ended, a programme of papers to come: such a paper tells of changes and makes none. */
    const isOnlyTelling = ({ documentId }: Held) =>
      TELLING.test(fold((subject.get(documentId) as string | null) ?? ""));

    function describe(by: Change["by"]): Outcome["by"] {
      if ("documentId" in by)
        return { ...(paper.get(by.documentId) as Omit<Outcome["by"], "id">), id: by.id };
      const { telling, mention } = by;
      const issuer = telling.agencyId === null ? null : bodyOf(telling.agencyId).name;
      return { type: mention.type, number: mention.number, date: telling.date, issuer, id: null };
    }

    /** Copies of one paper say one thing; where one place says all of it, it is not in part. */
    function together(changes: readonly Change[]): Outcome[] {
      const texts = [...new Set(changes.flatMap(({ by }) => ("documentId" in by ? [by] : [])))];
      const standing = papers.of(texts);
      const paperOf = (by: Held) =>
        standing.includes(by) ? by : (standing.find((one) => papers.areCopies(one, by)) ?? by);
      const same = Map.groupBy(
        changes,
        ({ how, by }) => `${how} ${"documentId" in by ? paperOf(by).id : by.key}`,
      );
      return [...same.values()]
        .map((all) => ({
          how: all[0]!.how,
          partial: saidBest(all).every(({ partial }) => partial),
          by: describe(fullest(all.map(({ by }) => ("documentId" in by ? paperOf(by) : by)))),
        }))
        .sort(latestFirst);
    }

    /** What became of a held document, or of one that a telling founds; the latest first. */
    return (one: Held | Telling): readonly Outcome[] =>
      together(
        ("documentId" in one ? saidOfHeld(one) : saidOfMissing(one)).filter(({ by }) => isPossible(by, one)),
      );
  };
}

export type Outcomes = ReturnType<ReturnType<typeof outcomes>>;

/** Who may change it, and later than it was made: a reader takes a table or a list of titles for more than it says. */
function isPossible(by: Change["by"], one: Claim): boolean {
  const claim: Claim = "documentId" in by ? by : by.telling;
  if (!mayChange(claim, one)) return false;
  return claim.date === null || one.date === null || spanOf(claim.date).last >= spanOf(one.date).first;
}

// Công bố Danh mục văn bản hết hiệu lực … · Chương trình lập pháp năm … · Kế hoạch …
const TELLING = /\bcong bo\b|^(?:ban hanh )?(?:chuong trinh|ke hoach)\b|\bdanh muc van ban\b/;

/** The paper that changes another knows best how much of it. */
const saidBest = (changes: readonly Change[]) =>
  changes.some(({ isOwn }) => isOwn) ? changes.filter(({ isOwn }) => isOwn) : changes;

/** Of one paper, as several texts tell of it, what says most; of equals the first in the alphabet: no ingest changes it. */
const fullest = (told: readonly Change["by"][]): Change["by"] =>
  told.reduce((best, one) =>
    "documentId" in best || "documentId" in one || compareTold(best.telling, one.telling) <= 0 ? best : one,
  );

const compareTold = (a: Telling, b: Telling) =>
  (b.date?.length ?? 0) - (a.date?.length ?? 0) ||
  Number(a.agencyId === null) - Number(b.agencyId === null) ||
  compare(a.words, b.words);

interface Change {
  readonly how: Outcome["how"];
  readonly partial: boolean;
  /** Said by the changing paper itself, not by a third. */
  readonly isOwn: boolean;
  readonly by: Held | { readonly key: string; readonly telling: Telling; readonly mention: Mention };
}

const CHANGES = [
  ["replaces", "replaced"],
  ["amends", "amended"],
] as const;

const latestFirst = ({ how, by: a }: Outcome, { how: other, by: b }: Outcome) =>
  compare(b.date ?? "", a.date ?? "") ||
  compare(other, how) ||
  compare(a.id ?? a.number ?? "", b.id ?? b.number ?? "");

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Amendment {
  readonly documentId: number;
  readonly ordinal: number;
  readonly byId: number;
}

const AMENDMENTS = `
  SELECT document_id AS documentId, ordinal, by_id AS byId
  FROM amendment JOIN document USING (document_id)
  WHERE cited_id = ? AND ${IS_LIVE}`;

/** What the text mentions was changed by another paper, or changed one before it: `X được sửa đổi bởi Y`. */
const IS_BY_ANOTHER = `
  SELECT 1 FROM amendment WHERE document_id = :document AND ordinal = :ordinal
  UNION ALL
  SELECT 1 FROM amendment WHERE document_id = :document AND by_id = :cited AND ordinal < :ordinal`;

const SUBJECT = "SELECT subject FROM document WHERE document_id = ?";

const PAPER = `
  SELECT type, number, date, (
    SELECT name FROM party JOIN agency USING (agency_id)
    WHERE party.document_id = document.document_id AND role = 'issuer' ORDER BY ordinal LIMIT 1
  ) AS issuer
  FROM document WHERE document_id = ?`;

/** SQL: whether anybody says that what a `document` row may be called was replaced or amended. */
export const MAY_BE_CHANGED = `
  (EXISTS (SELECT 1 FROM cited WHERE changed AND cited.number_key = document.number_key)
    OR EXISTS (
      SELECT 1 FROM cited
      WHERE changed AND (number_key IS NULL OR title_key IS NOT NULL) AND cited.type_key = document.type_key))`;
