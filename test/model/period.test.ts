import { expect, test } from "vitest";
import { periodOf, type Series } from "../../src/model/period.js";

test.each<[Series, string, string | null]>([
  ["year", "2021-01-01", "2021"],
  ["year", "2020-12-31", "2020"],
  ["year", "2021-03", "2021"],
  ["year", "2021", "2021"],
  ["term", "2020-09-30", "2015–2020"],
  ["term", "2020-10-01", "2020–2025"],
  ["term", "2025-09-30", "2020–2025"],
  ["term", "2025-10-01", "2025–2030"],
  ["term", "2010-10-01", "2010–2015"],
  ["term", "2010-09-30", "2005–2010"],
  ["term", "1999-01-01", "1995–2000"],
  ["term", "2021", "2020–2025"],
  ["term", "2020", null],
  ["term", "2020-09", "2015–2020"],
  ["central term", "2021-01-31", "2016–2021"],
  ["central term", "2021-02-01", "2021–2026"],
  ["central term", "2020-10-01", "2016–2021"],
  ["central term", "2021", null],
  ["central term", "2022", "2021–2026"],
])("%s: %s lies in %s", (series, date, period) => expect(periodOf(series, date)).toBe(period));
