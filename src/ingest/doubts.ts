import type { Warning } from "../model/record.js";
import { type Doubtful, EXAMPLES, type WarningTally } from "./summary.js";

/** Counts the warnings of the reader, and remembers the first files of each. */
export interface Doubts {
  readonly add: (path: string, warnings: readonly Warning[]) => void;
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
    add(path, warnings) {
      if (warnings.length === 0) return;
      files++;
      const codes = unique(warnings.map(({ code }) => code));
      const messages = unique(warnings.map(({ message }) => message));
      if (examples.length < EXAMPLES) examples.push({ path, codes, messages });
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

const unique = (words: readonly string[]) => [...new Set(words)];
