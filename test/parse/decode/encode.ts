/** Vietnamese into the old encodings, letter for letter: what the tests read back. Written apart from the tables read by. */

const TONES = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

/** Letter, tone and the letter without its tone, composed: `ế` → ê, sắc. */
function parted(letter: string): { bare: string; tone: number } {
  const signs = [...letter.normalize("NFD")];
  const tone = TONES.findIndex((sign) => signs.includes(sign));
  return {
    bare: signs
      .filter((sign) => !TONES.includes(sign))
      .join("")
      .normalize("NFC"),
    tone,
  };
}

const eachLetter = (text: string, write: (letter: string) => string) =>
  [...text.normalize("NFC")].map(write).join("");

// TCVN 5712:1993 VN1, whose small letters are those of the ABC fonts, in the order of its code page
const VN1: readonly (readonly [number, string])[] = [
  [0x01, "ÚỤ"],
  [0x04, "ỪỬỮ"],
  [0x11, "ỨỰỲỶỸÝỴ"],
  [0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"],
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđẰ"],
  [0xb5, "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"],
];
const TCVN3 = new Map(
  VN1.flatMap(([first, letters]) => [...letters].map((letter, at) => [letter, first + at] as const)),
);

/** TCVN3, its bytes as Latin-1 letters. */
export const toTcvn3 = (text: string): string =>
  eachLetter(text, (letter) => String.fromCharCode(TCVN3.get(letter) ?? letter.charCodeAt(0)));

/** As typed in a font without toned capitals: they are small. */
export const toSmallTcvn3 = (text: string): string =>
  toTcvn3(
    eachLetter(text, (letter) =>
      /[ĂÂÊÔƠƯĐ]/u.test(letter) ? letter : letter.normalize("NFD").length > 1 ? letter.toLowerCase() : letter,
    ),
  );

const VNI_ALONE: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
  đ: "ñ",
};
const VNI_TONES: Readonly<Record<string, string>> = { â: "áàåãä", ê: "áàåãä", ô: "áàåãä", ă: "éèúüë" };
const VNI_BARE: Readonly<Record<string, string>> = { â: "aâ", ê: "eâ", ô: "oâ", ă: "aê", ơ: "ô", ư: "ö" };

/** VNI-Windows, its bytes as Latin-1 letters. */
export const toVni = (text: string): string =>
  eachLetter(text, (letter) => {
    const small = letter.toLowerCase();
    const written = vniOf(small);
    return small === letter ? written : written.toUpperCase();
  });

function vniOf(letter: string): string {
  const { bare, tone } = parted(letter);
  const whole = VNI_BARE[bare] ?? bare;
  if (VNI_ALONE[letter]) return VNI_ALONE[letter];
  if (tone < 0) return whole;
  const marked = VNI_TONES[bare];
  return marked ? whole.charAt(0) + marked.charAt(tone) : whole + "ùøûõï".charAt(tone);
}

const W1258: Readonly<Record<string, string>> = {
  Ă: "Ã",
  ă: "ã",
  Đ: "Ð",
  đ: "ð",
  Ơ: "Õ",
  ơ: "õ",
  Ư: "Ý",
  ư: "ý",
};

/** Windows-1258, its bytes as Latin-1 letters; every tone a byte of its own, or those letters whole that Latin-1 has. */
export const to1258 = (text: string, whole = false): string =>
  eachLetter(text, (letter) => {
    if (whole && /[àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ]/u.test(letter)) return letter;
    const { bare, tone } = parted(letter);
    return (W1258[bare] ?? bare) + (tone < 0 ? "" : "ìÌÒÞò".charAt(tone));
  });

const MARKS: Readonly<Record<string, string>> = { "\u0302": "^", "\u0306": "(", "\u031b": "+" };

/** VIQR; a sign that could be taken for a tone stands behind a backslash. */
export const toViqr = (text: string): string =>
  eachLetter(text.replace(/(?<=\p{L})['`?~.^(+]/gu, "\\$&"), (letter) => {
    if (letter === "đ") return "dd";
    if (letter === "Đ") return "DD";
    const { bare, tone } = parted(letter);
    const [vowel = "", mark = ""] = bare.normalize("NFD");
    return vowel + (MARKS[mark] ?? "") + (tone < 0 ? "" : "'`?~.".charAt(tone));
  });

/** Latin-1 letters as the bytes they are. */
export const bytesOf = (letters: string): Uint8Array =>
  Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
