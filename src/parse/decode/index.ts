import type { Decoded, Decoder } from "./decoder.js";
import { bigEndian, damagedUtf8, littleEndian, markedUtf8, utf8 } from "./unicode.js";
import { windows1258 } from "./windows-1258.js";

export type { Decoded } from "./decoder.js";

/**
 * In order of certainty: what says its own name, what is valid, what has signs of its own. A legacy encoding
 * (TCVN3, VNI …) is one more file and one more word here.
 */
const DECODERS: readonly Decoder[] = [markedUtf8, littleEndian, bigEndian, utf8, windows1258];

/** Bytes → text, whatever the bytes. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  for (const { encoding, guessed, read } of DECODERS) {
    const text = read(bytes);
    if (text !== null) {
      return { text: text.normalize("NFC"), encoding, guessed, damaged: text.includes("\ufffd") };
    }
  }
  const text = damagedUtf8.read(bytes).normalize("NFC");
  return { text, encoding: damagedUtf8.encoding, guessed: true, damaged: true };
}

/** The text that the offsets of a record mean. */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).text;
