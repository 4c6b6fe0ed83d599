import type { Deadline } from "../../model/record.js";
import { singleSpaced } from "../../model/text.js";
import type { AgencyContext } from "../agencies/context.js";
import { nameBody } from "../agencies/name.js";
import { ofOwnHouse } from "../agencies/own-house.js";
import { dateAt } from "../date.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { Cues } from "./cues.js";
import { ALONE, clausesOf, type ReadParagraph } from "./paragraph-tasks.js";
import { at, endOf, occurrencesAt } from "./pattern.js";

// trước ngày 20/01/2021 · trước 17 giờ ngày … · chậm nhất là ngày … · hoàn thành trong tháng 6 năm 2021 · xong trước 30/6/2021
const BY_A_DAY = at(
  "\\b(?:trước|chậm nhất(?: là)?(?: vào)?(?: trước)?|muộn nhất(?: là)?(?: vào)?|hạn (?:chót|cuối)(?: là)?|đến hết|xong trong|hoàn thành trong)[\\s:]{1,9}(?=(?:\\d{1,2} ?(?:giờ|h)|ngày|tháng|năm|\\d{1,2}[/.-]))",
);
const HOUR = at("\\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2}(?: ?phút)?)?(?: 00)?,? ");

// trong thời hạn 05 ngày, kể từ ngày ký · chậm nhất 05 ngày làm việc sau khi nhận · trong vòng 24 giờ
const WITHIN = at(
  "\\b(?:trong (?:thời hạn|thời gian|vòng)|chậm nhất(?: là)?(?: sau)?|thời hạn(?: là)?) \\d{1,3} ?(?:\\([^()\\n]{1,20}\\) )?(?:ngày làm việc|ngày|giờ|tháng|tuần)\\b(?:,? (?:kể từ|tính từ|từ|sau) (?:ngày|khi|lúc|thời điểm) [^,.;:\\n]{1,100}(?![^\\s,.;:]))?",
);

// trước ngày 15 hằng tháng · trước 16 giờ 00 hàng ngày
const BEFORE_EACH = at(
  "\\btrước (?:ngày )?\\d{1,2}(?: ?(?:giờ|h)(?: ?\\d{2}(?: ?phút)?)?)?,? (?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)\\b",
);

// báo cáo hằng tuần · hằng tháng tổng hợp, gửi …: how often something is to be reported
const REPORTED_EACH = at(
  "(?<=\\bbáo cáo[^.;\\d\\n]{0,40} )(?:hằng|hàng) (?:tuần|tháng|quý)\\b|\\b(?:hằng|hàng) (?:tuần|tháng|quý)(?=,? (?:tổng hợp|báo cáo|gửi))",
);

/**
 * Days by which something is to be done: `date` is EDTF where a day is stated, null where it is counted from an
 * event. `start` and `end` are offsets of the page. Days of coming into force are no deadlines.
 */
export function findDeadlines(
  page: Page,
  paragraphs: readonly ReadParagraph[],
  cues: Cues,
  context: AgencyContext,
): Read<Deadline>[] {
  const end = paragraphs.at(-1)?.end ?? 0;
  return RULES.flatMap((rule) => rule(page, cues, end))
    .map((read) => ({
      ...read,
      value: { ...read.value, agency: keeperOf(page, read.value, paragraphs, context) },
    }))
    .sort((one, other) => one.value.start - other.value.start);
}

/** Who has to keep a deadline: the first who is given work in the same paragraph, before it. */
function keeperOf(
  page: Page,
  { start }: Deadline,
  paragraphs: readonly ReadParagraph[],
  context: AgencyContext,
) {
  const paragraph = paragraphs.find((one) => one.start <= start && start < one.end);
  const first = paragraph && firstOf(page, paragraph);
  return first && first.start < start ? ofOwnHouse(nameBody(first.named, context), context) : null;
}

/** An item is read as one of orders: its deadline says that it is. */
const firstOf = (page: Page, paragraph: ReadParagraph) =>
  paragraph.said.executors[0] ??
  clausesOf(page, paragraph, { ...ALONE, orders: paragraph.marker !== "" })[0]?.list.mentions[0];

type DeadlineRule = (page: Page, cues: Cues, to: number) => readonly Read<Deadline>[];

const byADay: DeadlineRule = (page, cues, to) =>
  occurrencesAt(BY_A_DAY, page.folded, cues.day, to).flatMap(([start, after]) => {
    const written = dateAt(page.folded, endOf(HOUR, page.folded, after) ?? after);
    return written?.date ? [deadline(page, start, written.end, written.date, "deadlines/day")] : [];
  });

const within: DeadlineRule = (page, cues, to) =>
  occurrencesAt(WITHIN, page.folded, cues.term, to).map(([start, end]) =>
    deadline(page, start, end, null, "deadlines/within"),
  );

const each: DeadlineRule = (page, cues, to) =>
  [
    ...occurrencesAt(BEFORE_EACH, page.folded, cues.day, to),
    ...occurrencesAt(REPORTED_EACH, page.folded, cues.each, to),
  ].map(([start, end]) => deadline(page, start, end, null, "deadlines/each"));

/** A new form of deadline is one more of these. */
const RULES: readonly DeadlineRule[] = [byADay, within, each];

function deadline(
  page: Page,
  start: number,
  end: number,
  date: Deadline["date"],
  rule: string,
): Read<Deadline> {
  const text = singleSpaced(page.text.slice(start, end));
  return { value: { date, text, agency: null, start, end }, spans: [[start, end]], rule };
}
