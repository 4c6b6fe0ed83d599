import { wordsOf } from "./words-of.js";

/** What a title is looked for by: a hash of its words (FNV-1a, 32 bits); null where it has none. Two titles may share one. */
export function titleHash(title: string | null): number | null {
  const words = title === null ? "" : wordsOf(title);
  if (words === "") return null;
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash;
}
