/** Whether the line that begins at `start` may be one of a certain kind, told by its first unit alone. */
export type Opener = (folded: string, start: number) => boolean;

/**
 * A look in a table, where a pattern would be tried on every line of a text: whether a line begins with one of these
 * signs. What is beyond ASCII may be a blank of some kind, and always may.
 */
export function opensWith(signs: string): Opener {
  const table = new Uint8Array(ASCII);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return (folded, start) => {
    const unit = folded.charCodeAt(start);
    return unit < ASCII ? table[unit] === 1 : unit >= ASCII;
  };
}

/** The same for lines that brackets, dashes or figures may stand before: only another letter tells that it is none. */
export const opensWithLetter = (letters: string): Opener => opensWith(letters + NO_LETTERS);

const ASCII = 0x80;
const NO_LETTERS = String.fromCharCode(...Array(ASCII).keys()).replace(/[a-z]/g, "");
