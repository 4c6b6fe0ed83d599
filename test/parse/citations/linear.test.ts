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
  "Luật số 1/2020/QH14 được sửa đổi bởi ",
  "Bộ Y tế có ",
  "Điện của ",
  " ",
];

const LENGTH = 20_000;

/** Milliseconds to read it, the best of three. */
function time(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    cite(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

// four times the text may take eight times as long (a noisy machine), not sixteen
test.each(HOSTILE)(
  "reading %j over and over takes time in proportion",
  (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const once = Math.max(time(text), 2);
    expect(time(text.repeat(4)) / once).toBeLessThan(10);
  },
  30_000,
);
