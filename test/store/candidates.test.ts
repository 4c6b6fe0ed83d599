import { expect, test } from "vitest";
import { archiveOf, idOf, reference, textOf } from "./factory.js";

const telegram = textOf("Điện của Thường trực Ban Bí thư", {
  type: "Điện",
  date: "2021-01-05",
  subject: "tăng cường phòng, chống dịch bệnh",
});
const archive = await archiveOf(telegram, textOf("Điện khác", { type: "Điện", date: "2021-01-06" }));

const idsOf = async (facts: Parameters<typeof reference>[0]) =>
  (await archive.candidates(reference(facts))).map(({ id }) => id);

test.each([
  ["its type and day", { type: "Điện", date: "2021-01-05" }],
  ["its type and title", { type: "Điện", title: "Tăng cường phòng chống dịch bệnh" }],
])("a document without a number is meant by %s", async (_, facts) => {
  expect(await idsOf(facts)).toEqual([idOf(telegram)]);
});

test.each([
  ["a type alone", { type: "Điện" }],
  ["a day alone", { date: "2021-01-05" }],
  ["another day", { type: "Điện", date: "2021-01-07" }],
])("%s means none", async (_, facts) => {
  expect(await idsOf(facts)).toEqual([]);
});
