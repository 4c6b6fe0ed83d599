import type { CONFLICTS } from "../../../src/model/graph.js";
import type { TextFact, Wording } from "../facts.js";
import { byHash, knownOf } from "./answers.js";
import { mayBeOfOneIssuer, mayBeOne } from "./may-be-one.js";
import { numberKey } from "./name.js";
import { periodOf } from "./period.js";

export interface Conflict {
  readonly what: (typeof CONFLICTS)[number];
  /** In the order of their dates, then of their hashes. */
  readonly texts: readonly TextFact[];
}

/** Texts that bear one number of one issuer in one period, and unnumbered ones beside their signed copies. */
export function conflicts(texts: readonly TextFact[]): Conflict[] {
  const papers = texts.filter(({ kind }) => kind !== "notice" && kind !== "annex");
  const numbered = papers.filter(({ number }) => number !== null && /^\d/.test(number));
  const alike = [...Map.groupBy(numbered, seriesKey).values()].flatMap(toldApart);
  return [...alike, ...unnumberedAndSigned(papers)];
}

const seriesKey = ({ id, number, date, issuers }: TextFact) => {
  const period = periodOf(number, date);
  return period === null || issuers.length === 0
    ? id
    : [numberKey(number!), period, issuers[0]!.name].join("|");
};

/** Step by step: the one with the smallest hash stands for its set in the next. */
function toldApart(texts: readonly TextFact[]): Conflict[] {
  const found: Conflict[] = [];
  const step = (some: readonly TextFact[], key: (text: TextFact) => string, what: Conflict["what"]) =>
    [...Map.groupBy(some, key).values()].map((same) => {
      if (same.length > 1) found.push({ what, texts: inOrder(same) });
      return same.toSorted(byHash)[0]!;
    });
  const ofOneWording = step(texts, ({ paper, wording }) => `${paper} ${wordsOf(wording)}`, "same text");
  const ofOneScan = step(
    ofOneWording,
    ({ paper, wording }) => `${paper} ${isPutRight(wording)}`,
    "scan variants",
  );
  const papers = step(ofOneScan, ({ paper }) => paper, "corrected");
  const registers = step(papers, ({ isSecret }) => String(isSecret), "conflict");
  step(registers, () => "", "several series");
  return found;
}

/** The generator scans and corrects a paper once: what has other words is alone. */
const wordsOf = (wording: Wording) => (wording === "same words" ? "original" : wording);
const isPutRight = (wording: Wording) => wording === "corrected";

/** An unnumbered or draft text beside the numbered ones of its issuer and symbol, whose day and words are its own. */
function unnumberedAndSigned(texts: readonly TextFact[]): Conflict[] {
  const byPaper = Map.groupBy(texts, ({ paper }) => paper);
  return [...byPaper.values()].flatMap((some) => {
    const blank = some.filter(({ status }) => status !== "issued");
    return blank.flatMap((text): Conflict[] => {
      const signed = some.filter((other) => other.status === "issued" && isSignedCopy(text, other));
      return signed.length === 0
        ? []
        : [{ what: "unnumbered and signed", texts: inOrder([text, ...signed]) }];
    });
  });
}

export const isSignedCopy = (blank: TextFact, signed: TextFact) =>
  symbolOf(blank) === symbolOf(signed) &&
  mayBeOfOneIssuer(knownOf(blank), knownOf(signed)) &&
  mayBeOne({ ...knownOf(blank), issuers: [] }, { ...knownOf(signed), issuers: [] });

const symbolOf = ({ number }: TextFact) => (number ?? "").replace(/^\d+/, "");

/** By date, a month before its days, undated ones last; then by hash. */
const inOrder = (texts: readonly TextFact[]) =>
  texts.toSorted((a, b) => {
    const [one, other] = [a.date ?? LAST, b.date ?? LAST];
    return one < other ? -1 : one > other ? 1 : byHash(a, b);
  });

const LAST = "9999";
