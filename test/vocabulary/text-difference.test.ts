import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldInPlace, searchable } from "../../src/model/text.js";
import { textDifference } from "../../src/vocabulary/text-difference.js";

const words = (text: string) => searchable(text, foldInPlace(text));
const difference = (one: string, other: string) => textDifference(words(one), words(other));

const LETTER =
  "Thực hiện Chỉ thị số 01/CT-TTg ngày 05 tháng 01 năm 2021, Ủy ban nhân dân tỉnh yêu cầu Giám đốc Sở Y tế chủ trì, phối hợp với các huyện, thành phố tăng cường phòng, chống dịch tại các bến xe.";
const with_ = (from: string, to: string) => {
  expect(LETTER).toContain(from);
  return LETTER.replace(from, to);
};

describe("two texts", () => {
  test.each([
    ["the same", LETTER],
    ["in capitals, without marks", LETTER.replace("Thực hiện", "THUC HIEN")],
    ["wrapped, with other dashes and stops", LETTER.replaceAll(", ", " –\n   ")],
  ])("differ in nothing: %s", (_, other) => expect(difference(LETTER, other)).toBe("none"));

  test.each([
    ["a letter misread", "tháng", "thánq"],
    ["l for i, 1 for l", "Chỉ thị", "Chl th1"],
    ["O for 0", "2021", "2O21"],
    ["l for 1", "01/CT", "0l/CT"],
    ["a letter lost", "phối hợp", "phối hp"],
    ["syllables that ran together", "nhân dân tỉnh", "nhândântỉnh"],
    ["a syllable torn apart", "cường", "cư ờng"],
    ["run together and torn apart, side by side", "nhân dân tỉnh", "nhândân tỉ nh"],
    ["two words, side by side", "Giám đốc", "Giárn đôc:"],
    ["words together and misread", "thành phố tăng", "thànhphô tănq"],
    ["the line of a table", "chủ trì", "chủ trì |i"],
    ["a misread last word", "bến xe.", "bến xc"],
    ["a misread first word", "Thực hiện", "Tbực hiện"],
    ["letters that look alike, syllables both", "Thực hiện", "Thựe biện"],
    ["all that scanners take for each other", "tăng cường phòng", "tăug eưcug phònq"],
  ])("are scans of one: %s", (_, from, to) => {
    expect(difference(LETTER, with_(from, to))).toBe("misspelled");
    expect(difference(with_(from, to), LETTER)).toBe("misspelled");
  });

  test.each([
    ["another day", "05 tháng", "06 tháng"],
    ["another number", "01/CT", "11/CT"],
    ["a digit lost", "2021", "221"],
    ["a digit torn off", "2021", "2021 5"],
    ["another word that is one as well", "Giám đốc", "Giao đốc"],
    ["a letter that looks like no other", "chủ trì", "chủ trừ"],
    ["another body", "Sở Y tế", "Sở Xây dựng"],
    ["a ministry by its short form", "Sở Y tế", "Sở BYT"],
    ["a word more", "các huyện", "tất cả các huyện"],
    ["a word less", "tăng cường phòng", "cường phòng"],
    ["the letter of an item", "chủ trì", "chủ trì b"],
    [
      "a sentence more",
      "bến xe.",
      "bến xe. Báo cáo kết quả trước ngày 20 tháng 01 năm 2021 về Văn phòng để tổng hợp.",
    ],
    ["two words changed places", "chủ trì, phối hợp", "phối hợp, chủ trì"],
  ])("differ in more than scanning: %s", (_, from, to) => {
    expect(difference(LETTER, with_(from, to))).toBe("other");
    expect(difference(with_(from, to), LETTER)).toBe("other");
  });

  test("short forms that are near each other stay two", () => {
    expect(difference("gửi BYT để biết", "gửi BCT để biết")).toBe("other");
    expect(difference("gửi BCA để biết", "gửi BCT để biết")).toBe("other");
  });

  test("of no words are the same", () => expect(difference("", " . ")).toBe("none"));

  test("differ both ways alike", () => {
    const word = fc.constantFrom(
      "thang",
      "thanq",
      "giao",
      "giam",
      "10",
      "lo",
      "l",
      "b",
      "can",
      "su",
      "cansu",
    );
    const text = fc.array(word, { maxLength: 30 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(textDifference(one, other) === "none").toBe(one === other);
        expect(textDifference(one, one)).toBe("none");
      }),
    );
  });
});

describe("hostile texts take no longer than their length", () => {
  const long = "cong van ".repeat(300_000);
  test.each<[string, string, string]>([
    ["misread throughout", long, "conq van ".repeat(300_000)],
    ["a speck before each word", "a b ".repeat(300_000), "a l b ".repeat(300_000)],
    ["one word without an end", "a".repeat(3_000_000), "ab".repeat(1_500_000)],
    ["other throughout", long, "nghi dinh ".repeat(270_000)],
  ])("%s", (_, one, other) => {
    const before = performance.now();
    textDifference(one, other);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
