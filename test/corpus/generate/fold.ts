/** Words as they are compared: no marks, small letters, single blanks. Written anew: what is tested folds by a table. */
export function bare(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
