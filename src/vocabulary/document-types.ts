import type { System } from "../model/record.js";
import { fold } from "../model/text.js";
import { isBodySymbol, isPartySymbol } from "./bodies.js";
import { remembering } from "./remember.js";
import { ALSO_WRITTEN, TYPE_NAMES } from "./type-names.js";

/** A tên loại: its standard spelling and the short forms that stand for it in numbers and in running text. */
export interface DocumentType {
  readonly name: string;
  /** Of state bodies: Nghị định 30/2020/NĐ-CP, Phụ lục III; Nghị định 34/2016/NĐ-CP for rule-making. */
  readonly state: readonly string[];
  /** Of the Party and of the mass organisations: Hướng dẫn 36-HD/VPTW. */
  readonly party: readonly string[];
}

const formsOf = (written: string) => (written === "" ? [] : written.split(" "));

/** Every type, in the order of the decree. */
export const DOCUMENT_TYPES: readonly DocumentType[] = TYPE_NAMES.map(([name, state, party]) => ({
  name,
  state: formsOf(state),
  party: formsOf(party),
}));

const BY_WORDS: ReadonlyMap<string, string> = new Map([
  ...DOCUMENT_TYPES.map(({ name }): [string, string] => [fold(name), name]),
  ...ALSO_WRITTEN.map(([written, name]): [string, string] => [fold(written), name]),
]);

/** The type that folded words name, whole: `quyet dinh` → `Quyết định`; null for any other words. */
export function typeOfWords(folded: string): string | null {
  return BY_WORDS.get(folded) ?? null;
}

/** Candidates by their first letter, the longest first, their syllables apart. */
const BY_LETTER = new Map<string, (readonly [syllables: readonly string[], name: string])[]>();
for (const [words, name] of [...BY_WORDS].sort(([a], [b]) => b.length - a.length)) {
  const bucket = BY_LETTER.get(words.charAt(0)) ?? [];
  BY_LETTER.set(words.charAt(0), [...bucket, [words.split(" "), name]]);
}

/**
 * The longest type whose words begin at `at` of a folded text; blanks between syllables may be any, a line end or
 * none at all (`quyetdinh`). `end` is the offset after the last of its letters.
 */
export function typeAt(folded: string, at: number): { readonly type: string; readonly end: number } | null {
  const candidates = BY_LETTER.get(folded.charAt(at));
  if (candidates === undefined) return null;
  for (const [syllables, type] of candidates) {
    const end = endOfWords(folded, at, syllables);
    if (end !== null && !isLetter(folded.charCodeAt(end)))
      return isOther(folded, end, type) ? null : { type, end };
  }
  return null;
}

/** Words that begin like a type and are others: `ĐIỆN LỰC VIỆT NAM`, `Kế hoạch và Đầu tư`, `Luật sư`. */
const OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ["Điện", /\s{1,9}(?:luc|tu|anh|bien|may|thoai|nang|ban|luoi)\b/y],
  ["Kế hoạch", /\s{1,9}(?:va |- |& )?dau tu\b/y],
  ["Luật", /\s{1,9}(?:su|gia|hoc)\b/y],
  ["Báo cáo", /\s{1,9}vien\b/y],
]);

function isOther(folded: string, end: number, type: string): boolean {
  const other = OTHERS.get(type);
  if (other === undefined) return false;
  other.lastIndex = end;
  return other.test(folded);
}

function endOfWords(folded: string, start: number, syllables: readonly string[]): number | null {
  let at = start;
  for (const syllable of syllables) {
    if (at > start) while (isBlank(folded.charCodeAt(at))) at++;
    if (!folded.startsWith(syllable, at)) return null;
    at += syllable.length;
  }
  return at;
}

const isLetter = (unit: number) => unit >= 97 && unit <= 122;
const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);

/** A short form as it stands in running text: `QĐ 236/QĐ-TTg`, `CV`, `TTr`; null where it states no type. */
export function typeOfShortForm(written: string, system: System | null = "state"): string | null {
  const forms = system === "state" || system === null ? STATE_FORMS : PARTY_FORMS;
  const asWritten = written.normalize("NFC").replaceAll("Ð", "Đ");
  return forms.get(asWritten) ?? forms.get(asWritten.toUpperCase()) ?? null;
}

const STATE_FORMS = shortForms((type) => type.state);
const PARTY_FORMS = shortForms((type) => type.party);

/** Exact spellings first; capitals alone (`TTR`, `QYĐ`) where they are nobody else's. */
function shortForms(of: (type: DocumentType) => readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const type of DOCUMENT_TYPES) for (const form of of(type)) forms.set(form, type.name);
  for (const [form, name] of [...forms])
    if (!forms.has(form.toUpperCase())) forms.set(form.toUpperCase(), name);
  // marks lost on the way: QD, ND, CD
  for (const [form, name] of [...forms]) {
    const bare = form.replaceAll("Đ", "D");
    if (!forms.has(bare)) forms.set(bare, name);
  }
  return forms;
}

/**
 * The type that a symbol states: `TTr-UBND` → Tờ trình, `QĐ/BTC`, `TC/QĐ/CSTC`, `TANDTC-VKSNDTC/TTLT`; null where
 * it states none: `UBND-KGVX` of a công văn, `QH14` of a law or a resolution, a Party `QĐ/TW`.
 */
export function typeOfSymbol(symbol: string, system: System | null = null): string | null {
  return system === "party" || system === "union" ? partyType(symbol) : stateType(symbol);
}

const partsOf = (symbol: string) => symbol.split(/[-/._]/).filter((part) => part !== "");

const partyType = (symbol: string) => typeOfShortForm(partsOf(symbol)[0] ?? "", "party");

const stateType = remembering((symbol) => {
  const parts = partsOf(symbol);
  const [first = "", next] = parts;
  if (parts.slice(1).some(isPartySymbol)) return partyType(symbol);
  const type = typeOfShortForm(first);
  const shared =
    SHARED_FORMS.has(first) && (symbol.charAt(first.length) === "/" || !isBodySymbol(next ?? ""));
  if (type !== null && !shared) return type;
  const later = parts.slice(1).find((part) => LATER_FORMS.has(part));
  return later === undefined ? null : typeOfShortForm(later);
});

/** Short forms that are a body's too: `636/CT-THNVDT` of a Cục Thuế, `28-TC/TCT` of Bộ Tài chính. */
const SHARED_FORMS = new Set([
  "CT",
  "TC",
  "CĐ",
  "HĐ",
  "KH",
  "PC",
  "DA",
  "TT",
  "L",
  "HD",
  "QT",
  "PA",
  "PB",
  "PG",
]);

/** Short forms that state the type behind the body as well: `01-TANDTC-VKSNDTC/TTLT`. */
const LATER_FORMS = new Set(["QĐ", "NĐ", "NQ", "TTLT", "TTLB", "TTLN", "NQLT", "TTr"]);
