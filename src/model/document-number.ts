import { fold } from "./text.js";

/** Số, ký hiệu: what a paper is called by. `51/UBND-KGVX`, `30/2020/NĐ-CP`, Party style `1510-CV/TU`. */
export interface DocumentNumber {
  /** Canonical: no spaces, `-` for every dash, `Đ` for every look-alike. A blank serial: `/UBND-KGVX`, `-CV/BCSD`. */
  readonly text: string;
  /** Digits and suffix without leading zeros: `51`, `908a`, `66.13`; null where left blank. */
  readonly serial: string | null;
  /** The year inside the number (`30/2020/NĐ-CP`), else null. */
  readonly year: string | null;
  /** `UBND-KGVX`, `NĐ-CP`, `CV/TU`, `QH14`; null for a bare `1409`. */
  readonly symbol: string | null;
}

/** What two spellings of one number share: `01/CT-TTg` and `1 / ct-ttg` are both `1/ct-ttg`. */
export function numberKey(text: string): string {
  return fold(text)
    .replaceAll(" ", "")
    .replace(/^0+(?=\d)/, "");
}
