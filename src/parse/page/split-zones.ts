import { opensWithLetter } from "../opens-with.js";
import { type Look, lookAt, saysSomething } from "./look.js";
import type { Opening } from "./opening.js";
import { OPENINGS } from "./openings.js";
import type { Line, Page } from "./page.js";
import type { ZoneName, Zones } from "./zones.js";

/** Cuts a page into its zones, from line `start` on: the first line of the letterhead, or of the text. */
export function splitZones(page: Page, start = 0, first: ZoneName = "letterhead"): Zones {
  const zones: Record<ZoneName, Line[]> = {
    letterhead: [],
    title: [],
    addressees: [],
    body: [],
    recipients: [],
    signature: [],
    after: [],
  };
  let current = first;
  let last = page.lines.slice(0, start).findLast((line) => saysSomething(page, line));
  for (let index = start; index < page.lines.length; index++) {
    const line = page.lines[index] as Line;
    if (line.start === line.end) continue;
    if (current !== "body" || line.end - line.start <= LONG || mayOpen(page.folded, line)) {
      const look = lookAt(page, line, zones, last);
      current = opened(look, OPENINGS_AFTER[current]) ?? current;
    }
    zones[current].push(line);
    if (saysSomething(page, line)) last = line;
  }
  return zones;
}

function opened(look: Look, openings: readonly Opening[]): ZoneName | null {
  for (const { zone, opens } of openings) if (opens(look)) return zone;
  return null;
}

const openingsAfter = (zone: ZoneName) => OPENINGS.filter(({ after }) => after.includes(zone));

const OPENINGS_AFTER: Readonly<Record<ZoneName, readonly Opening[]>> = {
  letterhead: openingsAfter("letterhead"),
  title: openingsAfter("title"),
  addressees: openingsAfter("addressees"),
  body: openingsAfter("body"),
  recipients: openingsAfter("recipients"),
  signature: openingsAfter("signature"),
  after: openingsAfter("after"),
};

/** Most of a text is long lines of the body: they open nothing unless they begin with one of these. */
const LONG = 90;
const OPENS = /[^a-z]{0,8}(?:noi\s{1,3}nhan|phu luc|mau so|danh muc|sao |trich sao|ky boi|nguoi ky|signed)/y;

const mayBegin = opensWithLetter("npmdstk");

function mayOpen(folded: string, { start }: Line): boolean {
  OPENS.lastIndex = start;
  return mayBegin(folded, start) && OPENS.test(folded);
}
