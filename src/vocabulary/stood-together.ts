import { type Change, PROVINCIAL_CHANGES } from "./body-changes.js";
import type { Body } from "./body-over-time.js";
import type { Step } from "./lineage.js";
import { PROVINCE_CHANGES } from "./province-changes.js";

/** What lies between two bodies: the changes of the one's own name, and those of its province. */
export interface Paths {
  readonly ofHead: readonly Step[];
  readonly ofPlace: readonly Step[];
}

/**
 * Whether both bodies ever were: the Sở Thông tin of 2008 was not of Hà Bắc, which ended in 1997; and the Sở Kế hoạch
 * of Bắc Ninh had ended when that took in Bắc Giang.
 */
export function stoodTogether(earlier: Body, later: Body, { ofHead, ofPlace }: Paths): boolean {
  const last = [dayOf(ofHead.at(-1)), dayOf(ofPlace.at(-1))].sort(byDay).at(-1) ?? null;
  return (
    !isBefore(dayOf(ofHead[0]), bornOn(PROVINCE_CHANGES, earlier.place)) &&
    !isBefore(dayOf(ofPlace[0]), bornOn(PROVINCIAL_CHANGES, earlier.head)) &&
    !isBefore(endedOn(PROVINCIAL_CHANGES, later.head), last) &&
    !isBefore(endedOn(PROVINCE_CHANGES, later.place), last)
  );
}

/** An unknown day comes first. */
export const byDay = (a: string | null, b: string | null) =>
  (a ?? "") < (b ?? "") ? -1 : (a ?? "") === (b ?? "") ? 0 : 1;

const dayOf = (step: Step | undefined) => step?.change.day ?? null;

const endedOn = (changes: readonly Change[], name: string | null) =>
  changes.find((change) => change.name === name && !change.livesOn)?.day ?? null;

const bornOn = (changes: readonly Change[], name: string | null) =>
  changes.find(({ how, into }) => how !== "merged" && name !== null && into.includes(name))?.day ?? null;

const isBefore = (day: string | null, other: string | null) => day !== null && other !== null && day <= other;
