import type { Decoded } from "./decoder.js";
import { readLegacy } from "./legacy.js";
import { lenientUtf8, mostlyUtf8 } from "./unicode.js";
import { withSigns } from "./windows-1252.js";

const LINE_FEED = 10;
const LOST = "\ufffd";

/**
 * Bytes that are not Unicode as a whole. Lines that are stay, and so do damaged ones; the others are shown as Latin
 * letters, byte for byte, and read in the encoding these turn out to be in: one of a font, or Windows' own Latin.
 */
export function readMixed(bytes: Uint8Array): Decoded {
  const lines = lenientUtf8.decode(bytes).split("\n");
  const letters = lettersOf(lines, bytes).join("\n").normalize("NFC");
  const legacy = readLegacy(letters, true);
  const text = withSigns(legacy?.text ?? letters).normalize("NFC");
  const encoding = legacy?.encoding ?? (lines.some(mostlyUtf8) ? "utf-8" : "windows-1252");
  return { text, encoding, guessed: true, damaged: text.includes(LOST) };
}

/** The lines, those as Latin letters that lost more in UTF-8 than it could read. A lost byte never was a line feed. */
function lettersOf(lines: readonly string[], bytes: Uint8Array): string[] {
  let from = 0;
  return lines.map((line) => {
    const end = bytes.indexOf(LINE_FEED, from);
    const stretch = bytes.subarray(from, end < 0 ? bytes.length : end);
    from = end + 1;
    return line.includes(LOST) && !mostlyUtf8(line) ? latin1(stretch) : line;
  });
}

const CHUNK = 8192;

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}
