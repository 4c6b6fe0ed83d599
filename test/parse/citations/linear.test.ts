import { expect, test } from "vitest";
import { cite } from "./page-of.js";

/** Texts made to be slow to read: one unit, over and over. */
const HOSTILE = [
  ..."1 - ( \n … / ,".split(" "),
  "ngày ",
  "ngày 1 tháng ",
  "số 12, ",
  "số 12/QĐ-UBND, ",
  "1/A-",
  "Quyết định ",
  "Quyết định của Bộ Y tế ",
  "Quyết định số 1/QĐ-BYT về ",
  "của Ủy ban, Bộ ",
  "Luật sửa đổi ",
  "Luật sửa đổi Luật Giá số 1/2020/QH14, ",
  "(Bãi bỏ ",
  "Bãi bỏ:\n1. Quyết định số 1/QĐ-BYT.\n",
  "Luật số 1/2020/QH14 được sửa đổi bởi ",
  "Bộ Y tế có ",
  "Điện của ",
  " ",
];

const SHORTEST = 20_000;
/** Below this a clock tells nothing. */
const MEASURABLE_MS = 8;

/** Milliseconds of this thread's own work to read it, the best of three: other programs do not count. */
function work(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.threadCpuUsage();
    cite(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

// four times the text takes about four times the work, sixteen times if it were quadratic
test.each(HOSTILE)(
  "reading %j over and over takes work in proportion",
  { retry: 3, timeout: 60_000 },
  (unit) => {
    let text = unit.repeat(Math.ceil(SHORTEST / unit.length));
    let once = work(text);
    while (once < MEASURABLE_MS) {
      text = text.repeat(2);
      once = work(text);
    }
    expect(work(text.repeat(4)) / once).toBeLessThan(10);
  },
);
