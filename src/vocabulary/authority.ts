import { seriesOf } from "./series.js";

/** What a paper goes by: key of its number, folded type; null where unknown. */
export interface PaperName {
  readonly numberKey: string | null;
  readonly typeKey: string | null;
}

/**
 * Whether one paper may amend, replace or set aside another: only who issued it or somebody higher may (Luật Ban hành
 * văn bản quy phạm pháp luật 2015, Điều 12), and neither the Party's papers the state's nor the other way round. Where the
 * rank of one is unknown nothing speaks against it.
 */
export function mayChange(by: PaperName, changed: PaperName): boolean {
  if (isParty(by) !== isParty(changed)) return isUnnumbered(by) || isUnnumbered(changed);
  const [higher, lower] = [rankOf(by), rankOf(changed)];
  return higher === null || lower === null || higher >= lower;
}

const isUnnumbered = ({ numberKey }: PaperName) => numberKey === null;

const isParty = ({ numberKey }: PaperName) => numberKey !== null && seriesOf(numberKey) !== "year";

function rankOf({ numberKey, typeKey }: PaperName): number | null {
  if (numberKey !== null) {
    const [, body = ""] = BODY.exec(numberKey) ?? [];
    return RANK_OF_BODY[body] ?? (/[-/]/.test(numberKey) ? OTHERS : null);
  }
  return RANK_OF_TYPE[typeKey ?? ""] ?? null;
}

// 31/2024/qh15 · 09/2025/ubtvqh15 · 30/2020/nd-cp · 62/cp · 2025/qd-ttg
const BODY = /[-/.](qh|ubtvqh|ctn|cp|hdbt|ttg)\d*(?![a-z])/;

/** Ministries, provinces and all below: among them the issuer decides. */
const OTHERS = 1;

const RANK_OF_BODY: Readonly<Record<string, number>> = { qh: 6, ubtvqh: 5, ctn: 4, cp: 3, hdbt: 3, ttg: 2 };

const RANK_OF_TYPE: Readonly<Record<string, number>> = {
  "hien phap": 7,
  luat: 6,
  "bo luat": 6,
  "phap lenh": 5,
  "nghi dinh": 3,
};
