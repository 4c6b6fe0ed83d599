import type { Deadline } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import { bodyOf, nameAgency } from "../agencies/name.js";
import { dateAt } from "../date.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { Zones } from "../page/zones.js";

import { ALONE, type Met, readParagraph } from "./paragraph-tasks.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { anywhere, at, endOf, occurrences } from "./pattern.js";

// trước ngày 20/01/2021 · trước 17 giờ ngày … · chậm nhất là ngày … · hoàn thành trong tháng 6 năm 2021 · xong trước 30/6/2021
const BY_A_DAY = anywhere(
  "\\b(?:trước|chậm nhất(?: là)?(?: vào)?(?: trước)?|muộn nhất(?: là)?(?: vào)?|hạn (?:chót|cuối)(?: là)?|đến hết|xong trong|hoàn thành trong)[\\s:]{1,9}(?=(?:\\d{1,2} ?(?:giờ|h)|ngày|tháng|năm|\\d{1,2}[/.-]))",
);
const HOUR = at("\\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2}(?: ?phút)?)?(?: 00)?,? ");

// trong thời hạn 05 ngày, kể từ ngày ký · chậm nhất 05 ngày làm việc sau khi nhận · trong vòng 24 giờ
const WITHIN = anywhere(
  "\\b(?:trong (?:thời hạn|thời gian|vòng)|chậm nhất(?: là)?(?: sau)?|thời hạn(?: là)?) \\d{1,3} ?(?:\\([^()\\n]{1,20}\\) )?(?:ngày làm việc|ngày|giờ|tháng|tuần)\\b(?:,? (?:kể từ|tính từ|từ|sau) (?:ngày|khi|lúc|thời điểm) [^,.;:\\n]{1,100}(?![^\\s,.;:]))?",
);

// trước ngày 15 hằng tháng · trước 16 giờ 00 hàng ngày
const BEFORE_EACH = anywhere(
  "\\btrước (?:ngày )?\\d{1,2}(?: ?(?:giờ|h)(?: ?\\d{2}(?: ?phút)?)?)?,? (?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)\\b",
);

// báo cáo hằng tuần · hằng tháng tổng hợp, gửi …: how often something is to be reported
const REPORTED_EACH = anywhere(
  "(?<=\\bbáo cáo[^.;\\d\\n]{0,40} )(?:hằng|hàng) (?:tuần|tháng|quý)\\b|\\b(?:hằng|hàng) (?:tuần|tháng|quý)(?=,? (?:tổng hợp|báo cáo|gửi))",
);

/**
 * Days by which something is to be done: `date` is EDTF where a day is stated, null where it is counted from an
 * event. `start` and `end` are offsets of the page. Days of coming into force are no deadlines.
 */
export function findDeadlines(
  page: Page,
  zones: Pick<Zones, "body">,
  context: AgencyContext,
): Read<Deadline>[] {
  const [first, last] = [zones.body.at(0), zones.body.at(-1)];
  if (!first || !last) return [];
  const found = RULES.flatMap((rule) => rule(page, first.start, last.end));
  if (found.length === 0) return [];
  const keeperOf = keepers(page, paragraphsOf(page, zones.body), context);
  return found
    .map((read) => ({ ...read, value: { ...read.value, agency: keeperOf(read.value) } }))
    .sort((one, other) => one.value.start - other.value.start);
}

/** Who has to keep a deadline: the first who is given work in the same paragraph, before it. Each paragraph is read once. */
function keepers(page: Page, paragraphs: readonly Paragraph[], context: AgencyContext) {
  const known = new Map<Paragraph, Met | undefined>();
  const firstIn = (paragraph: Paragraph) => {
    if (!known.has(paragraph))
      known.set(
        paragraph,
        readParagraph(page, paragraph, { ...ALONE, orders: paragraph.marker !== "" }).met.find(
          ({ role }) => role !== "coordinate",
        ),
      );
    return known.get(paragraph);
  };
  return ({ start }: Deadline) => {
    const paragraph = paragraphs.find((one) => one.start <= start && start < one.end);
    const first = paragraph && firstIn(paragraph);
    return first && first.mention.start < start ? bodyOf(nameAgency(first.mention.named, context)) : null;
  };
}

const byADay = (page: Page, from: number, to: number): Read<Deadline>[] =>
  occurrences(BY_A_DAY, page.folded, from, to).flatMap(([start, after]) => {
    const written = dateAt(page.folded, endOf(HOUR, page.folded, after) ?? after);
    return written?.date ? [deadline(page, start, written.end, written.date, "deadlines/day")] : [];
  });

const within = (page: Page, from: number, to: number): Read<Deadline>[] =>
  occurrences(WITHIN, page.folded, from, to).map(([start, end]) =>
    deadline(page, start, end, null, "deadlines/within"),
  );

const each = (page: Page, from: number, to: number): Read<Deadline>[] =>
  [BEFORE_EACH, REPORTED_EACH]
    .flatMap((pattern) => occurrences(pattern, page.folded, from, to))
    .map(([start, end]) => deadline(page, start, end, null, "deadlines/each"));

const RULES = [byADay, within, each];

function deadline(
  page: Page,
  start: number,
  end: number,
  date: Deadline["date"],
  rule: string,
): Read<Deadline> {
  const text = page.text.slice(start, end).replace(/\s+/g, " ");
  return { value: { date, text, agency: null, start, end }, spans: [[start, end]], rule };
}
