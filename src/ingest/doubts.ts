import type { DispatchRecord } from "../model/record.js";
import { type Doubtful, EXAMPLES, type WarningTally } from "./summary.js";

/** Counts the warnings of the reader, and remembers the first files of each. */
export interface Doubts {
  readonly add: (path: string, records: readonly DispatchRecord[]) => void;
  readonly sum: () => {
    readonly warnings: readonly WarningTally[];
    readonly doubtful: { readonly files: number; readonly examples: readonly Doubtful[] };
  };
}

export function newDoubts(): Doubts {
  const byCode = new Map<string, { files: number; readonly examples: string[] }>();
  const examples: Doubtful[] = [];
  let files = 0;
  return {
    add(path, records) {
      const doubted = records.find(({ warnings }) => warnings.length > 0);
      if (doubted === undefined) return;
      files++;
      const { status, date } = doubted;
      const messageOf = new Map(
        records.flatMap(({ warnings }) => warnings).map(({ code, message }) => [code, message]),
      );
      const [codes, messages] = [[...messageOf.keys()], [...messageOf.values()]];
      if (examples.length < EXAMPLES) examples.push({ path, status, date, codes, messages });
      for (const code of codes) {
        const tally = byCode.get(code) ?? { files: 0, examples: [] };
        byCode.set(code, tally);
        tally.files++;
        if (tally.examples.length < EXAMPLES) tally.examples.push(path);
      }
    },
    sum: () => ({
      warnings: [...byCode]
        .map(([code, tally]) => ({ code, ...tally }))
        .sort((a, b) => b.files - a.files || (a.code < b.code ? -1 : 1)),
      doubtful: { files, examples },
    }),
  };
}
