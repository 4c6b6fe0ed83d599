import { foldInPlace, singleSpaced } from "../model/text.js";
import { type Phrase, phrasesFor } from "./phrases.js";
import { sentenceCase } from "./sentence-case.js";

/** How a name is read: as a paper prints it, or as a person types it (no marks, short forms in any case). */
export type Reader = "paper" | "person";

/**
 * The canonical spelling of a name: known phrases in their standard capitals, short forms spelled out, a name in
 * CAPITALS in sentence case, lost blanks put back (`BAN CÁNSỰ ĐẢNG UBND TỈNH` → `Ban cán sự đảng Ủy ban nhân dân
 * tỉnh`). What is not known stays as written, the signs between the words too.
 */
export function spellName(written: string, reader: Reader = "paper"): string {
  const name = oneSpelling(written.normalize("NFC").replaceAll("Ð", "Đ")).trim();
  const capitals = isInCapitals(name);
  const recased = capitals || (reader === "person" && !CASED.test(name));
  const met = phrasesIn(name, reader === "person", capitals);
  let spelled = "";
  let from = 0;
  let head = true;
  for (const { phrase, start, end } of met) {
    const between = name.slice(from, start);
    const kept = recased ? sentenceCase(between, head, spelled) : between;
    spelled += kept;
    spelled += (endsInLetter(spelled) ? " " : "") + phrase.name;
    head = phrase.head;
    from = phrase.short && name[end] === "." ? end + 1 : end;
    if (LETTER.test(name.charAt(from))) spelled += " ";
  }
  const rest = name.slice(from);
  return tidied(spelled + (recased ? sentenceCase(rest, head, spelled) : rest));
}

