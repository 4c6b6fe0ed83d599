import { expect, test } from "vitest";
import { growth, MOST_GROWTH, repeated } from "../work.js";
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

test.each(HOSTILE)("%j over and over", { timeout: 60_000 }, (unit) => {
  expect(growth(cite, repeated(unit))).toBeLessThan(MOST_GROWTH);
});
