import type { Agency } from "../../model/agency.js";
import type { Copy } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { type AgencyContext, NO_CONTEXT } from "../agencies/context.js";
import { nameAgency } from "../agencies/name.js";
import { readDate } from "../date.js";
import type { Read } from "../evidence.js";
import { firstMatch, matches } from "../matching.js";
import { readNumber } from "../number.js";
import type { Line, Page } from "../page/page.js";
import { isAuthority } from "./authority.js";
import type { CopyBlock } from "./copy-blocks.js";
import { findIssuers } from "./issuers.js";
import { foldedOf, isBlank, linesOf, textOf } from "./line-text.js";
import { type Distribution, readDistribution } from "./recipients.js";
import { readSigner } from "./signer.js";

/** What each copy block says of the office that made the copy: its number, date, signer and Nơi nhận. */
export function readCopies(page: Page, blocks: readonly CopyBlock[], context: AgencyContext): Read<Copy>[] {
  return blocks.map((block) => {
    const lines = linesOf(page, block.lines).filter((line) => !isBlank(line));
    const list = lines.findIndex((line) => matches(LIST, foldedOf(page, line)));
    const head = list < 0 ? lines : lines.slice(0, list);
    const signed = head.findIndex((line) => isAuthority(foldedOf(page, line)));
    const office = officeOf(page, signed < 0 ? head : head.slice(0, signed), context);
    const within = { ...context, province: office?.place ?? null, issuer: office?.name ?? null };
    const distribution = readDistribution(page, list < 0 ? [] : lines.slice(list), within);
    const end = endOf(distribution);
    const below = lines.filter((line) => line.start >= end);
    return {
      value: {
        type: block.type,
        number: numberIn(page, head),
        date: dateIn(page, head),
        issuer: office,
        signer: (readSigner(page, below) ?? readSigner(page, head))?.value ?? null,
        recipients: distribution.recipients.map(({ value }) => value),
      },
      spans: [[(lines[0] as Line).start, (lines.at(-1) as Line).end]],
      rule: "copies/block",
    };
  });
}

const LIST = reading`^nơi nhận\b`;

/** Where the last entry of Nơi nhận ends: the signature beside it comes after. */
const endOf = ({ recipients, filing }: Distribution): number =>
  [...recipients, ...(filing ? [filing] : [])]
    .flatMap(({ spans }) => spans)
    .reduce((last, [, end]) => Math.max(last, end), 0);

// Số: 12/SY-UBND | Số 05 - SL/VPTU
const NUMBER = reading`^số\s{0,9}(?::|(?=\d))\s{0,9}(.{1,60})`;

function numberIn(page: Page, head: readonly Line[]) {
  for (const line of head) {
    const found = firstMatch(NUMBER, foldedOf(page, line));
    if (found) return readNumber(textOf(page, line).slice(found[0].length - (found[1] as string).length));
  }
  return null;
}

function dateIn(page: Page, head: readonly Line[]) {
  for (const line of head) {
    const found = readDate(foldedOf(page, line));
    if (found) return found.date;
  }
  return null;
}

/** The office stands in capitals at the head of the block; its upper body, where there is one, above it. */
function officeOf(page: Page, head: readonly Line[], { system }: AgencyContext): Agency | null {
  const { issuers, parent } = findIssuers(page, head);
  const [office] = issuers;
  if (!office) return null;
  if (!parent) return nameAgency(office.written, { ...NO_CONTEXT, system });
  const upper = nameAgency(parent.written, { ...NO_CONTEXT, system });
  const own = /^văn phòng$/i.test(office.written.normalize("NFC"))
    ? `${office.written} ${upper.name}`
    : office.written;
  return { ...nameAgency(own, { ...NO_CONTEXT, system, province: upper.place }), asWritten: office.written };
}
