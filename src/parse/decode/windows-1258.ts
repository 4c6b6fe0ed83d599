import type { Decoder } from "./decoder.js";
import { mostlyUtf8 } from "./unicode.js";

const decoder = new TextDecoder("windows-1258");

/**
 * Windows-1258: a letter, then its tone as a combining sign (`ô` + sắc). NFC joins the two.
 * Recognized by those pairs: no other encoding of these texts puts a tone byte after a vowel so often.
 */
export const windows1258: Decoder = {
  encoding: "windows-1258",
  guessed: true,
  read(bytes) {
    if (mostlyUtf8(bytes)) return null;
    const text = decoder.decode(bytes);
    return readsAsVietnamese(text.slice(0, LOOKED_AT)) ? text : null;
  },
};

// `s` `ố`: composed once NFC has joined the tone to its vowel
const COMPOSED = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/gu;
const LEFT_OVER = /[\u0300-\u036f\ufffd]|[\u0080-\u009f]|[^\s\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;

const LOOKED_AT = 65536;

/** Tones found a vowel to stand on, nearly all of them. */
function readsAsVietnamese(decoded: string): boolean {
  const text = decoded.normalize("NFC");
  const composed = text.match(COMPOSED)?.length ?? 0;
  const leftOver = text.match(LEFT_OVER)?.length ?? 0;
  return composed >= 3 && leftOver * 10 < composed;
}
