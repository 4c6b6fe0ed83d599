import type { Line } from "./page.js";
/**
 * The parts of a page, in the order of Nghị định 30/2020, Phụ lục I. Lines of one zone need not be neighbours: a
 * V/v may stand between number and date. What stands above the letterhead (menus of a site) is in none.
 */
export interface Zones {
  /** Issuer, country's name, number, place and date. */
  readonly letterhead: readonly Line[];
  /** Title of the type and trích yếu, or `V/v …`. */
  readonly title: readonly Line[];
  /** From `Kính gửi` on. */
  readonly addressees: readonly Line[];
  readonly body: readonly Line[];
  /** From `Nơi nhận` on, the `Lưu` line too. */
  readonly recipients: readonly Line[];
  /** Authority, title and name of the one who signs. */
  readonly signature: readonly Line[];
  /** Annexes, copy blocks, footnotes, signature stamps. */
  readonly after: readonly Line[];
}

export type ZoneName = keyof Zones;
