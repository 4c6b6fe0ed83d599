import type { ReadText } from "../../src/model/archive.js";
import { agency, cite, numberOf, task, textOf } from "./factory.js";

const PLACES = ["Lạng Sơn", "Lai Châu", "Cà Mau"];
const NUMBERS = ["1/CT-TTg", "15/QĐ-UBND", "30/2020/NĐ-CP"];
const DATES = ["2020-01-05", "2021-01-05", "2021-01", null];

/** Letters that share numbers, days and bodies, each spelled in two ways: only the last means of telling them apart is left. */
export const ALIKE: readonly ReadText[] = Array.from({ length: 24 }, (_, n) => {
  const place = PLACES[n % 3]!;
  const words = `Sở Y tế chủ trì phòng dịch; thư thứ ${n % 8 < 4 ? n : "nhất"}${" ".repeat(n)}.`;
  const committee = agency(`Ủy ban nhân dân tỉnh ${place}`, place);
  const chairman = agency(`Chủ tịch Ủy ban nhân dân tỉnh ${place}`, place);
  const health = agency(`Sở Y tế tỉnh ${place}`, place, "Sở Y tế");
  const number = NUMBERS[n % 3]!;
  return textOf(words, {
    number: `${n % 5}/UBND-VX`,
    date: DATES[n % 4] ?? null,
    issuers: [committee],
    tasks: [task(words, health, "lead")],
    citations: [
      cite(words, "Sở", {
        number: numberOf(n % 5 === 0 ? number.toUpperCase() : number),
        date: DATES[(n + 1) % 4] ?? null,
        issuer: n % 2 === 0 ? null : n % 3 === 0 ? chairman : committee,
        relation: n % 7 === 0 ? "replaces" : "mentions",
      }),
      cite(words, "Y tế", number),
      cite(words, "thư", `${n % 5}/UBND-VX`),
    ],
  });
});

const CHAIN = 14;

/**
 * Letters with a number and a day of their own that cite others of them: a few steps back, a step ahead now and then
 * (a circle), and papers that nobody holds.
 */
export const LINKED: readonly ReadText[] = Array.from({ length: CHAIN }, (_, n) => {
  const words = `Thư ${n} nhắc một, hai, ba, bốn`;
  const called = (at: number) => ({ number: numberOf(`${100 + (at % CHAIN)}/UBND-TH`) });
  return textOf(words, {
    number: `${100 + n}/UBND-TH`,
    date: `2022-${String((n % 12) + 1).padStart(2, "0")}-03`,
    issuers: [agency(`Ủy ban nhân dân tỉnh ${PLACES[n % 3]}`, PLACES[n % 3])],
    citations: [
      ...(n > 0
        ? [cite(words, "một", { ...called(n - 1), date: dayOf(n - 1), relation: "implements" })]
        : []),
      ...(n > 2 ? [cite(words, "hai", { ...called(n - 3), date: dayOf(n - 3), relation: "basis" })] : []),
      ...(n % 4 === 1
        ? [cite(words, "ba", { ...called(n + 1), date: dayOf(n + 1), relation: "amends" })]
        : []),
      ...(n % 5 === 0 ? [cite(words, "bốn", { number: numberOf("7/KL-TW"), date: "2020-08-24" })] : []),
    ],
  });
});

function dayOf(n: number): string {
  return `2022-${String(((n % CHAIN) % 12) + 1).padStart(2, "0")}-03`;
}
