import type { Output } from "../cli/context.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What is known of a stream of the process. */
export interface Stream {
  readonly isTerminal: boolean;
  /** Of a terminal. */
  readonly columns: number | null;
  readonly write: (text: string) => void;
}

/** A stream of the process as the commands see it. Colours follow no-color.org. */
export function outputOn(stream: Stream, env: Environment): Output {
  const { isTerminal, write } = stream;
  return {
    isTerminal,
    hasColours: isTerminal && !env.NO_COLOR && env.TERM !== "dumb",
    get columns() {
      return stream.columns ?? (/^[1-9]\d{0,4}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : null);
    },
    write,
  };
}
