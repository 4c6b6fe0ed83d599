/** What Windows has at the codes 80 to 9F: quotation marks, dashes, dots. Five of them stay without meaning. */
const SIGNS = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));

/** A text whose bytes stand as Latin-1, with the punctuation that Windows put among the control codes. */
export const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (code) => SIGNS.charAt(code.charCodeAt(0) - 0x80));
