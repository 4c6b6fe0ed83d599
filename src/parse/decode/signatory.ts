import { reading } from "../../model/text.js";

/** The offices and the bodies in whose name papers are signed, as patterns over folded text. */
export const OFFICE =
  "(?:phó )?(?:tổng )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|chánh|thủ tướng|thống đốc|viện trưởng|chủ nhiệm)";
export const BODY = "ủy ban|ubnd|chính phủ|quốc hội|hội đồng|ban |liên ";

const SIGNATORY = new RegExp(reading`(?:${OFFICE}|${BODY})`.source, "y");

/** Where the first words of an office or body that stands at `at` of a folded text end; null for other words. */
export function signatoryEnd(folded: string, at: number): number | null {
  SIGNATORY.lastIndex = at;
  return SIGNATORY.test(folded) ? SIGNATORY.lastIndex : null;
}
