import { type Alphabet, TONES } from "./alphabet.js";

/** VNI-Windows: a vowel, then one letter for tone and mark together. `Quyeát ñònh` is `Quyết định`. */
export const vni: Alphabet = {
  encoding: "vni",
  read(letters) {
    let text = "";
    for (let at = 0; at < letters.length; at++) {
      const pair = MEANING.get(letters.slice(at, at + 2));
      if (pair !== undefined) at++;
      text += pair ?? MEANING.get(letters.charAt(at)) ?? letters.charAt(at);
    }
    return text;
  },
};

/** What stands alone: đ, ơ, ư, and i and y with those tones that they do not share with other vowels. */
const ALONE = "ñđ ôơ öư íí ìì æỉ óĩ òị îỵ";

/** Vowels, each as written and as meant; the letter behind them for their mark alone; those with each tone as well. */
const BEHIND: readonly (readonly [vowels: string, mark: string, tones: string])[] = [
  ["aa ee oo uu yy ôơ öư", "", "ùøûõï"],
  ["aâ eê oô", "â", "áàåãä"],
  ["aă", "ê", "éèúüë"],
];

const MEANING = new Map([...alone(), ...behind()]);

function* alone(): Generator<[string, string]> {
  for (const [letter = "", meaning = ""] of ALONE.split(" ")) {
    yield [letter, meaning];
    yield [letter.toUpperCase(), meaning.toUpperCase()];
  }
}

function* behind(): Generator<[string, string]> {
  for (const [vowels, mark, tones] of BEHIND) {
    for (const [written = "", vowel = ""] of vowels.split(" ")) {
      if (mark) yield* inAllCases(written, mark, vowel);
      for (const [at, tone] of TONES.entries()) {
        yield* inAllCases(written, tones.charAt(at), (vowel + tone).normalize("NFC"));
      }
    }
  }
}

/** The vowel says the case; the letter behind it may have either. */
function* inAllCases(vowel: string, behind: string, meaning: string): Generator<[string, string]> {
  for (const letter of [behind, behind.toUpperCase()]) {
    yield [vowel + letter, meaning];
    yield [vowel.toUpperCase() + letter, meaning.toUpperCase()];
  }
}
