/**
 * Text from a file is hostile: what could move the cursor, change colours or turn the direction of writing is shown
 * as an escape. White space becomes single spaces, so that a cell stays a cell.
 */
export const visible = (text: string): string => escapeControls(text.replace(/\s+/gu, " ")).trim();

/** The same for a text of many lines: line ends, tabs and form feeds stay, a carriage return only before a line feed. */
export const visibleLines = (text: string): string =>
  text.replace(HARMFUL, (sign, at: number) => (isKept(sign, text, at) ? sign : escapeOf(sign)));

/** JSON as it stands, with the signs that JSON lets through and a terminal obeys written as escapes of JSON. */
export const visibleJson = (json: string): string =>
  json.replace(HARMFUL, (sign) => (sign === "\n" ? sign : jsonEscapeOf(sign)));

const escapeControls = (text: string) => text.replace(HARMFUL, escapeOf);

// Controls (C0, DEL, C1), the line and paragraph separators, and every sign of format but those of no consequence:
// soft hyphen, zero-width space and joiners, word joiner, byte-order mark.
const HARMFUL = /[\p{Cc}\u2028\u2029]|(?![\u00ad\u200b-\u200d\u2060\ufeff])\p{Cf}/gu;

const isKept = (sign: string, text: string, at: number) =>
  sign === "\n" || sign === "\t" || sign === "\f" || (sign === "\r" && text[at + 1] === "\n");

function escapeOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`;
}

const jsonEscapeOf = (sign: string) =>
  Array.from({ length: sign.length }, (_, at) => `\\u${hex(sign.charCodeAt(at), 4)}`).join("");

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, "0");
