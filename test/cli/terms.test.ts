import { expect, test } from "vitest";
import { readTerms } from "../../src/cli/terms.js";

const word = (text: string, exact: string | null = null, prefix = false) => ({
  words: text.split(" "),
  prefix,
  exact,
});

test.each([
  [["y", "te"], [word("y"), word("te")], "each word its own term"],
  [["cách ly"], [word("cach", "cách"), word("ly")], "words inside one argument too; marks are asked exactly"],
  [['"cách ly tập trung"'], [word("cach ly tap trung", "cách ly tập trung")], "a phrase"],
  [["“cách ly”"], [word("cach ly", "cách ly")], "with the quotation marks of a word processor"],
  [['"cach ly'], [word("cach ly")], "a phrase left open"],
  [["phòng*"], [word("phong", "phòng", true)], "a prefix"],
  [['"phong chong di*"'], [word("phong chong di", null, true)], "a phrase whose last word is a prefix"],
  [['"phong chong"*'], [word("phong chong", null, true)], "with the star outside"],
  [["COVID-19"], [word("covid 19")], "signs part a word into a sequence"],
  [["309/TB-VPCP"], [word("309 tb vpcp")], "a number is words in sequence"],
  [
    ['dịch "Sở Y tế" x*'],
    [word("dich", "dịch"), word("so y te", "sở y tế"), word("x", null, true)],
    "all at once",
  ],
  [["dịch dich", "DỊCH"], [word("dich", "dịch"), word("dich")], "a term asked again is asked once"],
  [["Đề".normalize("NFD")], [word("de", "đề")], "decomposed letters"],
  [["NEAR(a", "b)"], [word("near a"), word("b")], "no syntax of a query language"],
])("%j: %s", (args, terms) => {
  expect(readTerms(args)).toEqual(terms);
});

test("an argument without a word is an error that names it", () => {
  expect(() => readTerms(["a", "-", "b"])).toThrow('"-" has no word to search for');
});
