import { count } from "../text/count.js";

/** Days from one paper to the next as a walk meets them: `+9 days`, `-1 day`, `same day`; nothing where not known. */
export function daysLabel(after: number | null): string {
  if (after === null) return "";
  if (after === 0) return "same day";
  return `${after > 0 ? "+" : "-"}${count(Math.abs(after), "day")}`;
}
