/**
 * A text as XML. What XML 1.0 cannot hold (control characters, halves of letters) is written visibly as `\x1b`; what it
 * can and a terminal or a reader would obey (line ends, turns of direction) as a reference, which means the same.
 */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(IMPOSSIBLE, (sign) => `\\x${hexOf(sign)}`)
    .replace(SPECIAL, (sign) => NAMED[sign] ?? `&#x${hexOf(sign)};`);

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML 1.0, production 2, leaves out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const SPECIAL = /[&<>"]|[\p{Cc}\u2028\u2029]|\p{Cf}/gu;

const hexOf = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).padStart(2, "0");
