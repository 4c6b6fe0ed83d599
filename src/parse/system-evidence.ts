import type { Span } from "../model/record.js";
import type { Evidence } from "./evidence.js";
import { inSource } from "./explain.js";
import type { Heading } from "./families/family.js";
import type { Line, Page } from "./page/page.js";

// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM · ĐẢNG CỘNG SẢN VIỆT NAM
const ABOVE = { state: /cong\s+hoa\s+xa\s+hoi/, party: /dang\s+cong\s+san\s+viet\s+nam/ };

/**
 * The words that tell whose paper it is: the name above it, else its issuers; those of a mass organisation tell it
 * whatever stands above. None where nothing does.
 */
export function systemEvidence(
  page: Page,
  base: number,
  letterhead: readonly Line[],
  { system, issuers }: Heading,
): Evidence[] {
  if (system === null) return [];
  const issuing = issuers.flatMap(({ spans }) => spans);
  if (system === "union") return [evidence("system/mass-organisation", issuing)];
  const line = letterhead.find(({ start, end }) => ABOVE[system].test(page.folded.slice(start, end)));
  return [line ? evidence("system/above", [[line.start, line.end]]) : evidence("system/issuer", issuing)];

  function evidence(rule: string, spans: readonly Span[]): Evidence {
    return { field: "system", value: system as string, rule, spans: inSource(page, base, spans) };
  }
}
