import type { DocumentNumber } from "../../model/document-number.js";
import type { System } from "../../model/record.js";
import { typeAt, typeOfSymbol } from "../../vocabulary/document-types.js";
import type { Read } from "../evidence.js";
import { isVv, typeTitle } from "../page/marks.js";
import type { Page } from "../page/page.js";
import type { Zones } from "../page/zones.js";

/** What else is known of a document when its type is asked for. */
export interface TypeClues {
  readonly number: Read<DocumentNumber> | null;
  readonly system: System | null;
}

type Rule = (page: Page, zones: Zones, clues: TypeClues) => Read<string> | null;

/**
 * Tên loại: its title; else the word before `số:` (`Luật số: 45/2019/QH14`); else what the symbol states; a letter with
 * V/v, addressees or a number and no title is a công văn (Nghị định 30/2020, Điều 7).
 */
export function readType(page: Page, zones: Zones, clues: TypeClues): Read<string> | null {
  for (const rule of RULES) {
    const read = rule(page, zones, clues);
    if (read) return read;
  }
  return null;
}

const fromTitle: Rule = (page, zones) => {
  for (const line of zones.title) {
    const found = typeTitle(page.text.slice(line.start, line.end), page.folded.slice(line.start, line.end));
    if (found)
      return { value: found.type, spans: [[line.start, line.start + found.end]], rule: "type/title" };
  }
  return null;
};

const fromLabel: Rule = (page, zones) => {
  for (const line of zones.letterhead) {
    const folded = page.folded.slice(line.start, line.end);
    const found = /^[a-z\s]{2,30}\bso\b/.test(folded) ? typeAt(folded, 0) : null;
    if (found)
      return { value: found.type, spans: [[line.start, line.start + found.end]], rule: "type/number-label" };
  }
  return null;
};

const fromSymbol: Rule = (_page, _zones, { number, system }) => {
  const type = number?.value.symbol ? typeOfSymbol(number.value.symbol, system) : null;
  return number && type ? { value: type, spans: number.spans, rule: "type/symbol" } : null;
};

const letter: Rule = (page, zones, { number }) => {
  const [vv] = zones.title.filter((line) => isVv(page.folded.slice(line.start, line.end)));
  const sign = vv ?? zones.addressees[0];
  if (sign) return { value: LETTER, spans: [[sign.start, sign.end]], rule: "type/letter" };
  return number ? { value: LETTER, spans: number.spans, rule: "type/letter" } : null;
};

const LETTER = "Công văn";

const RULES: readonly Rule[] = [fromTitle, fromLabel, fromSymbol, letter];
