/** A body that issues, receives or is given work. `name` is canonical, `asWritten` the words of the paper. */
export interface Agency {
  /** Sentence case, abbreviations spelled out, the place filled in where the document makes it certain. */
  readonly name: string;
  /** As in the text, white space folded. */
  readonly asWritten: string;
  /** True where it stands for many: `Các sở, ban, ngành`. */
  readonly group: boolean;
  /** The province or central city it belongs to (`Lạng Sơn`); null for national bodies and where unknown. */
  readonly place: string | null;
  /** For `Các Bộ: A, B, C` its agencies, else empty. */
  readonly members: readonly Agency[];
}

/** One entry of Nơi nhận. */
export interface Recipient {
  readonly name: string;
  readonly asWritten: string;
  readonly group: boolean;
  /** `để b/c`, `thực hiện`; null where none is given. */
  readonly purpose: string | null;
  /** `Như trên`, `Như Điều 3`: stands for the addressees, or for those of that article. */
  readonly sameAsAddressees: boolean;
}

/**
 * What agencies are compared by: head and place, all folded. `Sở Y tế tỉnh Lạng Sơn` is head `so y te`, level `tinh`,
 * unit `lang son`, province `lang son`; `UBND huyện Đình Lập` of that province is head `uy ban nhan dan`, level
 * `huyen`, unit `dinh lap`, province `lang son`. Officers have the key of their body.
 */
export interface AgencyKey {
  readonly head: string;
  readonly level: string | null;
  readonly unit: string | null;
  readonly province: string | null;
  /** The group this name stands for (`so-ban-nganh`), where it is one whose members are known. */
  readonly group: string | null;
}

/** A group that reaches an agency: for certain, or possibly (`liên quan`). */
export interface Covering {
  readonly group: string;
  readonly certain: boolean;
  /** Folded provinces whose groups do; null: those of any, or of the agency's own. */
  readonly provinces: readonly string[] | null;
}

/** Roles in which a document names an agency. */
export type AgencyRole = "issuer" | "addressee" | "recipient" | "tasked";
