/** One answer that is not as it should be: what was asked, what is true, what was said. */
export interface Difference {
  readonly asked: string;
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** What two lists do not share, in any order; each line counts as often as it stands. Nothing where they are alike. */
export function differences(
  asked: string,
  expected: readonly string[],
  said: readonly string[],
): Difference[] {
  const [missing, unexpected] = [less(expected, said), less(said, expected)];
  return missing.length + unexpected.length === 0 ? [] : [{ asked, missing, unexpected }];
}

function less(these: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return these.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

export const inWords = ({ asked, missing, unexpected }: Difference): string =>
  [
    asked,
    ...missing.map((line) => `  not said: ${line}`),
    ...unexpected.map((line) => `  not true: ${line}`),
  ].join("\n");
