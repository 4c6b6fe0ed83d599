import type { Alphabet } from "./alphabet.js";

/** Windows-1258: a letter, then its tone as a combining sign (`ô` + sắc). `Quyêìt ðiònh` is `Quyết định`. */
export const windows1258: Alphabet = {
  encoding: "windows-1258",
  read(letters) {
    let text = "";
    for (const letter of letters) text += MEANING.get(letter) ?? letter;
    return text.normalize("NFC");
  },
};

/** Where it is not Latin-1: what Latin-1 shows, before what it stands for; the tones are combining signs. */
const MEANING: ReadonlyMap<string, string> = new Map([
  ["Ã", "Ă"],
  ["ã", "ă"],
  ["Ð", "Đ"],
  ["ð", "đ"],
  ["Õ", "Ơ"],
  ["õ", "ơ"],
  ["Ý", "Ư"],
  ["ý", "ư"],
  ["ì", "\u0301"],
  ["Ì", "\u0300"],
  ["Ò", "\u0309"],
  ["Þ", "\u0303"],
  ["ò", "\u0323"],
]);
