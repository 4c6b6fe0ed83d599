import type { Output } from "../cli/context.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What of a stream of the process is needed here. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** A stream of the process as the commands see it. Colours follow no-color.org. */
export function outputOn(stream: Stream, env: Environment): Output {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    hasColours: isTerminal && !env.NO_COLOR && env.TERM !== "dumb",
    get columns() {
      return (isTerminal && stream.columns) || Number(env.COLUMNS) || null;
    },
    write: (text) => void stream.write(text),
  };
}
