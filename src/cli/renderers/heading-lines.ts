import { padEnd, wrap } from "../text/width.js";
import { widthOf } from "../text/width-of.js";
import { shortName } from "./labels.js";

/** A name with what stands at the end of its line; where it does not fit, with its long words shortened, else on two. */
export function headingLines(name: string, end: string, width: number): string[] {
  const room = width - widthOf(end) - 2;
  const [first = "", ...others] = wrap(widthOf(name) <= room ? name : shortName(name), room);
  return [`${padEnd(first, room)}  ${end}`, ...others];
}
