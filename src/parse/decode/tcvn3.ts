import type { Alphabet } from "./alphabet.js";

/**
 * TCVN3, the ABC fonts (.VnTime): the letters as Latin-1 shows their bytes, each before what it stands for. Capitals
 * with tones are those of TCVN 5712 VN1; most fonts lack them, and a capital font (.VnTimeH) shows small letters.
 */
const LETTERS = `
  ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ
  µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ
  Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị
  ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ
  ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ
  ¯Ằ ºẲ ¿Ẵ ÀẮ ÁẦ ÂẨ ÃẪ ÄẤ ÅỀ ÍỂ ÙỄ ÚẾ ÛỒ àỔ ðỖ ÿỐ
`;

/** Capitals of VN1 that stand where others have control codes: from which byte on. */
const CONTROLS: readonly (readonly [number, string])[] = [
  [0x01, "ÚỤ"],
  [0x04, "ỪỬỮ"],
  [0x11, "ỨỰỲỶỸÝỴ"],
  [0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"],
];

export const tcvn3: Alphabet = {
  encoding: "tcvn3",
  read(letters) {
    let text = "";
    for (const letter of letters) text += MEANING.get(letter) ?? letter;
    return text.replace(DOUBLED, (pair) => (isOneVowel(pair) ? (pair[1] as string).toUpperCase() : pair));
  },
};

const MEANING = new Map([...pairs(), ...controls()]);

function* pairs(): Generator<[string, string]> {
  for (const [letter = "", meaning = ""] of LETTERS.trim().split(/\s+/u)) yield [letter, meaning];
}

function* controls(): Generator<[string, string]> {
  for (const [first, capitals] of CONTROLS) {
    for (const [at, capital] of [...capitals].entries()) yield [String.fromCharCode(first + at), capital];
  }
}

// `C¤éNG`: some converters write Ộ as Ô and ộ
const DOUBLED = /[AEIOUYĂÂÊÔƠƯ][à-ỹ]/gu;

/** `Ôộ`, `Aà`: the second is the first, small and with a tone. No Vietnamese word has two such letters on end. */
function isOneVowel([capital = "", toned = ""]: string): boolean {
  if (toned !== toned.toLowerCase()) return false;
  const signs = toned.toUpperCase().normalize("NFD");
  const bare = signs.replace(TONE, "");
  return bare !== signs && bare.normalize("NFC") === capital;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
