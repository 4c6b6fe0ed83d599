import type { Style } from "../text/style.js";
import type { Row } from "./row.js";

/** What a format may know of the paper it is printed on. */
export interface Paper {
  /** Columns of a line; null where lines may be as long as they are. */
  readonly columns: number | null;
  readonly style: Style;
  readonly isTerminal: boolean;
  readonly shortenPath: (path: string) => string;
}

/** One output format: rows in, text out. It prints nothing. */
export type Renderer = (rows: readonly Row[], paper: Paper) => string;
