import { describe, expect, test } from "vitest";
import { foldInPlace } from "../../src/model/text.js";
import { readDate } from "../../src/parse/date.js";

const read = (written: string) => {
  const found = readDate(foldInPlace(written));
  return found && [found.date, written.slice(found.start, found.end)];
};

describe("a written date is read", () => {
  test.each([
    ["Tam Kỳ, ngày 14 tháng 01 năm 2021", "2021-01-14", "ngày 14 tháng 01 năm 2021", "in words"],
    ["ngày27 tháng 02 năm2009của", "2009-02-27", "ngày27 tháng 02 năm2009", "glued words"],
    ["ngày 21tháng 04 năm 2011", "2011-04-21", "ngày 21tháng 04 năm 2011", "day glued to its word"],
    ["ngày 21 tháng 01\n   năm 2010", "2010-01-21", "ngày 21 tháng 01\n   năm 2010", "broken over lines"],
    ["Huế, ngày tháng 8 năm 2020", "2020-08", "ngày tháng 8 năm 2020", "day left blank"],
    ["ngày ….. tháng ….. năm 2021", "2021", "ngày ….. tháng ….. năm 2021", "day and month dotted"],
    ["ngày 05/01/2021", "2021-01-05", "ngày 05/01/2021", "slashes"],
    ["ngày 16-02-2004", "2004-02-16", "ngày 16-02-2004", "Party style, dashes"],
    ["ngày 5.1.2021", "2021-01-05", "ngày 5.1.2021", "dots"],
    ["ngày O5/l2/2019", "2019-12-05", "ngày O5/l2/2019", "a scan's letters for digits"],
    ["ngày 4/6/98", "1998-06-04", "ngày 4/6/98", "a year of the last century in two digits"],
    ["từ 24/8/2020 đến", "2020-08-24", "24/8/2020", "no word before it"],
    ["tháng 8 năm 2020", "2020-08", "tháng 8 năm 2020", "a month"],
    ["tháng 8/2020", "2020-08", "tháng 8/2020", "a month, slash"],
    ["Luật Đê điều năm 2006", "2006", "năm 2006", "a year"],
    ["ngày 29/77/2020", null, "ngày 29/77/2020", "an impossible day is none, its words are known"],
    ["ngày 31 tháng 02 năm 2020", null, "ngày 31 tháng 02 năm 2020", "no such day"],
  ])("%j", (written, date, words, why) => expect(read(written), why).toEqual([date, words]));
});

describe("what is no date is left alone", () => {
  test.each([
    ["30/4, 01/5", "days without a year"],
    ["24/7", "round the clock"],
    ["Fax: 04.38231020", "a telephone number"],
    ["15/2020/NĐ-CP", "a document number"],
    ["ngày lễ", "the word alone"],
    ["giai đoạn 2021-2025", "a span of years"],
    ["1.234.567/12/20200", "longer numbers"],
  ])("%j", (written, why) => expect(read(written), why).toBeNull());
});

test("a search goes on from where it is told", () => {
  const folded = foldInPlace("ngày 05/01/2021 và ngày 06/02/2022");
  expect(readDate(folded, 5)?.date).toBe("2021-01-05");
  expect(readDate(folded, 18)?.date).toBe("2022-02-06");
});
