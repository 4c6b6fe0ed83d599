/** Signs that Vietnamese in Unicode does without, and the font encodings cannot. */
export const FOREIGN = 1;
/** Signs that may make one letter with others: without any of them a text is NFC as it stands. */
export const MAY_COMPOSE = 2;

/** Which of these a text holds. Letters of one byte and of two alternate in Vietnamese: a table tells them, no branch. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= SIGNS[text.charCodeAt(at)] as number;
  return signs;
}

/** Codes that hold capitals in TCVN 5712 VN1 (Ú Ụ Ừ …): control codes elsewhere, so tab and line ends are not among them. */
export const CAPITAL_CODES = "\u0001\u0002\u0004\u0005\u0006\u0011\u0012\u0013\u0014\u0015\u0016\u0017";

const SIGNS = new Uint8Array(0x10000).fill(MAY_COMPOSE, 0x300);
// Vietnamese letters with all their marks; dashes, quotation marks, the dots of a blank to be filled in
SIGNS.fill(0, 0x1ea0, 0x1efa).fill(0, 0x2010, 0x2030);
for (const sign of `${CAPITAL_CODES}ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ`) SIGNS[sign.charCodeAt(0)] = FOREIGN;
SIGNS.fill(FOREIGN, 0x80, 0xa0).fill(FOREIGN, 0xa1, 0xb0).fill(FOREIGN, 0xb5, 0xc0);
