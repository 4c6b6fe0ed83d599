/**
 * The key of a vertex in a format that bears not every sign: what is `forbidden` is written as `_x002F_`, as SQL/XML
 * writes names (ISO 9075-14), so that different keys stay different.
 */
export const escapedKey = (key: string, forbidden: RegExp): string =>
  key.replace(/_(?=x)/g, "_x005F_").replace(forbidden, (sign) => `_x${codeOf(sign)}_`);

const codeOf = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
