import type { Look } from "./look.js";
import type { ZoneName } from "./zones.js";

/** Where a zone begins: only out of the zones it may follow, so the order of a page is written in one table. */
export interface Opening {
  readonly zone: ZoneName;
  readonly after: readonly ZoneName[];
  opens(look: Look): boolean;
}
