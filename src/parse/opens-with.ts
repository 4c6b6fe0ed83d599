/**
 * Whether a line may begin with one of these signs, told by its first unit: a look in a table, where a pattern would be
 * tried on every line of a text. What is beyond ASCII may be a blank of some kind, and always may.
 */
export function opensWith(signs: string): (folded: string, start: number) => boolean {
  const table = new Uint8Array(ASCII);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return (folded, start) => {
    const unit = folded.charCodeAt(start);
    return unit < ASCII ? table[unit] === 1 : unit >= ASCII;
  };
}

const ASCII = 0x80;
