import type { Agency } from "../model/agency.js";
import { BODY_OF_SYMBOL, DEPARTMENT_OF_SYMBOL, isSharedSymbol, symbolKey } from "./bodies.js";
import { typeOfShortForm } from "./document-types.js";
import { placeWords } from "./provinces.js";
import { remembering } from "./remember.js";

/** Where a symbol stands: the province of the body that writes it, and who that is. */
export interface SymbolContext {
  readonly province: string | null;
  /** Canonical name of the issuer of the text the symbol stands in. */
  readonly issuer: string | null;
}

/**
 * The body that a symbol makes certain: `CT-TTg` → Thủ tướng Chính phủ, `TB-VPCP`, `QH14`, `TTLT-BYT-BNV` (the
 * first), `HD/UBKTTW`; `TTr-SYT` within a province → its Sở Y tế. Null where it does not say which: `UBND`, `TU`,
 * `/TW`. `asWritten` is the part that told it.
 */
export function issuerOfSymbol(symbol: string, context: SymbolContext): Agency | null {
  const { body, certain, otherwise } = readSymbol(symbol);
  if (certain !== null || body === null) return certain;
  return department(body, context.province) ?? sameAsContext(body, context.issuer) ?? otherwise;
}

/** What a symbol says by itself. */
interface SymbolRead {
  /** The part that names a body. */
  readonly body: string | null;
  /** Whose it is wherever it stands. */
  readonly certain: Agency | null;
  /** Whose it is where no place and no issuer say otherwise. */
  readonly otherwise: Agency | null;
}

const readSymbol = remembering((symbol): SymbolRead => {
  const parts = symbol.split(/[-/._]/).filter((part) => part !== "");
  const bodies = parts.length > 1 && typeOfShortForm(parts[0] as string) !== null ? parts.slice(1) : parts;
  const [body = null] = bodies;
  if (body === null) return { body, certain: null, otherwise: null };
  const certain = oldMinistry(symbol, parts.slice(0, 1)) ?? national(body);
  return { body, certain, otherwise: oldMinistry(symbol, parts) };
});

/** Whether two symbols are of one body, and that of no other place: `KH-ĐHCT` and `QĐ-ĐHCT`, not `KH-UBND` and `QĐ-UBND`. */
export function isOfOneBody(symbol: string, other: string): boolean {
  const [one, two] = [readSymbol(symbol).body, readSymbol(other).body];
  if (one === null || two === null || one.length < 3 || isSharedSymbol(one)) return false;
  return symbolKey(one) === symbolKey(two);
}

function national(part: string): Agency | null {
  // QH14, UBTVQH13: the term of the assembly stands in the symbol; NHNN14: the unit of the bank
  const name = BODY_OF_SYMBOL.get(symbolKey(part).replace(/^(qh|ubtvqh|nhnn)[0-9il]+$/, "$1"));
  return name === undefined ? null : agency(name, part, null);
}

/** SYT in a paper of Lạng Sơn: every province has one, the paper's own is meant. */
function department(part: string, province: string | null): Agency | null {
  if (province === null) return null;
  const name = DEPARTMENT_OF_SYMBOL.get(symbolKey(part));
  return name === undefined ? null : agency(`${name} ${placeWords(province)}`, part, province);
}

/** BHXH-CST cited by Bảo hiểm xã hội Việt Nam: without a context the short form is every province's. */
function sameAsContext(part: string, issuer: string | null): Agency | null {
  const name = SHARED.get(symbolKey(part));
  return name !== undefined && issuer === name ? agency(name, part, null) : null;
}

const SHARED = new Map([["bhxh", "Bảo hiểm xã hội Việt Nam"]]);

/** Before 2000 ministries left their `B` out: `28-TC/TCT`, `1062-TC/QĐ/CSTC`, `2472-QĐ/GTVT`, `1443/LĐTBXH`. */
function oldMinistry(symbol: string, parts: readonly string[]): Agency | null {
  if (!symbol.includes("/") && parts.length > 1) return null;
  const part = parts.find((candidate) => OLD_MINISTRY.has(candidate));
  return part === undefined ? null : agency(OLD_MINISTRY.get(part) as string, part, null);
}

const OLD_MINISTRY = new Map([
  ["TC", "Bộ Tài chính"],
  ["TM", "Bộ Thương mại"],
  ["GTVT", "Bộ Giao thông vận tải"],
  ["LĐTBXH", "Bộ Lao động - Thương binh và Xã hội"],
  ["KHCNMT", "Bộ Khoa học, Công nghệ và Môi trường"],
  ["NNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"],
  ["GDĐT", "Bộ Giáo dục và Đào tạo"],
  ["VHTT", "Bộ Văn hóa - Thông tin"],
]);

const agency = (name: string, asWritten: string, place: string | null): Agency => ({
  name,
  asWritten,
  group: false,
  place,
  members: [],
});
