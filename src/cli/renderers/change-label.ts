import type { NameChange } from "../../model/name-change.js";
import { shortName } from "./labels.js";

const HOW: Record<NameChange["how"], string> = {
  merged: "merged into",
  split: "split into",
  renamed: "became",
};

/** `Bộ Kế hoạch và Đầu tư merged into Bộ Tài chính on 2025-03-01`; a day known less well `in 2008`. */
export function changeLabel({ name, how, into, day }: NameChange): string {
  const when = day === null ? "" : ` ${day.length === DAY ? "on" : "in"} ${day}`;
  return `${shortName(name)} ${HOW[how]} ${listed(into.map(shortName))}${when}`;
}

const DAY = "2025-03-01".length;

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
