import type { Agency } from "../../model/agency.js";
import type { AgencyContext } from "./context.js";

type NameAgency = (written: string, context: AgencyContext) => Agency;

/**
 * The same names stand in text after text, and to name one costs as much as to read a line: what was named before in
 * the same context is not worked out again. The answers are the same; agencies are never changed, so they can be shared.
 */
export function remembering(nameAgency: NameAgency): NameAgency {
  const places: Places = new Map();
  let size = 0;
  /** What was named in the place of the text that is being read: all its names come with one context. */
  let here = { context: null as AgencyContext | null, named: new Map<string, Agency>() };
  return (written, context) => {
    if (here.context !== context) here = { context, named: namedIn(places, context) };
    const before = here.named.get(written);
    if (before) return before;
    const agency = nameAgency(written, context);
    if (written.length > LONGEST_REMEMBERED) return agency;
    if (size === MOST_REMEMBERED) {
      places.clear();
      here.named.clear();
      size = 0;
    }
    here.named.set(detached(written), detached(agency));
    size++;
    return agency;
  };
}

function namedIn(places: Places, { province, district }: AgencyContext): Map<string, Agency> {
  const districts = places.get(province) ?? new Map<string | null, Map<string, Agency>>();
  const named = districts.get(district) ?? new Map<string, Agency>();
  places.set(province, districts.set(district, named));
  return named;
}

/** Names by province and district: all that a name is filled in from. */
type Places = Map<string | null, Map<string | null, Map<string, Agency>>>;

/** Words cut from a text keep the whole text in memory as long as they live; these are words of their own. */
const detached = <T extends string | Agency>(words: T): T => JSON.parse(JSON.stringify(words));

// Together some megabytes at most.
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 200;
