import type { AgencyKey } from "../model/agency.js";
import type { NameChange } from "../model/name-change.js";
import { splitPlace } from "./agency-key.js";
import { type Body, nameOf } from "./body-over-time.js";
import { headOverTime, placeOverTime } from "./heads-over-time.js";
import type { Lineage, Step } from "./lineage.js";
import { provinceOf } from "./provinces.js";
import { byDay, type Paths, stoodTogether } from "./stood-together.js";

/** A body under the name it bore before, or bears since: by a change of its own, of its province, or of both. */
export interface NameOverTime {
  readonly name: string;
  readonly side: "predecessor" | "successor";
  /** Of a successor what is from this day on is meant. */
  readonly since: string | null;
  /** Of a name that lives on for another body only what is from before this day. */
  readonly until: string | null;
  /** The day an earlier name ended. */
  readonly ended: string | null;
  /** What led from the earlier name to the later one, in order. */
  readonly changes: readonly NameChange[];
  /** A body of the centre. */
  readonly isNational: boolean;
}

/** The other names of a body, of a canonical name and its key, nearest first; none where nothing changed. */
export function otherNamesOf(name: string, key: AgencyKey): readonly NameOverTime[] {
  if (key.group !== null) return [];
  const head = headOverTime(key);
  const place = placeOf(key);
  const lines = { head: head?.lineage ?? null, place: place === null ? null : placeOverTime(key) };
  if (lines.head === null && lines.place === null) return [];
  const asked: Body = { head: head?.name ?? splitPlace(name).head, place };
  const isNational = head?.isNational ?? false;
  return SIDES.flatMap((side) => pairs(asked, lines, side).map((other) => ({ ...other, isNational })));
}

const SIDES = ["predecessor", "successor"] as const;
type Side = (typeof SIDES)[number];

/** The province a body is the province's own of. */
const placeOf = ({ unit, province }: AgencyKey) =>
  unit !== null && unit === province ? (provinceOf(unit)?.name ?? null) : null;

interface Lines {
  readonly head: Lineage | null;
  readonly place: Lineage | null;
}

/** Every pair of a head and a place of one side that stood at one time, but for the body asked for. */
function pairs(asked: Body, lines: Lines, side: Side): Omit<NameOverTime, "isNational">[] {
  const heads = [{ name: asked.head, path: [] }, ...relatives(lines.head, asked.head, side)];
  const places = [{ name: asked.place, path: [] }, ...relatives(lines.place, asked.place, side)];
  return heads
    .flatMap((head) => places.map((place) => ({ head, place })))
    .slice(1)
    .flatMap(({ head, place }) => {
      const other: Body = { head: head.name, place: place.name };
      const paths = { ofHead: head.path, ofPlace: place.path };
      const [earlier, later] = side === "predecessor" ? [other, asked] : [asked, other];
      return stoodTogether(earlier, later, paths) ? [overTime(other, earlier, paths, side)] : [];
    });
}

function relatives(lineage: Lineage | null, name: string | null, side: Side) {
  if (lineage === null || name === null) return [];
  return side === "predecessor" ? lineage.predecessors(name) : lineage.successors(name);
}

function overTime(other: Body, earlier: Body, paths: Paths, side: Side) {
  const steps = inOrder(paths);
  const reused = [paths.ofHead[0], paths.ofPlace[0]].find((step) => step?.change.livesOn);
  const [first, last] = [steps[0]?.step.change.day ?? null, steps.at(-1)?.step.change.day ?? null];
  return {
    name: nameOf(other),
    side,
    since: side === "successor" ? last : null,
    until: reused?.change.day ?? null,
    ended: side === "predecessor" ? first : null,
    changes: told(earlier, steps),
  };
}

interface Ordered {
  readonly step: Step;
  readonly isOfPlace: boolean;
}

const inOrder = ({ ofHead, ofPlace }: Paths): Ordered[] =>
  [
    ...ofHead.map((step) => ({ step, isOfPlace: false })),
    ...ofPlace.map((step) => ({ step, isOfPlace: true })),
  ].sort((a, b) => byDay(a.step.change.day, b.step.change.day));

/** The changes in words of their time: `Sở Tài chính tỉnh Bắc Giang` merged into that of Bắc Ninh. */
function told(first: Body, steps: readonly Ordered[]): NameChange[] {
  let body = first;
  return steps.map(({ step: { change, to }, isOfPlace }) => {
    const at = body;
    const as = (name: string): Body => (isOfPlace ? { ...at, place: name } : { ...at, head: name });
    body = as(to);
    const into = change.into.map((name) => nameOf(as(name)));
    return { name: nameOf(at), how: change.how, into, day: change.day };
  });
}
