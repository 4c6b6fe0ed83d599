/** A label of `show` and its values; a note stands at the right end of a value's line. */
export interface Entry {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly note?: string }[];
}

/** An entry of one value; without a value it is left out. */
export const entry = (label: string, text: string | null): Entry => ({
  label,
  values: text ? [{ text }] : [],
});

/** What is there, after one another; null where nothing is. */
export const joined = (parts: readonly (string | null)[], between = ", "): string | null =>
  parts.filter((part) => part !== null && part !== "").join(between) || null;

/** A value with a note where there is one. */
export const noted = (text: string, note: string | null): Entry["values"][number] =>
  note === null ? { text } : { text, note };
