import { visibleLines } from "./text/visible.js";

// What commander says of wrong usage → what to do about it; the first that fits, none where commander says it itself.
const HINTS: readonly (readonly [says: RegExp, hint: string])[] = [
  [/\(Did you mean/, ""],
  // dispatch cites -CV/TU
  [/unknown option '-[^-]/, "What begins with - is typed after --: dispatch cites -- -CV/TU"],
  // dispatch --archive x find
  [/unknown option/, "Options stand after their command: dispatch find --help lists those of find."],
  [/unknown command/, "dispatch --help lists the commands."],
  // dispatch trace Chỉ thị 01/CT-TTg 51/UBND-KGVX
  [/too many arguments/, "Words that belong together stand in quotes."],
  [
    /missing required argument|argument missing/,
    "dispatch --help and dispatch COMMAND --help say what is needed.",
  ],
];

/** A message of commander as dispatch says it: one line and a hint, nothing typed reaching a terminal raw. */
export function usageMessage(message: string): string {
  const hint = HINTS.find(([says]) => says.test(message))?.[1] ?? "";
  return visibleLines(
    `${message.replace(/^error: /, "dispatch: ").trimEnd()}\n${hint === "" ? "" : `${hint}\n`}`,
  );
}