// Uỷ, hoà, khoẻ: the tone on the second vowel where the syllable ends with it
const TONE_ON_SECOND = /(?:[oO](?:[àáảãạÀÁẢÃẠ]|[èéẻẽẹÈÉẺẼẸ])|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/** `Uỷ` and `Ủy`, `hoà` and `hòa` are one word: the tone stands on the first vowel. */
const oneSpelling = (name: string): string =>
  name.replace(TONE_ON_SECOND, (vowels) =>
    vowels
      .normalize("NFD")
      .replace(/^(.)(.)(.)$/u, "$1$3$2")
      .normalize("NFC"),
  );

interface Met {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

/** The known phrases of a name from left to right, at each place the longest. */
function phrasesIn(name: string, typed: boolean, capitals: boolean): Met[] {
  const { letters, places } = lettersIn(name);
  const met: Met[] = [];
  let glued = -1;
  for (let at = 0; at + 1 < letters.length; ) {
    const opens = at === glued || at === 0 || hasGap(places, at);
    const phrase = opens ? phraseAt(name, letters, places, at, typed, capitals) : null;
    if (phrase === null) at++;
    else {
      const last = at + phrase.letters.length - 1;
      met.push({ phrase, start: places[at] as number, end: (places[last] as number) + 1 });
      at = last + 1;
      glued = at;
    }
  }
  return met;
}

/** The letters and digits of a name, folded, without what stands between them; and where each stands. */
function lettersIn(name: string): { readonly letters: string; readonly places: readonly number[] } {
  const folded = foldInPlace(name);
  const places: number[] = [];
  let letters = "";
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (!((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57))) continue;
    places.push(at);
    letters += folded[at];
  }
  return { letters, places };
}

const hasGap = (places: readonly number[], at: number) => places[at] !== (places[at - 1] as number) + 1;

function phraseAt(
  name: string,
  letters: string,
  places: readonly number[],
  at: number,
  typed: boolean,
  capitals: boolean,
): Phrase | null {
  for (const phrase of phrasesFor(letters, at)) {
    if (!letters.startsWith(phrase.letters, at)) continue;
    const end = at + phrase.letters.length;
    if (end < letters.length && !hasGap(places, end) && !isGlued(letters, places, end)) continue;
    const written = name.slice(places[at] as number, (places[end - 1] as number) + 1);
    if (!hangsTogether(phrase, written)) continue;
    if (phrase.written === "TƯ" && isPartOfCompound(name, places[at] as number)) continue;
    if (typed ? fitsTyped(phrase, written) : fits(phrase, written, capitals, at === 0)) return phrase;
  }
  return null;
}

/** `ĐẦU TƯ XÂY DỰNG`, `TƯ VẤN`: words in which `TƯ` is no Trung ương. */
const isPartOfCompound = (name: string, at: number) =>
  /(?:đầu|vật|thông|riêng)\s$/iu.test(name.slice(0, at)) ||
  /^tư\s(?:pháp|vấn|nhân|liệu|tưởng|lệnh|duy|thục)(?!\p{L})/iu.test(name.slice(at, at + 12));

/** ỦY BAN NHÂN DÂNTHÀNH PHỐ: what is left of the glued word opens a place. */
function isGlued(letters: string, places: readonly number[], at: number): boolean {
  let end = at + 1;
  while (end < letters.length && !hasGap(places, end)) end++;
  return PLACE_OPENINGS.has(letters.slice(at, end));
}

const PLACE_OPENINGS = new Set(["tinh", "thanh", "thanhpho", "huyen", "quan", "thi", "xa", "phuong", "tp"]);

/** No phrase runs over a bracket or a colon, and over a comma only its own. */
const hangsTogether = (phrase: Phrase, written: string) =>
  !(phrase.comma ? /[:;()]/ : /[:;(),]/).test(written);

/** A short form stands in capitals; a name in its own, so that `thanh tra` the activity stays; marks may be broken. */
function fits(phrase: Phrase, written: string, capitals: boolean, opens: boolean): boolean {
  if (phrase.short) return capitalsOf(written) >= phrase.capitals && fitsShort(phrase, written);
  if (phrase.level) return capitals && sameMarks(written, phrase.name);
  if (capitals) return true;
  if (phrase.head) return false;
  const sure = phrase.letters.length > SURE;
  const first = written.charAt(0);
  const small = first === first.toLowerCase() && first !== phrase.name.charAt(0);
  // Văn phòng ủy ban nhân dân; but not the `sở giáo dục` of cơ sở giáo dục
  if (small && !opens && (!sure || /^(?:Bộ|Sở|Phòng) /.test(phrase.name))) return false;
  return sure || sameMarks(written, phrase.name);
}

/** Marks that the short form has not do not stand in it: `TÚ` is no Tỉnh ủy, `UBĐT` no Ủy ban Dân tộc, `SÔNG` no Sở NG. */
const fitsShort = (phrase: Phrase, written: string) =>
  (!MARKED.test(written) || (phrase.marked && sameMarks(written, phrase.written))) &&
  (phrase.barred || !/đ/i.test(written));

/** A person may leave all marks out; marks that are there count. */
const fitsTyped = (phrase: Phrase, written: string) =>
  !MARKED.test(written) || phrase.short || phrase.letters.length > SURE || sameMarks(written, phrase.name);

/** Letters from which on two names are not the same by chance but for their marks. */
const SURE = 11;

/** A letter with a mark of Vietnamese: not of a short form, where `Đ` alone may stand. */
const MARKED = /[^\p{ASCII}Đđ&–—]/u;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]|[^\p{L}\p{M}]/gu;
const toneless = (text: string) => text.normalize("NFD").replace(TONES, "").normalize("NFC").toLowerCase();

/** The same letters, tones aside: `Hoà Bình` is Hòa Bình, `Phú Yển` not Phú Yên but for its tone. */
const sameMarks = (written: string, name: string) => written === name || toneless(written) === toneless(name);

function capitalsOf(text: string): number {
  const small = text.toLowerCase();
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text[at] !== small[at]) count++;
  return count;
}

/** Two words or more, hardly a small letter among them. */
function isInCapitals(name: string): boolean {
  if (!name.includes(" ")) return false;
  const great = name.toUpperCase();
  let small = 0;
  for (let at = 0; at < name.length; at++) if (name[at] !== great[at]) small++;
  return small * 10 <= capitalsOf(name);
}

const CASED = /\p{Lu}/u;
const LETTER = /[\p{L}\p{N}]/u;
const endsInLetter = (text: string) => LETTER.test(text.charAt(text.length - 1));

function tidied(name: string): string {
  // one blank between words, none before a sign, a dash between blanks on both sides or on none
  const single = singleSpaced(name)
    .replace(/ [-–—](?=\p{L})|(?<=\p{L})[-–—] /gu, " - ")
    .replace(/ (?=[,;:.])/g, "")
    .trim();
  return single.charAt(0).toUpperCase() + single.slice(1);
}
