import { restoreCapitals } from "./capitals.js";
import { judge, type Verdict } from "./judge.js";
import { lineReader } from "./read-line.js";
import { tcvn3 } from "./tcvn3.js";
import { looksLikeViqr, viqr } from "./viqr.js";
import { ALPHABETS } from "./vote.js";
import { withSigns } from "./windows-1252.js";
import { hasForeignSign } from "./words.js";

/** A text of a font encoding, read. */
export interface Legacy {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Reads a text that holds letters of a font encoding; null of any other. Linear, and next to nothing for Unicode
 * without a `foreign` sign; what is not Unicode (`bytes`) is looked at whole.
 */
export function readLegacy(
  letters: string,
  bytes = false,
  foreign = bytes || hasForeignSign(letters),
): Legacy | null {
  if (looksLikeViqr(letters)) return { text: viqr.read(letters), encoding: viqr.encoding };
  if (!foreign) return null;
  const lines = letters.split("\n");
  const verdict = judge(lines, bytes);
  return verdict === null ? null : { text: readAll(lines, verdict), encoding: verdict.encoding };
}

function readAll(lines: readonly string[], { choices }: Verdict): string {
  const readers = ALPHABETS.map(lineReader);
  const text = lines.map((line, at) => {
    const read = readers[choices[at] as number];
    return read ? withSigns(read(line)) : line;
  });
  const typed = choices.map((choice) => ALPHABETS[choice as number] === tcvn3);
  return restoreCapitals(text.join("\n").normalize("NFC"), typed);
}
