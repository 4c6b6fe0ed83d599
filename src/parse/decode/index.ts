import type { Decoded } from "./decoder.js";
import { readLegacy } from "./legacy.js";
import { readMixed } from "./mixed.js";
import { FOREIGN, MAY_COMPOSE, signsIn } from "./signs.js";
import { bigEndian, littleEndian, markedUtf8, utf8 } from "./unicode.js";

export type { Decoded } from "./decoder.js";

/** In order of certainty: what says its own name, then what is valid. */
const UNICODE = [markedUtf8, littleEndian, bigEndian, utf8] as const;

/**
 * Bytes → text, whatever the bytes. Never throws. A text in Unicode may hold the letters of a font encoding, which
 * some program took for Latin ones; bytes that are not Unicode are shown as Latin letters and looked at likewise.
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const { encoding, read } of UNICODE) {
    const text = read(bytes);
    if (text !== null) return composed(text, encoding);
  }
  return readMixed(bytes);
}

function composed(text: string, encoding: string): Decoded {
  const signs = signsIn(text);
  if ((signs & MAY_COMPOSE) === 0) {
    return decoded(readLegacy(text, false, (signs & FOREIGN) !== 0), text, encoding);
  }
  const nfc = text.normalize("NFC");
  return decoded(readLegacy(nfc), nfc, encoding);
}

function decoded(legacy: { text: string; encoding: string } | null, text: string, encoding: string): Decoded {
  const damaged = text.includes("\ufffd");
  return legacy ? { ...legacy, guessed: true, damaged } : { text, encoding, guessed: false, damaged };
}

/** The text that the offsets of a record mean. */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).text;
