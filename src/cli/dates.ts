import { DispatchError, NoSuchDateError } from "../model/errors.js";
import { type DateSpan, type PartialDate, partialDate, spanOf } from "../model/partial-date.js";
import { fold } from "../model/text.js";

// Each way a date may be typed, folded.
const FORMS: readonly RegExp[] = [
  // 2021, năm 2021, 2021-03, 2021-03-15, 2021/03/15
  /^(?:nam )?(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?)?$/,
  // 3/2021, tháng 3/2021, 15/3/2021, ngày 15/3/2021, 15.3.2021, 15-3-2021
  /^(?:ngay |thang )?(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  // ngày 15 tháng 3 năm 2021, tháng 3 năm 2021, as papers write it
  /^(?:(?:ngay )?(?<day>\d{1,2}) )?thang (?<month>\d{1,2}),? nam (?<year>\d{4})$/,
];

/** The days a typed date may mean. Throws NoSuchDateError for what is none, 31/02/2021 among them. */
export function readDays(written: string): DateSpan {
  const date = readDate(fold(written));
  if (date === null) throw new NoSuchDateError(written);
  return spanOf(date);
}

/**
 * `--from` takes the first day its date may mean, `--to` the last; null where it was not given. Throws where the range
 * ends before it begins.
 */
export function readRange(from: string | undefined, to: string | undefined) {
  const first = from === undefined ? null : readDays(from).first;
  const last = to === undefined ? null : readDays(to).last;
  if (first !== null && last !== null && first > last) {
    throw new DispatchError(
      `the range ends (${last}) before it begins (${first})`,
      "Change --from and --to over.",
    );
  }
  return { from: first, to: last };
}

function readDate(written: string): PartialDate | null {
  for (const form of FORMS) {
    const { year, month = "", day = "" } = form.exec(written)?.groups ?? {};
    if (year !== undefined) return partialDate(year, month, day);
  }
  return null;
}
