import type { Page } from "../page/page.js";

/** A body named in the running text. `named` is what to read its name from; `[start, end)` the words themselves. */
export interface Mention {
  readonly named: string;
  readonly start: number;
  readonly end: number;
}

/** One way of naming a body, read exactly at `start`; `led`: an office stands before the name. */
export type MentionRule = (page: Page, start: number, led: boolean) => readonly Mention[];

export const mention = (page: Page, start: number, end: number): Mention => ({
  named: page.text.slice(start, end),
  start,
  end,
});
