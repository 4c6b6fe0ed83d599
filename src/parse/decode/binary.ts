import { CAPITAL_CODES } from "./signs.js";
import { isUtf16 } from "./unicode.js";

// PDF, zip (docx, odt), OLE (doc, xls), gzip, PNG, JPEG, RTF is text and stays
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

const LOOKED_AT = 8192;

/** True of what is no text: a PDF or a picture named .txt, or a stream of zeros and control bytes. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return true;
  if (isUtf16(bytes)) return false;
  const length = Math.min(bytes.length, LOOKED_AT);
  let odd = 0;
  for (let at = 0; at < length; at++) if (isOdd(bytes[at] as number) && !isCapital(bytes, at)) odd++;
  return odd * 50 > length;
}

/** Control bytes that no text has; tab to carriage return and escape (a terminal's colours) may stand in one. */
const isOdd = (byte: number) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32);

/** `H\u0011A`: Ứ in TCVN 5712, beside another capital. */
function isCapital(bytes: Uint8Array, at: number): boolean {
  if (!CAPITAL_CODES.includes(String.fromCharCode(bytes[at] as number))) return false;
  return isAsciiCapital(bytes[at - 1]) || isAsciiCapital(bytes[at + 1]);
}

const isAsciiCapital = (byte = 0) => byte >= 0x41 && byte <= 0x5a;
