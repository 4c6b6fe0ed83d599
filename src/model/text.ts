/**
 * Vietnamese letters without their marks, one UTF-16 unit to one: the table both folds read.
 * Every composed letter of Latin script becomes its base letter in lower case, `Đ` `đ` `Ð` `ð` become `d`,
 * every dash `-`, every blank a space, every quotation mark `"` or `'`. Anything else stands for itself.
 */
const FOLDED = foldingTable();

/** A combining mark on its own, or a sign of no width: dropped by `fold`, kept in place by `foldInPlace`. */
const DROPPED = droppedTable();

/**
 * One spelling for comparing: no tone or vowel marks, đ is d, lower case, single spaces, trimmed.
 * `HOÀ` and `Hòa` both become `hoa`. Idempotent; the same for NFC and NFD.
 */
export function fold(text: string): string {
  const composed = needsComposing(text) ? text.normalize("NFC") : text;
  const units = new Uint16Array(composed.length);
  let length = 0;
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at);
    if (DROPPED[unit] === 1) continue;
    const folded = FOLDED[unit] as number;
    if (!isBlank(folded)) units[length++] = folded;
    else if (length > 0 && units[length - 1] !== SPACE) units[length++] = SPACE;
  }
  if (length > 0 && units[length - 1] === SPACE) length--;
  return fromUnits(units.subarray(0, length));
}

/**
 * The same fold, unit for unit: `foldInPlace(text)[i]` is `text[i]` folded, so an offset in one is an offset in
 * the other. White space, line ends included, keeps its place. Patterns run over this; values are cut from the text.
 */
export function foldInPlace(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = FOLDED[text.charCodeAt(at)] as number;
  return fromUnits(units);
}

/**
 * A pattern in readable Vietnamese that runs over text folded in place: `` reading`công văn số` `` is /cong van so/.
 * Letters outside ASCII in the source lose their marks; write ASCII letters in lower case. `\b` and `\w` are safe
 * here, folded Vietnamese being ASCII.
 */
export function reading(source: TemplateStringsArray, ...parts: (string | RegExp)[]): RegExp {
  const joined = String.raw(source, ...parts.map((part) => (typeof part === "string" ? part : part.source)));
  return new RegExp(foldLetters(joined), "g");
}

/** Only the letters outside ASCII: `\S` in a pattern has to stay `\S`. */
function foldLetters(source: string): string {
  return source.normalize("NFC").replace(/[\u0080-\uffff]/gu, (letter) => foldInPlace(letter));
}

const SPACE = 32;

const fromUnits = (units: Uint16Array) => UTF16.decode(units);
const UTF16 = new TextDecoder("utf-16le");

const isBlank = (unit: number) => unit === SPACE || (unit >= 9 && unit <= 13);

/** Anything above the Latin letters that the tables do not know may be a mark that belongs to the letter before. */
function needsComposing(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x300 && FOLDED[unit] === unit && (unit < 0x2000 || unit > 0x206f)) return true;
  }
  return false;
}

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  const latin: [number, number][] = [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ];
  for (const [first, last] of latin) {
    for (let unit = first; unit <= last; unit++) {
      const base = String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase();
      if (base.length === 1) table[unit] = base.charCodeAt(0);
    }
  }
  for (const letter of "ĐđÐð") table[letter.charCodeAt(0)] = 0x64;
  for (const blank of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[blank] = 32;
  for (let blank = 0x2000; blank <= 0x200a; blank++) table[blank] = 32;
  for (let dash = 0x2010; dash <= 0x2015; dash++) table[dash] = 45;
  for (const dash of [0xad, 0x2212, 0xfe58, 0xfe63, 0xff0d]) table[dash] = 45;
  for (const quote of "“”„«»") table[quote.charCodeAt(0)] = 34;
  for (const quote of "‘’‚´`") table[quote.charCodeAt(0)] = 39;
  return table;
}

function droppedTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let mark = 0x300; mark <= 0x36f; mark++) table[mark] = 1;
  for (const sign of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[sign] = 1;
  return table;
}
