import { fold } from "../model/text.js";
import { remembering } from "../vocabulary/remember.js";

/**
 * Segments of a symbol whose spelling is certain, by their fold: what a scan, a title in capitals or a careless hand
 * made of them is put right. Types: Nghị định 30/2020/NĐ-CP, Phụ lục III; Party: Hướng dẫn 36-HD/VPTW.
 */
const SEGMENTS: ReadonlyMap<string, string> = new Map(
  [
    ..."NQ QĐ QyĐ QĐi CT QC TB HD CTr KH PA BC BB TTr CV CĐ GM VBHN NĐ TT TTLT NQLT KL SL".split(" "),
    ..."CP TTg VPCP UBND HĐND CTN TU HU TW VPTW UBKT UBKTTW BTGTW BTCTW BDVTW BNCTW".split(" "),
    ..."TANDTC VKSNDTC KTNN TTCP NHNN UBDT UBMTTQ MTTQ".split(" "),
    ..."BYT BTC BNV BGDĐT BCA BQP BKHĐT BCT BGTVT BXD BTNMT BNNPTNT BNNMT BLĐTBXH BVHTTDL BTTTT BKHCN BTP BNG BDTTG".split(
      " ",
    ),
    ..."KGVX KTTH KTN NCTH GDTrH GDTH GDMN".split(" "),
  ].map((segment) => [fold(segment), segment]),
);

/** Symbols that lost the hyphen between type and body: `NĐCP`, `QĐUBND`. */
// QĐUBND | NĐCP | CTTTg | NQHĐND | TBVPCP
const RUN_TOGETHER =
  /^(nd|qd|nq|ct|tb|kh|bc|ttr|cd|hd|tt|gm)(cp|ttg|ubnd|hdnd|vpcp|byt|btc|bnv|bgddt|bkhdt)$/;

// QH14 | UBTVQH13: the body with the number of its term
const WITH_TERM = /^(qh|ubtvqh)(\d{1,2}|[ivx]{1,5})$/;

/**
 * The symbol of a number in its one spelling: parts joined without spaces, case put right where the part is known
 * (`qđ-ttg` is `QĐ-TTg`), lost hyphens set (`QĐUBND` is `QĐ-UBND`); anything else stands as written, in capitals
 * where the whole symbol was typed small.
 */
export const canonicalSymbol = remembering((written) => {
  const small = written === written.toLowerCase();
  return written
    .trim()
    .split(/([-/.&]| )/)
    .map((part, at) => (part === " " ? "-" : canonicalSegment(part, small, at === 0)))
    .join("")
    .replace(/(?<![-/.&])[-/.&]+$/, "");
});

/** Whether a folded segment is one of a known spelling, or several of them run together. */
export function isKnownSegment(folded: string): boolean {
  return SEGMENTS.has(folded) || RUN_TOGETHER.test(folded) || WITH_TERM.test(folded);
}

/** Only the first segment begins with a type: `CĐ-CTUBND` names the chairman of a UBND, no chỉ thị. */
function canonicalSegment(part: string, small: boolean, isFirst: boolean): string {
  const key = fold(part);
  const known = SEGMENTS.get(key);
  if (known) return known;
  const joined = isFirst ? RUN_TOGETHER.exec(key) : null;
  if (joined) return `${SEGMENTS.get(joined[1] ?? "")}-${SEGMENTS.get(joined[2] ?? "")}`;
  if (WITH_TERM.test(key)) return key.toUpperCase();
  return small ? part.toUpperCase() : part;
}
