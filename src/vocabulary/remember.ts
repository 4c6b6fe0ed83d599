/** Names come back: a pure function of a string that keeps its last answers, at most `limit` of them. */
export function remembering<T>(answer: (asked: string) => T, limit = 4096): (asked: string) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const found = answer(asked);
    if (known.size >= limit) known.clear();
    known.set(asked, found);
    return found;
  };
}
