import type { Signer } from "../../model/record.js";
import { fold } from "../../model/text.js";
import type { Read } from "../evidence.js";
import type { Line, Page } from "../page/page.js";
import { isBlank, onOneLine } from "./line-text.js";
import { type Mark, marksOf } from "./signature-marks.js";

/**
 * Who signed: the lines of authority in order, the office below them, the name below that. Of several side by side
 * the one that speaks for the chief issuer counts, else the first with a name. A signature of which only part
 * survives gives that part. Null where neither authority nor office stands.
 */
export function readSigner(
  page: Page,
  lines: readonly Line[],
  issuer: string | null = null,
): Read<Signer> | null {
  const signatures = signaturesIn(page, lines);
  const named = signatures.filter(hasName);
  const speaker = named.length > 1 ? named.find((marks) => speaksFor(marks, issuer)) : null;
  const chosen = speaker ?? named[0] ?? signatures[0];
  return chosen ? signerOf(chosen) : null;
}

type Signature = readonly Mark[];

/** This many lines that belong to no signature part one from the next. */
const FOREIGN = 3;

/** Each begins with an authority or an office and ends with its name, or where other text goes on. */
function signaturesIn(page: Page, lines: readonly Line[]): Signature[] {
  const found: Mark[][] = [];
  let current: Mark[] = [];
  let foreign = 0;
  const close = () => {
    if (current.length > 0) found.push(current);
    current = [];
  };
  for (const line of lines) {
    if (isBlank(line)) continue;
    const marks = marksOf(page, line);
    foreign = marks.length === 0 ? foreign + 1 : 0;
    if (foreign === FOREIGN) close();
    for (const mark of marks) {
      if (current.length > 0 || mark.is === "authority" || mark.is === "office") current.push(mark);
      if (mark.is === "name") close();
    }
  }
  close();
  return found;
}

const hasName = (marks: Signature) => marks.at(-1)?.is === "name";

const speaksFor = (marks: Signature, issuer: string | null) =>
  issuer !== null && fold(marks.map(({ text }) => text).join(" ")).includes(fold(issuer));

function signerOf(marks: Signature): Read<Signer> {
  const capacity = joined(marks, "authority");
  const offices = joined(marks, "office");
  const title = offices.pop() ?? null;
  const name = marks.find(({ is }) => is === "name")?.text ?? null;
  return {
    value: { name, title, capacity: [...capacity, ...offices] },
    spans: marks.filter(({ is }) => is !== "signed").map(({ start, end }) => [start, end]),
    rule: name === null ? "signer/name-lost" : "signer/under-authority",
  };
}

/** The texts of one sort of mark, each with the wrapped lines that go on below it. */
function joined(marks: Signature, wanted: "authority" | "office"): string[] {
  const texts: string[] = [];
  let within = false;
  for (const { is, text } of marks) {
    if (is === wanted) texts.push(text);
    else if (is === "more" && within) texts.push(`${texts.pop()} ${text}`);
    within = is === wanted || (is === "more" && within);
  }
  return texts.map(onOneLine);
}
