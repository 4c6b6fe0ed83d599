import { expect, test } from "vitest";
import type { Series } from "../../src/model/period.js";
import { isOfEveryPlace, periodOfNumber, seriesOf, statesType } from "../../src/vocabulary/series.js";

test.each<[string, Series]>([
  ["51/ubnd-kgvx", "year"],
  ["30/2020/nd-cp", "year"],
  ["1510-cv/tu", "term"],
  ["12-nq/hu", "term"],
  ["07-kl/tw", "central term"],
  ["309-tb/vptw", "central term"],
  ["367-qd/twdtn-vp", "central term"],
  ["28-tc/tct", "year"],
  ["2472-qd/gtvt", "year"],
  ["1409", "year"],
])("%s is numbered by %s", (key, series) => expect(seriesOf(key)).toBe(series));

test.each<[string, string, string | null]>([
  ["30/2020/nd-cp", "2020-03-05", "2020"],
  ["30/2020/nd-cp", "2021-03-05", null],
  ["1/ct-ttg", "2021-01-05", "2021"],
  ["66-qd/tw", "2017-02-06", "2016–2021"],
])("%s of %s: %s", (key, date, period) => expect(periodOfNumber(key, date)).toBe(period));

test.each([
  ["1409", false],
  ["66-qd/tw", false],
  ["66-qdi/tw", true],
  ["15/qd-ubnd", true],
  ["51/ubnd-kgvx", true],
])("%s states its type: %s", (key, does) => expect(statesType(key)).toBe(does));

test.each([
  ["QĐ-UBND", true],
  ["UBND-KGVX", true],
  ["NQ-HĐND", true],
  ["SYT-NVY", true],
  ["CV/TU", true],
  ["TB/VPTU", true],
  ["CĐ-UBND", true],
  ["KL/TW", false],
  ["TB/VPTW", false],
  ["CT-TTg", false],
  ["TT-BYT", false],
  ["QH14", false],
  ["", false],
])("%s is of a body that every place has: %s", (symbol, is) => expect(isOfEveryPlace(symbol)).toBe(is));
