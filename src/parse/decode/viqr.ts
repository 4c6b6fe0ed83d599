import { isSyllable } from "./syllable.js";

/** VIQR: marks and tones typed behind their vowels in ASCII. `Quye^'t ddi.nh` is `Quyết định`. */
export const viqr = {
  encoding: "viqr",
  /** A text whole; a sign behind a backslash stands for itself. */
  read: (text: string): string => text.replace(WORD, readWord).replace(/\\(?=[-'`?~.^(+])/gu, ""),
};

/** Whether a text is in VIQR: marks of every kind of word, in more of its words than English has apostrophes. */
export function looksLikeViqr(text: string): boolean {
  if (!text.includes("^")) return false;
  const [evidence, counts] = [new Set<string>(), { words: 0, marked: 0 }];
  for (const [word] of text.slice(0, LOOKED_AT).matchAll(WORD)) {
    if (word.length < 2) continue;
    counts.words++;
    if (!MARKED.test(word) || !isSyllable(bare(marked(word)))) continue;
    counts.marked++;
    evidence.add(word);
  }
  return evidence.size >= 3 && counts.marked * 3 >= counts.words;
}

const LOOKED_AT = 20_000;

// Quye^'t  |  DDie^`u  |  hoa.t
const WORD = /[A-Za-z](?:[A-Za-z'`?~.^+]|\((?=[a-z'`?~.]|$))*/gu;

// a mark, a đ, or a tone inside the word: `don't` and `end.` have none
const MARKED = /[aeo]\^|[ou]\+|a\(|dd|[aeiouy]['`?~.](?=[a-z])/iu;

/** An English word stays as it is, unless it bears a mark that only VIQR has. */
function readWord(word: string): string {
  const read = marked(word);
  return isSyllable(bare(read)) || MARK.test(word) ? read : word;
}

// mo^.t  |  QDD, NDD-CP
const MARK = /[aeoAEO]\^|[ouOU]\+|[aA]\(|^[A-Z]{0,20}DD[A-Z]{0,20}$/u;

const bare = (word: string) => word.replace(/(?<![^\p{L}])[^\p{L}]+$/u, "");

// a^'  |  o+  |  dd  |  u.
const LETTER = /dd|(?<vowel>[aeiouy])(?<mark>[\^(+]?)(?<tone>['`?~.]?)/giu;

function marked(word: string): string {
  let toned = false;
  return word.replace(LETTER, (written, vowel?: string, mark = "", tone = "") => {
    if (vowel === undefined) return written.startsWith("D") ? "Đ" : "đ";
    const letter = (vowel + (MARKS[mark] ?? "")).normalize("NFC");
    if (mark !== "" && letter.length > 1) return written;
    if (tone === "") return letter;
    if (toned) return letter + tone;
    toned = true;
    return (letter + TONE[tone]).normalize("NFC");
  });
}

const MARKS: Readonly<Record<string, string>> = { "^": "\u0302", "(": "\u0306", "+": "\u031b" };
const TONE: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};
