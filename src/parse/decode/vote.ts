import type { Alphabet } from "./alphabet.js";
import { isSyllable } from "./syllable.js";
import { tcvn3 } from "./tcvn3.js";
import { vni } from "./vni.js";
import { windows1258 } from "./windows-1258.js";
import { hasCodes, withinCodes } from "./words.js";

/** The encodings that show as Latin letters. Another is one more file and one more word here. */
export const ALPHABETS: readonly Alphabet[] = [tcvn3, vni, windows1258];

/** What a word could be: Unicode as it stands, and a word of which alphabets. */
export interface Vote {
  readonly unicode: boolean;
  /** Indices of `ALPHABETS`. */
  readonly legacy: readonly number[];
}

/** Letters that are Vietnamese in Unicode only. */
const BEYOND_LATIN_1 = /[\u0100-\uffff]/u;

/** Votes, each word looked at once. Null of a word that says nothing: ASCII, or an abbreviation (`N§`, `QÑ`). */
export function voting(): (word: string) => Vote | null {
  const known = new Map<string, Vote | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const vote = voteOf(word);
    known.set(word, vote);
    return vote;
  };
}

function voteOf(written: string): Vote | null {
  if (written.length > LONGEST) return null;
  if (BEYOND_LATIN_1.test(written)) return { unicode: true, legacy: [] };
  const word = coreOf(written);
  if (!MARKED.test(word) || word.length < 2) return null;
  const legacy = [...ALPHABETS.keys()].filter((at) => isWord(ALPHABETS[at]?.read(word) ?? "", word));
  const unicode = isSyllable(word);
  return unicode || legacy.length > 0 || !ABBREVIATION.test(word) ? { unicode, legacy } : null;
}

/** A syllable; of capitals only in capitals: `ÑP` is no `ẹP`. */
const isWord = (read: string, written: string) =>
  isSyllable(read) && (read === read.toUpperCase() || !ABBREVIATION.test(written));

/** A word without the quotation marks of Windows around it, where their codes are no capitals of its own. */
function coreOf(word: string): string {
  return hasCodes(word) && !isSyllable(tcvn3.read(word)) ? word.slice(...withinCodes(word)) : word;
}

/** `nghiªng` in any encoding, with quotation marks: a longer run of letters is no word of one. */
const LONGEST = 24;

const MARKED = /[^A-Za-z]/u;

// N§  |  QÑ  |  H§ND  |  HÑND
const ABBREVIATION = /^[A-Z§ÑÐ]{1,6}$/u;
