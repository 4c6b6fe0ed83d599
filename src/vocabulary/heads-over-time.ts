import type { AgencyKey } from "../model/agency.js";
import { once } from "../model/once.js";
import { agencyKey } from "./agency-key.js";
import { type Change, NATIONAL_CHANGES, PROVINCIAL_CHANGES } from "./body-changes.js";
import { type Lineage, lineageOf } from "./lineage.js";
import { PROVINCE_CHANGES } from "./province-changes.js";

/** What became of a body by a change of its own. */
export interface HeadOverTime {
  /** The name the tables know it by. */
  readonly name: string;
  readonly lineage: Lineage;
  readonly isNational: boolean;
}

/** Null where the tables tell nothing of the head of this key. */
export function headOverTime({ head, unit, level, province }: AgencyKey): HeadOverTime | null {
  if (EXCEPT.has(`${head}, ${province}`)) return null;
  const isPlaceless = unit === null && level === null && province === null;
  return (isPlaceless ? national().get(head) : undefined) ?? provincial().get(head) ?? null;
}

/** Thành phố Hồ Chí Minh parted its Sở Giao thông vận tải otherwise. */
const EXCEPT = new Set(["so giao thong van tai, ho chi minh", "so xay dung, ho chi minh"]);

/** What became of the province of a body that ends and begins with it; null for any other body. */
export const placeOverTime = ({ head }: AgencyKey): Lineage | null =>
  FOLLOWS_ITS_PROVINCE.test(head) ? provinces() : null;

/** Not the hospitals, schools and companies of a province. */
const FOLLOWS_ITS_PROVINCE =
  /^(?:so |uy ban nhan dan$|hoi dong nhan dan$|thuong truc (?:hoi dong|uy ban) nhan dan$|van phong (?:uy ban nhan dan|hoi dong nhan dan|doan dai bieu)|doan dai bieu quoc hoi|thanh tra$|ban dan toc$|cong an$|bo chi huy |uy ban mat tran to quoc viet nam$|lien doan lao dong$|hoi (?:nong dan|lien hiep phu nu|cuu chien binh)\b|toa an nhan dan$|vien kiem sat nhan dan$|bao hiem xa hoi$|thue$|(?:.* )?(?:tinh|thanh) (?:uy|doan)$)/;

/** Tables by the head of a key. */
function byHead(changes: readonly Change[], isNational: boolean): ReadonlyMap<string, HeadOverTime> {
  const lineage = lineageOf(changes);
  const names = changes.flatMap(({ name, into }) => [name, ...into]);
  return new Map(names.map((name) => [agencyKey(name, null).head, { name, lineage, isNational }]));
}

const national = once(() => byHead(NATIONAL_CHANGES, true));
const provincial = once(() => byHead(PROVINCIAL_CHANGES, false));
const provinces = once(() => lineageOf(PROVINCE_CHANGES));
