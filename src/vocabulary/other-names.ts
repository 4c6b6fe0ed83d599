import type { AgencyKey } from "../model/agency.js";
import type { NameChange } from "../model/name-change.js";
import { once } from "../model/once.js";
import { agencyKey, splitPlace } from "./agency-key.js";
import { type Change, NATIONAL_CHANGES, PROVINCIAL_CHANGES } from "./body-changes.js";
import { type Lineage, lineageOf, type Relative, type Step } from "./lineage.js";
import { PROVINCE_CHANGES } from "./province-changes.js";
import { placeWords, provinceOf } from "./provinces.js";

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
  const asked: Body = { head: splitPlace(name).head, place: placeOf(key) };
  const heads = headsOver(key);
  const places = asked.place !== null && FOLLOWS_ITS_PROVINCE.test(key.head) ? provinces() : null;
  if (heads === null && places === null) return [];
  const isNational = heads === national();
  return SIDES.flatMap((side) =>
    pairs(asked, heads?.names.get(key.head) ?? null, heads?.lineage ?? null, places, side),
  ).map((other) => ({ ...other, isNational }));
}

const SIDES = ["predecessor", "successor"] as const;

interface Body {
  readonly head: string;
  /** The name of its province; null for one of the centre, or of no place in particular. */
  readonly place: string | null;
}

/** The province a body is the province's own of. */
const placeOf = ({ unit, province }: AgencyKey) =>
  unit !== null && unit === province ? (provinceOf(unit)?.name ?? null) : null;

interface Heads {
  readonly lineage: Lineage;
  /** Names in the table by the head of their key. */
  readonly names: ReadonlyMap<string, string>;
}

/** The table that tells what became of this head; null where none does. */
function headsOver({ head, unit, level, province }: AgencyKey): Heads | null {
  if (EXCEPT.has(`${head}, ${province}`)) return null;
  const isPlaceless = unit === null && level === null && province === null;
  if (isPlaceless && national().names.has(head)) return national();
  return provincial().names.has(head) ? provincial() : null;
}

/** Thành phố Hồ Chí Minh parted its Sở Giao thông vận tải otherwise. */
const EXCEPT = new Set(["so giao thong van tai, ho chi minh", "so xay dung, ho chi minh"]);

const headsOf = (changes: readonly Change[]): Heads => ({
  lineage: lineageOf(changes),
  names: new Map(
    changes
      .flatMap(({ name, into }) => [name, ...into])
      .map((name): [string, string] => [agencyKey(name, null).head, name]),
  ),
});

const national = once(() => headsOf(NATIONAL_CHANGES));
const provincial = once(() => headsOf(PROVINCIAL_CHANGES));
const provinces = once(() => lineageOf(PROVINCE_CHANGES));

/** Bodies that end and begin with their province: not its hospitals, schools and companies. */
const FOLLOWS_ITS_PROVINCE =
  /^(?:so |uy ban nhan dan$|hoi dong nhan dan$|thuong truc (?:hoi dong|uy ban) nhan dan$|van phong (?:uy ban nhan dan|hoi dong nhan dan|doan dai bieu)|doan dai bieu quoc hoi|thanh tra$|ban dan toc$|cong an$|bo chi huy |uy ban mat tran to quoc viet nam$|lien doan lao dong$|hoi (?:nong dan|lien hiep phu nu|cuu chien binh)\b|toa an nhan dan$|vien kiem sat nhan dan$|bao hiem xa hoi$|thue$|(?:.* )?(?:tinh|thanh) (?:uy|doan)$)/;

/** Every pair of a head and a place of one side that stood at one time, but for the body asked for. */
function pairs(
  asked: Body,
  headName: string | null,
  heads: Lineage | null,
  places: Lineage | null,
  side: NameOverTime["side"],
): Omit<NameOverTime, "isNational">[] {
  const of = (lineage: Lineage | null, name: string | null): readonly Relative[] => {
    if (lineage === null || name === null) return [];
    return side === "predecessor" ? lineage.predecessors(name) : lineage.successors(name);
  };
  const headLine = [{ name: headName ?? asked.head, path: [] }, ...of(heads, headName)];
  const placeLine = [{ name: asked.place, path: [] }, ...of(places, asked.place)];
  return headLine
    .flatMap((head) => placeLine.map((place) => ({ head, place })))
    .slice(1)
    .filter(({ head, place }) => stoodTogether({ ...asked, head: headName ?? asked.head }, head, place, side))
    .map(({ head, place }) => overTime(asked, head, place, side));
}

