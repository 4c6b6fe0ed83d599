import type { AgencyAsked, Found } from "../../../model/query.js";
import { agencyKey } from "../../../vocabulary/agency-key.js";
import { placeWords, provinceOf } from "../../../vocabulary/provinces.js";
import { spellName } from "../../../vocabulary/spelling.js";
import { type AgencyMet, VIAS } from "./agencies-met.js";
import type { AgencyQuestion, NamedIn } from "./parties-met.js";

/** Which agencies a question met, by name or behind a group, most documents first. */
export function agencyTally({ asked }: AgencyQuestion, named: readonly NamedIn[]): Found["agencies"] {
  const documents = new Map<string, Set<number>>();
  const names = new Map<string, string>();
  const byAgency = [...Map.groupBy(named, ({ agency }) => agency)].sort(surestFirst);
  for (const [agency, naming] of byAgency) {
    const { place, name } = bodyMet(agency.under ?? asked, agency);
    const met = documents.get(place) ?? new Set();
    for (const { documentId } of naming) met.add(documentId);
    documents.set(place, met);
    const known = names.get(place);
    if (known === undefined || (isNamed(agency) && isBetter(name, known))) names.set(place, name);
  }
  // One district in the groups of several provinces: which of them it is in nobody said.
  const byName = Map.groupBy(documents, ([place]) => names.get(place) as string);
  return [...byName]
    .map(([name, places]) => ({ name, documents: new Set(places.flatMap(([, met]) => [...met])).size }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}

const surestFirst = ([a]: readonly [AgencyMet, unknown], [b]: readonly [AgencyMet, unknown]) =>
  VIAS.indexOf(a.via) - VIAS.indexOf(b.via);

interface Body {
  /** What tells it from others that were met. */
  readonly place: string;
  readonly name: string;
}

const isNamed = ({ via }: AgencyMet) => via !== "group" && via !== "possible";

/** The body that was met: the one named, or the one asked for at the place of the group. */
function bodyMet(asked: AgencyAsked, met: AgencyMet): Body {
  const { place, name } = bodyOf(asked, met);
  return { place: met.under === null ? place : `${met.under.written}: ${place}`, name };
}

function bodyOf({ written, key, within }: AgencyAsked, met: AgencyMet): Body {
  const itself = { place: met.name, name: met.name };
  if (within !== null || key.group !== null) return itself;
  if (isNamed(met)) return { place: placeOf(met), name: met.name };
  const name = spellName(written, "person");
  if (key.unit !== null) return { place: placeOf({ ...key, province: met.province ?? key.province }), name };
  // `UBND các huyện` for a question about any UBND: which of them cannot be said.
  if (met.code?.includes(":")) return itself;
  const province = met.province === null ? null : provinceOf(met.province);
  if (province === null) return { place: placeOf(key), name };
  const head = name.replace(LEVEL_AT_END, "");
  return { place: placeOf({ ...met, unit: null }), name: `${head} ${placeWords(province.name)}` };
}

// Công an tỉnh: in Hà Nội it is Công an thành phố
const LEVEL_AT_END = / (?:tỉnh|thành phố)$/iu;

type Placed = Pick<AgencyMet, "level" | "unit" | "province">;

/** A body without a unit of its own is its province's, at the level it states. */
function placeOf({ level, unit, province }: Placed): string {
  if (unit !== null && unit !== province) return `${unit}, ${province ?? ""}`;
  const isBelow = unit === null && level !== null && level !== "tinh" && level !== "thanh pho";
  return `${isBelow ? level : ""}, ${unit ?? province ?? ""}`;
}

/** Of the names of one body the one with its place; of two of those the shorter: an officer's is longer. */
function isBetter(name: string, known: string): boolean {
  const [hasPlace, knownHasPlace] = [name, known].map((one) => agencyKey(one, null).unit !== null);
  if (hasPlace !== knownHasPlace) return hasPlace === true;
  return name.length !== known.length ? name.length < known.length : name < known;
}
