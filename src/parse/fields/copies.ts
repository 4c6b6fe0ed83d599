import type { Copy } from "../../model/record.js";
import { reading } from "../../model/text.js";
import type { AgencyContext } from "../agencies/context.js";
import { nameAgency } from "../agencies/name.js";
import { readDate } from "../date.js";
import type { Read } from "../evidence.js";
import { readNumber } from "../number.js";
import type { Line, Page } from "../page/page.js";
import type { CopyBlock } from "./copy-blocks.js";
import {
  firstMatch,
  foldedOf,
  inCapitals,
  isBlank,
  linesOf,
  matches,
  onOneLine,
  textOf,
} from "./line-text.js";
import { type Distribution, readDistribution } from "./recipients.js";
import { readSigner } from "./signer.js";

/** What each copy block says of the office that made the copy: its number, date, signer and Nơi nhận. */
export function readCopies(page: Page, blocks: readonly CopyBlock[], context: AgencyContext): Read<Copy>[] {
  return blocks.map((block) => {
    const lines = linesOf(page, block.lines).filter((line) => !isBlank(line));
    const list = lines.findIndex((line) => matches(LIST, foldedOf(page, line)));
    const head = list < 0 ? lines : lines.slice(0, list);
    const distribution = readDistribution(page, list < 0 ? [] : lines.slice(list), context);
    const below = lines.filter((line) => line.start >= endOf(distribution));
    return {
      value: {
        type: block.type,
        number: numberIn(page, head),
        date: dateIn(page, head),
        issuer: issuerIn(page, head, context),
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
  Math.max(
    0,
    ...[...recipients, ...(filing ? [filing] : [])].flatMap(({ spans }) => spans.map(([, end]) => end)),
  );

// Số: 12/SY-UBND | Số 05 - SL/VPTU
const NUMBER = reading`^số\s{0,9}:?\s{0,9}(.{1,60})`;

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

// CỘNG HÒA XÃ HỘI … | ĐẢNG CỘNG SẢN … | SAO Y BẢN CHÍNH: capitals that name no office
const NO_OFFICE = reading`^(?:cộng hòa xã hội|đảng cộng sản việt nam|sao |trích sao)`;

/** The office stands in capitals at the head of the block; its upper body, where there is one, above it. */
function issuerIn(page: Page, head: readonly Line[], context: AgencyContext) {
  const named = head.filter(
    (line) =>
      !isBlank(line) &&
      inCapitals(textOf(page, line)) &&
      !/\d/.test(textOf(page, line)) &&
      !firstMatch(NO_OFFICE, foldedOf(page, line)),
  );
  const written = onOneLine(
    officeLines(page, named)
      .map((line) => textOf(page, line))
      .join(" "),
  );
  return written === "" ? null : nameAgency(written, context);
}

// ỦY BAN NHÂN DÂN / TỈNH LẠNG SƠN: a place alone goes on the line above
const PLACE = reading`^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)\b`;

function officeLines(page: Page, lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  const above = lines.at(-2);
  if (!last || !above) return lines;
  return firstMatch(PLACE, foldedOf(page, last)) ? [above, last] : [last];
}
