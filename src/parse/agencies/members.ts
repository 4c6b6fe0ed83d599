import type { Agency } from "../../model/agency.js";
import { fold } from "../../model/text.js";
import { splitPlace } from "../../vocabulary/agency-key.js";
import { bodyOfName } from "../../vocabulary/officers.js";
import { placeWords, provinceOf } from "../../vocabulary/provinces.js";
import { SECTORS } from "../../vocabulary/sectors.js";
import { spellName } from "../../vocabulary/spelling.js";
import type { AgencyContext } from "./context.js";
import { withPlace } from "./place.js";

/** The agencies of `Các Bộ: A, B, C`, of `Ủy ban nhân dân các tỉnh: A, B`, officers counted as bodies; else none. */
export function membersOf(name: string, context: AgencyContext): readonly Agency[] {
  const list = name.includes(":") ? LIST.exec(bodyOfName(name)) : null;
  if (list === null) return [];
  const [, before = "", word = "", items = ""] = list;
  const head = before === "" ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : `${before}${word}`;
  return itemsOf(items).map((item) => member(before, head, item, context));
}

// Các Bộ: Y tế, Tài chính · Ủy ban nhân dân các tỉnh: Đắk Lắk, Gia Lai · Chủ tịch UBND các tỉnh, thành phố: A, B
const LIST =
  /^(.{0,60}?)(?:[Cc]ác )(Bộ|bộ|Sở|sở|tỉnh|thành phố|huyện|quận|xã|phường|Ban|Cục|Vụ)(?:, (?:thành phố|thị xã))?\s?:\s?(.+)$/u;

function member(before: string, head: string, item: string, context: AgencyContext): Agency {
  const name = withPlace(spellName(memberName(before, head, item)), context);
  const { region } = splitPlace(name);
  const place = region === null ? null : (provinceOf(region)?.name ?? null);
  return { name, asWritten: item, group: false, place, members: [] };
}

/** A province has a level word of its own; an item may bear the head itself: `Các Bộ: Bộ Y tế, Nội vụ`. */
function memberName(before: string, head: string, item: string): string {
  if (/(?:tỉnh|thành phố)$/u.test(head) && provinceOf(item)) return `${before}${placeWords(item)}`;
  return item.startsWith(`${head} `) ? item : `${head} ${item}`;
}

/** A list cut at its commas and its last `và`, but not inside the name of a sector: `Văn hóa, Thể thao và Du lịch`. */
function itemsOf(list: string): string[] {
  const items: string[] = [];
  for (let at = 0; at < list.length; ) {
    const rest = list.slice(at);
    const length = sectorLength(rest) ?? rest.search(/[,;]| và /);
    const item = length < 0 ? rest : rest.slice(0, length);
    if (item.trim() !== "") items.push(item.trim());
    at += item.length;
    at += /^(?:[\s,;]|và )*/.exec(list.slice(at))?.[0].length ?? 0;
    if (item === "") at++;
  }
  return items;
}

const NAMES = SECTORS.map(([name]) => fold(name)).sort((a, b) => b.length - a.length);

const LONGEST_NAME = 60;

/** How long the sector is that a list begins with, where one of its names holds a comma or a `và`. */
function sectorLength(list: string): number | null {
  const words = list.slice(0, LONGEST_NAME);
  const folded = fold(words);
  const name = NAMES.find(
    (sector) => folded.startsWith(sector) && !/[a-z]/.test(folded.charAt(sector.length)),
  );
  return name === undefined || folded.length !== words.length ? null : name.length;
}