type Placed = Omit<Relative, "name"> & { readonly name: string | null };

function overTime(asked: Body, head: Relative, place: Placed, side: NameOverTime["side"]) {
  const other = { head: head.name, place: place.name };
  const steps = [
    ...head.path.map((step) => ({ step, isOfPlace: false })),
    ...place.path.map((step) => ({ step, isOfPlace: true })),
  ].sort((a, b) => compare(a.step.change.day, b.step.change.day));
  const lived = [head.path[0], place.path[0]].flatMap((step) =>
    step?.change.livesOn ? [step.change.day] : [],
  );
  return {
    name: nameOf(other),
    side,
    since: side === "successor" ? (steps.at(-1)?.step.change.day ?? null) : null,
    until: lived[0] ?? null,
    ended: side === "predecessor" ? (steps[0]?.step.change.day ?? null) : null,
    changes: told(side === "predecessor" ? other : asked, steps),
  };
}

/** The changes in words of their time: `Sở Tài chính tỉnh Bắc Giang` merged into that of Bắc Ninh. */
function told(
  first: Body,
  steps: readonly { readonly step: Step; readonly isOfPlace: boolean }[],
): NameChange[] {
  let body = first;
  return steps.map(({ step: { change, to }, isOfPlace }) => {
    const at = body;
    const as = (name: string): Body => (isOfPlace ? { ...at, place: name } : { ...at, head: name });
    body = as(to);
    return {
      name: nameOf(at),
      how: change.how,
      into: change.into.map((name) => nameOf(as(name))),
      day: change.day,
    };
  });
}

/**
 * Whether both bodies ever were: the Sở Thông tin of 2008 was not of Hà Bắc, which ended in 1997; and the Sở Kế hoạch
 * of Bắc Ninh had ended when that took in Bắc Giang.
 */
function stoodTogether(asked: Body, head: Relative, place: Placed, side: NameOverTime["side"]): boolean {
  const other = { head: head.name, place: place.name };
  const [earlier, later] = side === "predecessor" ? [other, asked] : [asked, other];
  const last = [endOf(head.path.at(-1)), endOf(place.path.at(-1))].sort(compare).at(-1) ?? null;
  return (
    !isBefore(endOf(head.path[0]), bornOn(PROVINCE_CHANGES, earlier.place)) &&
    !isBefore(endOf(place.path[0]), bornOn(PROVINCIAL_CHANGES, earlier.head)) &&
    !isBefore(endedOn(PROVINCIAL_CHANGES, later.head), last) &&
    !isBefore(endedOn(PROVINCE_CHANGES, later.place), last)
  );
}

const endOf = (step: Step | undefined) => step?.change.day ?? null;
const endedOn = (changes: readonly Change[], name: string | null) =>
  changes.find((change) => change.name === name && !change.livesOn)?.day ?? null;
const bornOn = (changes: readonly Change[], name: string | null) =>
  changes.find(({ how, into }) => how !== "merged" && name !== null && into.includes(name))?.day ?? null;

const isBefore = (day: string | null, other: string | null) => day !== null && other !== null && day <= other;
const compare = (a: string | null, b: string | null) => ((a ?? "") < (b ?? "") ? -1 : a === b ? 0 : 1);

/** `Sở Y tế tỉnh Bắc Ninh`, `Thành ủy Hải Phòng`. */
function nameOf({ head, place }: Body): string {
  if (place === null) return head;
  const [, ofTinh] = /^tỉnh (.+)$/u.exec(place) ?? [];
  if (!OF_COMMITTEE.test(head)) return `${head} ${ofTinh ? place : placeWords(place)}`;
  const isCity = provinceOf(place)?.city === true;
  return `${head.replace(OF_COMMITTEE, isCity ? "Thành $1" : "Tỉnh $1")} ${ofTinh ?? place}`;
}

const OF_COMMITTEE = /(?:Tỉnh|Thành) (ủy|đoàn)$/u;
