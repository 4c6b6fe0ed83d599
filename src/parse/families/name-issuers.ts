import type { Agency } from "../../model/agency.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { System } from "../../model/record.js";
import { fold } from "../../model/text.js";
import { placeWords } from "../../vocabulary/provinces.js";
import { issuerOfSymbol } from "../../vocabulary/symbols.js";
import type { AgencyContext } from "../agencies/context.js";
import { districtOf } from "../agencies/district.js";
import { nameAgency } from "../agencies/name.js";
import type { Read } from "../evidence.js";
import type { WrittenBody } from "../fields/issuers.js";
import { onOneLine } from "../fields/line-text.js";
import { wholeNameOf } from "./organs.js";

interface NamedIssuers {
  readonly issuers: readonly Read<Agency>[];
  readonly parent: Read<Agency> | null;
  readonly context: AgencyContext;
}

/** The upper body is named first: it says which province the issuer below it belongs to. */
export function nameIssuers(
  issuers: readonly WrittenBody[],
  parent: WrittenBody | null,
  system: System | null,
  number: Read<DocumentNumber> | null = null,
): NamedIssuers {
  const base: AgencyContext = { system, province: null, district: null, issuer: null };
  const upper = parent && named(parent, base, "parent/letterhead");
  const above = upper?.value ?? null;
  const within = { ...base, province: above?.place ?? null, district: above && districtOf(above.name) };
  const bySymbol = number?.value.symbol ? issuerOfSymbol(number.value.symbol, within) : null;
  const written = withSharedPlace(issuers, within).map((body) => named(body, within, "issuers/letterhead"));
  const reads =
    written.length > 0
      ? written.map((read) => completed(ofParent(read, above), bySymbol))
      : fromSymbol(bySymbol, number);
  const chief = reads[0]?.value;
  const context = {
    ...base,
    province: chief?.place ?? within.province,
    district: (chief && districtOf(chief.name)) ?? within.district,
    issuer: chief?.name ?? null,
  };
  return { issuers: reads, parent: upper, context };
}

/** `HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN - … TỈNH KON TUM`: the place behind the last is that of all. */
function withSharedPlace(issuers: readonly WrittenBody[], context: AgencyContext): readonly WrittenBody[] {
  const [last, ...others] = [...issuers].reverse();
  const place = last && others.length > 0 ? nameAgency(last.written, context).place : null;
  if (place === null) return issuers;
  return issuers.map((body) =>
    BARE.test(fold(body.written)) ? { ...body, whole: `${body.written} ${placeWords(place)}` } : body,
  );
}
const BARE = /^(?:(?:thuong truc )?(?:hoi dong|uy ban) nhan dan|hdnd|ubnd|doan dai bieu quoc hoi)$/;

/** A short letterhead: `ỦY BAN KIỂM TRA` with `HD/UBKTTW` is that of the centre. */
function completed(read: Read<Agency>, bySymbol: Agency | null): Read<Agency> {
  if (!bySymbol || !fold(bySymbol.name).startsWith(`${fold(read.value.name)} `)) return read;
  return {
    ...read,
    value: { ...read.value, name: bySymbol.name, place: bySymbol.place },
    rule: "issuers/symbol",
  };
}

/** `VĂN PHÒNG` under `UBND TỈNH X`: an organ that is named after the body above. */
function ofParent(read: Read<Agency>, above: Agency | null): Read<Agency> {
  const full = above && wholeNameOf(read.value.name, above);
  if (!above || !full) return read;
  const value = { ...read.value, name: full, place: above.place };
  return { ...read, value, rule: "issuers/parent" };
}

const fromSymbol = (bySymbol: Agency | null, number: Read<DocumentNumber> | null): Read<Agency>[] =>
  bySymbol && number ? [{ value: bySymbol, spans: number.spans, rule: "issuers/symbol" }] : [];

const named = (
  { written, whole, spans }: WrittenBody,
  context: AgencyContext,
  rule: string,
): Read<Agency> => ({
  value: whole
    ? { ...nameAgency(whole, context), asWritten: onOneLine(written) }
    : nameAgency(written, context),
  spans,
  rule,
});
