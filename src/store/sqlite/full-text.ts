import type { Term } from "../../model/query.js";
import { fold } from "../../model/text.js";

/**
 * Terms as FTS5 reads them: each a quoted phrase, so that nothing typed is ever syntax. Null where no term holds a
 * word. https://www.sqlite.org/fts5.html#fts5_phrases
 */
export function matchOf(words: readonly Term[], subject: readonly Term[]): string | null {
  const parts = [allOf(words), within("subject", allOf(subject))].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" AND ");
}

/** A text that has any of these. */
export const matchAnyOf = (terms: readonly Term[]): string | null => joined(terms, " OR ");

const allOf = (terms: readonly Term[]) => joined(terms, " AND ");

function joined(terms: readonly Term[], operator: string): string | null {
  const phrases = terms.filter(hasWord).map(phraseOf);
  return phrases.length === 0 ? null : `(${phrases.join(operator)})`;
}

const within = (column: string, match: string | null) => (match === null ? null : `${column} : ${match}`);

const phraseOf = ({ words, prefix }: Term) =>
  `"${words.map(fold).join(" ").replaceAll('"', '""')}"${prefix ? " *" : ""}`;

export const hasWord = ({ words }: Term) => words.some((word) => /[\p{L}\p{N}]/u.test(word));
