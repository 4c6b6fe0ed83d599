import type { Decoder } from "./decoder.js";

/** Decoders drop the byte-order mark by themselves. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
export const lenientUtf8 = new TextDecoder("utf-8");
const utf16le = new TextDecoder("utf-16le");
const utf16be = new TextDecoder("utf-16be");

/** How many bytes are looked at where a text is judged by its bytes. */
const LOOKED_AT = 4096;

/** EF BB BF, whatever follows: the mark says it. */
export const markedUtf8: Decoder = {
  encoding: "utf-8",
  read: (bytes) => (startsWith(bytes, 0xef, 0xbb, 0xbf) ? lenientUtf8.decode(bytes) : null),
};

export const littleEndian: Decoder = {
  encoding: "utf-16le",
  read: (bytes) => (startsWith(bytes, 0xff, 0xfe) || zerosOn(bytes, 1) ? utf16le.decode(bytes) : null),
};

export const bigEndian: Decoder = {
  encoding: "utf-16be",
  read: (bytes) => (startsWith(bytes, 0xfe, 0xff) || zerosOn(bytes, 0) ? utf16be.decode(bytes) : null),
};

export const utf8: Decoder = {
  encoding: "utf-8",
  read(bytes) {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      return null;
    }
  },
};

/** True of UTF-16 with or without its mark. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || zerosOn(bytes, 1) || zerosOn(bytes, 0);

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** More letters read than bytes lost: a damaged UTF-8 text, not one of another encoding. */
export function mostlyUtf8(text: string): boolean {
  let [read, lost] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) lost++;
    else if (unit > 0x7f) read++;
  }
  return read > lost;
}

/** UTF-16 without a mark: ASCII letters leave a zero in every second byte, and on one side only. */
function zerosOn(bytes: Uint8Array, side: 0 | 1): boolean {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  const first = bytes.indexOf(0);
  if (length < 4 || first < 0 || first >= length) return false;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++;
  return zeros[side] * 5 > length / 2 && zeros[side === 0 ? 1 : 0] * 20 < zeros[side];
}
