import type { Agency } from "../../model/agency.js";
import type { Citation } from "../../model/citation.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { Span } from "../../model/record.js";
import { singleSpaced } from "../../model/text.js";
import { typeOfShortForm, typeOfSymbol } from "../../vocabulary/document-types.js";
import { isOfOneBody, issuerOfSymbol } from "../../vocabulary/symbols.js";
import type { AgencyContext } from "../agencies/context.js";
import { bodyOf, nameAgency } from "../agencies/name.js";
import { remembering } from "../agencies/remember.js";
import type { Read } from "../evidence.js";
import { readNumber } from "../number.js";
import { asInSource, type Page } from "../page/page.js";
import type { Found } from "./found.js";
import type { CitationScope } from "./scope.js";
import type { Covering } from "./sharing.js";
import type { Token } from "./token.js";

/** Numbers of what changed a mention's documents, as the text says: each of a list, or its last. */
export interface ChangedBy {
  readonly each: readonly string[];
  readonly last: readonly string[];
}

/** The citations of one mention: one for each number of a tight list, one where there is no number. */
export function citationsOf(
  page: Page,
  found: Found,
  covering: Covering,
  where: CitationScope,
  by: ChangedBy,
): Read<Citation>[] {
  const { numbers } = found.mention;
  const symbol = numbers.findLast(({ kind }) => kind === "number")?.number ?? null;
  const items: readonly (Token | null)[] = numbers.length > 0 ? numbers : [null];
  return items.map((token, index) => {
    const number = token && completed(token, symbol);
    const [start, end] = stretchOf(found, index);
    const value: Citation = {
      type: typeFor(found, covering, number),
      number,
      date: (found.mention.date ?? covering.date)?.date ?? null,
      issuer: issuerFor(page, found, covering, number, where),
      title: index === items.length - 1 ? wordsOf(page, found.title) : null,
      relation: found.relation,
      partial: found.partial,
      amendedBy: index === items.length - 1 ? [...by.each, ...by.last] : by.each,
      quote: asInSource(page, start, end),
      start,
      end,
    };
    return { value, spans: [[start, end]], rule: ruleOf(found, number) };
  });
}

/** `614` of `số 614, 615, 616-CV/VPTW` has the symbol of the list. */
function completed({ kind, number }: Token, symbol: DocumentNumber | null): DocumentNumber | null {
  if (kind === "number" || number === null || symbol?.symbol == null) return number;
  const rest = symbol.text.slice(symbol.text.length - symbol.symbol.length - 1);
  const year = symbol.year && symbol.text.includes(`/${symbol.year}/`) ? `/${symbol.year}` : "";
  return readNumber(`${number.text}${year}${rest}`) ?? number;
}

/** From the type word, or the number, to the end of number or date; of a further item from its number. */
function stretchOf({ mention }: Found, index: number): Span {
  const { numbers, start, end, name, date } = mention;
  const from = index === 0 ? start : (numbers[index] as Token).start;
  if (index < numbers.length - 1) return [from, (numbers[index] as Token).end];
  return [from, numbers.length === 0 && date === null && name ? name[1] : end];
}

/** The word as written, in standard spelling; for a generic word or none what the symbol states. */
function typeFor(
  { mention }: Found,
  { type: listType }: Covering,
  number: DocumentNumber | null,
): string | null {
  const stated = number?.symbol ? typeOfSymbol(number.symbol) : null;
  const { type } = mention;
  if (type === null) return stated ?? listType;
  if (type.kind === "short") return typeOfShortForm(type.name ?? "") ?? stated;
  return type.name ?? stated;
}

/** What the text says, else what the symbol makes certain, else what the list or the sentence says. */
function issuerFor(
  page: Page,
  { mention, speaker }: Found,
  covering: Covering,
  number: DocumentNumber | null,
  { agencies: context, own }: CitationScope,
): Agency | null {
  const certain = number?.symbol ? issuerOfSymbol(number.symbol, context) : null;
  if (certain && JOINT.test(number?.symbol ?? "")) return certain;
  if (mention.issuer) return named(page, mention.issuer, context);
  if (certain) return certain;
  const words = covering.issuer ?? (mention.type?.kind === "law" ? null : speaker);
  return words ? named(page, words, context) : sameSeries(number, own.number, context);
}

/** `Tiếp theo văn bản số 5847/CHK-VTHK` in a paper that is number 325/CHK-VTHK: the same body's. */
function sameSeries(
  number: DocumentNumber | null,
  own: DocumentNumber | null,
  context: AgencyContext,
): Agency | null {
  if (!number?.symbol || !own?.symbol || context.issuer === null) return null;
  return isOfOneBody(number.symbol, own.symbol) ? issuerNamed(context.issuer, context) : null;
}

/** Of a joint number the first body is the issuer. */
const JOINT = /(?:^|[-/])(?:TTLT|TTLB|TTLN|NQLT)(?:[-/]|$)/;

/** An office before another: `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`. */
const OFFICE = /^(?:Bộ trưởng|Phó Thủ tướng|Bí thư|Trưởng ban), (?=\p{Lu})/u;

/** `Bộ Nội vụ - Cục Văn thư`: the lower of the two issued it. */
const LOWER = /^.{3,80}\s[-–]\s(?=(?:Tổng cục|Cục|Vụ|Ban|Viện|Sở)\s)/u;

const named = (page: Page, [start, end]: Span, context: AgencyContext): Agency =>
  issuerNamed(page.text.slice(start, end), context);

const issuerNamed = remembering((words, context) => {
  const written = singleSpaced(words).replace(LOWER, "").replace(OFFICE, "");
  return bodyOf(nameAgency(written, context));
});

function wordsOf({ text }: Page, span: Span | null): string | null {
  if (span === null) return null;
  return singleSpaced(text.slice(span[0], span[1])).trim();
}

function ruleOf({ mention, continues }: Found, number: DocumentNumber | null): string {
  if (continues) return "citation/list";
  if (mention.type?.kind === "law") return "citation/law";
  if (number === null) return "citation/without-number";
  return mention.type === null ? "citation/number-alone" : "citation/typed";
}
