import type { FileState } from "./file-state.js";

/**
 * Whether a file changed so lately that it may still be written. One from the future, of a machine whose clock is
 * ahead or of before this one's was set back, is not for ever one of these: it counts by its distance alone.
 */
export function settlingAt({ settle, now }: { readonly settle: number; readonly now: () => Date }) {
  const [from, within] = [BigInt(now().getTime()) * MILLION, BigInt(Math.round(settle * 1e9))];
  return ({ mtimeNs }: FileState): boolean => {
    const ago = from - mtimeNs;
    return ago < within && ago > -within;
  };
}

const MILLION = 1_000_000n;
