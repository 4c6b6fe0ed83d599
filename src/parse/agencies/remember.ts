import type { Agency } from "../../model/agency.js";
import type { AgencyContext } from "./context.js";

type NameAgency = (written: string, context: AgencyContext) => Agency;

/**
 * The same names stand in text after text, and to name one costs as much as to read a line: what was named before in
 * the same context is not worked out again. The answers are the same; agencies are never changed, so they can be shared.
 */
export function remembering(nameAgency: NameAgency): NameAgency {
  const named = new Map<string, Agency>();
  return (written, context) => {
    // all that a name is filled in from
    const { province, district } = context;
    const key = `${written}\n${province}\n${district}`;
    const before = named.get(key);
    if (before) return before;
    if (named.size >= MOST_REMEMBERED) named.clear();
    const agency = nameAgency(written, context);
    if (written.length <= LONGEST_REMEMBERED) named.set(key, detached(agency));
    return agency;
  };
}

/** Words cut from a text keep the whole text in memory as long as they live; these are words of their own. */
const detached = (agency: Agency): Agency => JSON.parse(JSON.stringify(agency));

// Together some megabytes at most.
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 200;
