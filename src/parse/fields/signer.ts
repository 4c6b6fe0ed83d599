import type { Signer } from "../../model/record.js";
import type { Read } from "../evidence.js";
import type { Line, Page } from "../page/page.js";
import { isBlank, onOneLine } from "./line-text.js";
import { type Mark, marksOf } from "./signature-marks.js";

/**
 * Who signed: the lines of authority in order, the office below them, the name below that. A signature of which only
 * part survives gives that part; of several side by side, the first. Null where neither authority nor office stands.
 */
export function readSigner(page: Page, lines: readonly Line[]): Read<Signer> | null {
  const marks = untilName(lines.filter((line) => !isBlank(line)).flatMap((line) => marksOf(page, line)));
  const capacity = joined(marks, "authority");
  const offices = joined(marks, "office");
  if (capacity.length === 0 && offices.length === 0) return null;
  const name = marks.find((mark) => mark.is === "name")?.text ?? null;
  const title = offices.pop() ?? null;
  return {
    value: { name, title, capacity: [...capacity, ...offices] },
    spans: marks.filter(({ is }) => is !== "signed").map(({ start, end }) => [start, end]),
    rule: name === null ? "signer/name-lost" : "signer/under-authority",
  };
}

/** The first signature: up to its name. What stands above its first authority or office is not of it. */
function untilName(marks: readonly Mark[]): Mark[] {
  const first = marks.findIndex(({ is }) => is === "authority" || is === "office");
  if (first < 0) return [];
  const name = marks.findIndex(({ is }, at) => at > first && is === "name");
  return marks.slice(first, name < 0 ? undefined : name + 1);
}

/** The texts of one sort of mark, each with the wrapped lines that go on below it. */
function joined(marks: readonly Mark[], wanted: "authority" | "office"): string[] {
  const texts: string[] = [];
  let within = false;
  for (const { is, text } of marks) {
    if (is === wanted) texts.push(text);
    else if (is === "more" && within) texts.push(`${texts.pop()} ${text}`);
    within = is === wanted || (is === "more" && within);
  }
  return texts.map(onOneLine);
}
