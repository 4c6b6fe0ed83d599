import { spread } from "../text/width.js";
import { widthOf } from "../text/width-of.js";
import { shortName } from "./labels.js";

/** A name with what stands at the end of its line; where it does not fit, with its long words shortened. */
export function headingLine(name: string, end: string, width: number): string {
  const fits = widthOf(name) + 2 + widthOf(end) <= width;
  return spread(fits ? name : shortName(name), end, width);
}
