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

/** The parts of a number in its canonical form: what the reader made of the words it was read from. */
export function numberOfText(text: string): DocumentNumber {
  const company = SYMBOL_FIRST.exec(text);
  if (company !== null) {
    const [, symbol = "", serial = "", year = ""] = company;
    return { text, serial: withoutZeros(serial), year, symbol };
  }
  const [, serial = null, year = null, symbol = null] = CANONICAL.exec(text) ?? [];
  return { text, serial: serial && withoutZeros(serial), year: year && fullYear(year), symbol };
}

// 51/UBND-KGVX · 908a/VPCP-KTN · 66.13/2026/NQ-CP · 04/98/TT-BTC · 1510-CV/TU · 1409 · /UBND-KGVX · -CV/BCSD
const CANONICAL =
  /^(\d+(?:\.\d+)*(?:[a-zđ](?=[/-]))?)?(?:[/-]((?:19|20)\d\d|(?<=\d[/-])[4-9]\d)(?=[/-]))?(?:[/.-]?(\p{L}.*))?$/iu;

// TDV/01-2020
const SYMBOL_FIRST = /^(\p{Lu}{2,10})\/(\d{1,4})-((?:19|20)\d\d)$/u;

const withoutZeros = (serial: string) => serial.replace(/^0+(?=\d)/, "");
const fullYear = (year: string) => (year.length === 2 ? `19${year}` : year);

/** What two spellings of one number share: `01/CT-TTg` and `1 / ct-ttg` are both `1/ct-ttg`. */
export function numberKey(text: string): string {
  return fold(text)
    .replaceAll(" ", "")
    .replace(/^0+(?=\d)/, "");
}
