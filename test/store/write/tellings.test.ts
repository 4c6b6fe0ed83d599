import { expect, test } from "vitest";
import type { Agency } from "../../../src/model/agency.js";
import type { Citation } from "../../../src/model/citation.js";
import { tellingsOf } from "../../../src/store/sqlite/write/tellings.js";
import { agency, cite, numberOf, recordOf } from "../factory.js";

const north = agency("Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn");
const west = agency("Ủy ban nhân dân tỉnh Lai Châu", "Lai Châu");

/** A mention of `15/QĐ-UBND`, or of what `facts` say. */
const mention = (facts: Partial<Citation>): Citation => cite("", "", { number: decision, ...facts });
const decision = { ...numberOf("15/QĐ-UBND"), symbol: "QĐ-UBND" };

/** `number title, date, issuer or province` of what is told by each mention. */
const told = (citations: readonly Citation[], issuers: readonly Agency[] = []) =>
  tellingsOf(recordOf("", { citations, issuers })).map(({ numberKey, titleKey, date, issuer, province }) =>
    [numberKey ?? titleKey, date ?? "undated", issuer?.name ?? province ?? "anyone"].join(", "),
  );

const DAY = "2021-01-05";

test.each<[string, readonly Partial<Citation>[], readonly string[]]>([
  ["one mention as it is", [{ date: DAY }], ["15/qd-ubnd, 2021-01-05, anyone"]],
  [
    "a later mention has the day and the issuer of the full one",
    [{ date: DAY, issuer: north }, {}],
    [
      "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lạng Sơn",
      "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lạng Sơn",
    ],
  ],
  [
    "an earlier one too, and each what the other leaves out",
    [{ issuer: north }, { date: DAY }],
    [
      "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lạng Sơn",
      "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lạng Sơn",
    ],
  ],
  [
    "a year becomes the day of that year",
    [{ date: "2021" }, { date: DAY }],
    ["15/qd-ubnd, 2021-01-05, anyone", "15/qd-ubnd, 2021-01-05, anyone"],
  ],
  [
    "another day is another document, and who says neither stands apart",
    [{ date: DAY }, { date: "2020-02-03" }, {}],
    ["15/qd-ubnd, 2021-01-05, anyone", "15/qd-ubnd, 2020-02-03, anyone", "15/qd-ubnd, undated, anyone"],
  ],
  [
    "so is another body",
    [
      { date: DAY, issuer: north },
      { date: DAY, issuer: west },
    ],
    [
      "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lạng Sơn",
      "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lai Châu",
    ],
  ],
  [
    "a law by its name, its number beside it or not",
    [
      { number: numberOf("31/2024/QH15"), type: "Luật", title: "Đất đai", date: "2024-01-18" },
      { number: null, type: "Luật", title: "Đất đai" },
      { number: null, type: "Luật", title: "Nhà ở" },
    ],
    ["31/2024/qh15, 2024-01-18, anyone", "31/2024/qh15, 2024-01-18, anyone", "nha o, undated, anyone"],
  ],
  [
    "what has no number by type and title, or by type and day",
    [
      { number: null, type: "Điện", date: DAY },
      { number: null, type: "Điện", date: DAY, title: "phòng dịch" },
      { number: null, type: "Điện", title: "phòng dịch" },
      { number: null, type: "Điện" },
    ],
    [
      "phong dich, 2021-01-05, anyone",
      "phong dich, 2021-01-05, anyone",
      "phong dich, 2021-01-05, anyone",
      ", undated, anyone",
    ],
  ],
])("%s", (_, mentions, expected) => expect(told(mentions.map(mention))).toEqual(expected));

test("where nobody is named a paper means the body of its own province", () => {
  const cited = [mention({}), mention({ issuer: west, date: DAY, number: numberOf("16/QĐ-UBND") })];
  expect(told(cited, [north])).toEqual([
    "15/qd-ubnd, undated, lang son",
    "16/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lai Châu",
  ]);
  expect(told(cited.slice(0, 1), [agency("Bộ Y tế")])).toEqual(["15/qd-ubnd, undated, anyone"]);
  // Only after all mentions are put together: the text says whose it is further up.
  expect(told([mention({ issuer: west, date: DAY }), mention({})], [north])).toEqual([
    "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lai Châu",
    "15/qd-ubnd, 2021-01-05, Ủy ban nhân dân tỉnh Lai Châu",
  ]);
});
