/** The key that was written so (`escapedKey`). */
export const keyOf = (written: string): string =>
  written.replace(/_x([0-9A-F]{4,6})_/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
