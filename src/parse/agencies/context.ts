import type { System } from "../../model/record.js";

/** What a document makes certain about the bodies it names: who speaks, and from where. */
export interface AgencyContext {
  readonly system: System | null;
  /** The province or central city of the issuer, as written in names (`Lạng Sơn`); null for national bodies. */
  readonly province: string | null;
  /** The district or commune of the issuer with its level word (`huyện Đình Lập`), where the issuer is a body of one. */
  readonly district: string | null;
  /** Canonical name of the chief issuer; null where not known. */
  readonly issuer: string | null;
}

export const NO_CONTEXT: AgencyContext = { system: null, province: null, district: null, issuer: null };
