import type { Identity } from "../facts.js";
import { bare } from "../generate/fold.js";

/** What two papers have to share before anything else is asked: a number, or else a type with a title or a day. */
export function namesOf({ number, type, date }: Identity, title: string | null): string[] {
  if (number !== null) return [numberKey(number)];
  const typed = bare(type ?? "");
  return [
    ...(title === null ? [] : [`${typed} “${words(title)}”`]),
    ...(date?.length === FULL ? [`${typed} of ${date}`] : []),
  ];
}

/** `01/CT-TTg` and `1/ct-ttg` are one number. */
export const numberKey = (number: string) =>
  bare(number)
    .replaceAll(" ", "")
    .replace(/^0+(?=\d)/, "");

export const words = (title: string) =>
  bare(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join(" ");

export const FULL = "2021-01-14".length;
