import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadText } from "../../src/model/archive.js";
import { agency, archiveOf, batchOf, type Facts, idOf, NO_BATCH, seenAt, textOf } from "./factory.js";

const LANG_SON = agency("Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn");
const CA_MAU = agency("Ủy ban nhân dân tỉnh Cà Mau", "Cà Mau");

const LETTER = `Thực hiện Chỉ thị của Thủ tướng Chính phủ về một số giải pháp cấp bách, Ủy ban nhân dân tỉnh yêu cầu
Giám đốc Sở Y tế chủ trì, phối hợp với các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố tăng cường công tác phòng,
chống dịch bệnh tại các bến xe, nhà ga, trường học; kịp thời báo cáo kết quả thực hiện để tổng hợp, theo dõi, chỉ đạo.`;

const SCHOOLS = `Xét đề nghị của Sở Giáo dục và Đào tạo tại Tờ trình về kế hoạch tuyển sinh vào lớp mười trung học phổ thông,
Chủ tịch Ủy ban nhân dân tỉnh phê duyệt chỉ tiêu tuyển sinh của từng trường, giao Sở Giáo dục và Đào tạo hướng dẫn các trường
tổ chức thi tuyển nghiêm túc, an toàn, đúng quy chế, công bố kết quả trên cổng thông tin điện tử của Sở.`;

const ROADS = `Cho phép Ban Quản lý dự án giao thông điều chỉnh tiến độ thi công tuyến đường nối quốc lộ với cửa khẩu, bổ sung
hệ thống thoát nước và tường chắn đất, tổng mức đầu tư không thay đổi, nguồn vốn từ ngân sách trung ương hỗ trợ theo kế hoạch.`;

const paper = (words: string, facts: Facts = {}) =>
  textOf(words, {
    type: "Công văn",
    number: "51/UBND-KGVX",
    date: "2021-01-14",
    issuers: [LANG_SON],
    ...facts,
  });

/** What is said of which of these texts, by their names. */
async function told(texts: Readonly<Record<string, ReadText>>): Promise<string[]> {
  const archive = await archiveOf(...Object.values(texts));
  const nameOf = new Map(Object.entries(texts).map(([name, text]) => [idOf(text), name]));
  const answer = await archive.conflicts();
  await archive.close();
  return answer.map(
    ({ what, rows }) =>
      `${what}: ${rows
        .map(({ id }) => nameOf.get(id))
        .sort()
        .join(", ")}`,
  );
}

const SCANNED = LETTER.replace("dịch bệnh", "dich bênb").replace("trường học", "trườnghọc");
const OTHER_DAY = LETTER.replace("các bến xe", "các chợ, bến xe");

describe("two texts of one number", () => {
  test.each<[string, string, ReadText, ReadText]>([
    ["wrapped otherwise", "same text", paper(LETTER), paper(LETTER.replaceAll("\n", "  "))],
    ["in capitals", "same text", paper(LETTER), paper(LETTER.toUpperCase())],
    ["scanned twice", "scan variants", paper(LETTER), paper(SCANNED)],
    ["one with another word", "corrected", paper(LETTER), paper(OTHER_DAY)],
    ["scanned, of another day", "corrected", paper(LETTER), paper(SCANNED, { date: "2021-01-15" })],
    ["scanned, the day of one not read", "scan variants", paper(LETTER), paper(SCANNED, { date: null })],
    [
      "one with its day blank",
      "unnumbered and signed",
      paper(LETTER),
      paper(`${LETTER} `, { date: "2021-01", status: "unnumbered" }),
    ],
    [
      "a draft that has its number",
      "unnumbered and signed",
      paper(LETTER),
      paper(OTHER_DAY, { status: "draft" }),
    ],
    ["other papers", "conflict", paper(LETTER), paper(SCHOOLS)],
    ["other papers of days far apart", "conflict", paper(LETTER), paper(SCHOOLS, { date: "2021-12-30" })],
    ["one of them secret", "several series", paper(LETTER), paper(SCHOOLS, { secrecy: "MẬT" })],
    ["both secret", "conflict", paper(LETTER, { secrecy: "MẬT" }), paper(SCHOOLS, { secrecy: "TỐI MẬT" })],
    ["a scan that lost its stamp", "scan variants", paper(LETTER, { secrecy: "MẬT" }), paper(SCANNED)],
    [
      "issuer called by its officer",
      "conflict",
      paper(LETTER),
      paper(SCHOOLS, { issuers: [agency("Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn")] }),
    ],
    ["of a kind that could not be told", "conflict", paper(LETTER), paper(SCHOOLS, { kind: "unknown" })],
    ["spelled otherwise", "conflict", paper(LETTER), paper(SCHOOLS, { number: "051/ubnd-KGVX" })],
    ["no issuer, one text", "same text", paper(LETTER), paper(LETTER.toUpperCase(), { issuers: [] })],
    ["no day, one text", "corrected", paper(LETTER), paper(OTHER_DAY, { date: null })],
    [
      "its year inside, no day",
      "conflict",
      paper(LETTER, { number: "3/2021/QĐ-UBND", date: null }),
      paper(SCHOOLS, { number: "3/2021/QĐ-UBND" }),
    ],
    [
      "of one term",
      "conflict",
      paper(LETTER, { number: "15-CV/TU", date: "2020-11-02" }),
      paper(SCHOOLS, { number: "15-CV/TU", date: "2024-03-01" }),
    ],
  ])("%s: %s", async (_, what, one, other) => {
    expect(await told({ one, other })).toEqual([`${what}: one, other`]);
  });

  test.each<[string, ReadText, ReadText]>([
    ["another year", paper(LETTER), paper(LETTER.toUpperCase(), { date: "2022-01-14" })],
    ["another place", paper(LETTER), paper(LETTER.toUpperCase(), { issuers: [CA_MAU] })],
    [
      "another term",
      paper(LETTER, { number: "15-CV/TU", date: "2020-08-02" }),
      paper(SCHOOLS, { number: "15-CV/TU" }),
    ],
    ["another symbol", paper(LETTER), paper(SCHOOLS, { number: "51/UBND-TH" })],
    ["a notice", paper(LETTER), paper(SCHOOLS, { kind: "notice" })],
    ["an annex", paper(LETTER), paper(SCHOOLS, { kind: "annex" })],
    ["a draft of something else", paper(LETTER), paper(SCHOOLS, { status: "draft" })],
    [
      "a bare number of another type",
      paper(LETTER, { number: "1409" }),
      paper(SCHOOLS, { number: "1409", type: "Công điện" }),
    ],
    [
      "a Party QĐ of another type",
      paper(LETTER, { number: "66-QĐ/TU", type: "Quyết định" }),
      paper(SCHOOLS, { number: "66-QĐ/TU", type: "Quy định" }),
    ],
    ["no issuer, another text", paper(LETTER), paper(SCHOOLS, { issuers: [] })],
    ["no day, another text", paper(LETTER), paper(SCHOOLS, { date: null })],
    [
      "no number",
      textOf(LETTER, { issuers: [LANG_SON] }),
      textOf(LETTER.toUpperCase(), { issuers: [LANG_SON] }),
    ],
  ])("%s: nothing is said", async (_, one, other) => {
    expect(await told({ one, other })).toEqual([]);
  });
});

describe("an unnumbered text and its signed copy", () => {
  const signed = paper(LETTER);
  const blank = { number: "/UBND-KGVX", status: "unnumbered" as const };

  test.each<[string, Facts]>([
    ["the day blank as well", { ...blank, date: "2021-01" }],
    ["without any date", { ...blank, date: null }],
    ["a draft", { ...blank, status: "draft", date: "2021" }],
    ["without its issuer", { ...blank, date: "2021-01", issuers: [] }],
  ])("%s", async (_, facts) => {
    expect(await told({ signed, blank: paper(OTHER_DAY, facts) })).toEqual([
      "unnumbered and signed: blank, signed",
    ]);
  });

  test.each<[string, ReadText]>([
    ["another symbol", paper(OTHER_DAY, { ...blank, number: "/UBND-TH", date: "2021-01" })],
    ["another month", paper(OTHER_DAY, { ...blank, date: "2021-02" })],
    ["another place", paper(OTHER_DAY, { ...blank, issuers: [CA_MAU], date: null })],
    ["another text", paper(SCHOOLS, { ...blank, date: "2021-01" })],
    ["a draft with another number", paper(OTHER_DAY, { number: "52/UBND-KGVX", status: "draft" })],
  ])("not of %s", async (_, other) => {
    expect(await told({ signed, other })).toEqual([]);
  });

  test("of several papers that are like it, the most like it", async () => {
    const later = paper(LETTER.replace("nhà ga, trường học", "nhà hát, khu công nghiệp"), {
      number: "77/UBND-KGVX",
    });
    const unnumbered = paper(OTHER_DAY, { ...blank, date: "2021-01" });
    expect(await told({ signed, later, unnumbered })).toEqual(["unnumbered and signed: signed, unnumbered"]);
  });
});

describe("more than two of one number", () => {
  const copy = paper(LETTER.toUpperCase());
  const scan = paper(SCANNED);
  const corrected = paper(OTHER_DAY);

  test("are told apart step by step, each set by one of it", async () => {
    const all = {
      letter: paper(LETTER),
      copy,
      scan,
      corrected,
      schools: paper(SCHOOLS),
      roads: paper(ROADS),
      secret: paper(
        `${ROADS.toUpperCase()} Mật: các ban đảng khác lưu hồ sơ cán bộ, đảng viên ở chi bộ trực thuộc, kiểm điểm cuối năm; bảo vệ chính trị nội bộ; nhiệm kỳ sau đề nghị điều động, luân chuyển, bổ nhiệm lại, chuẩn bị nhân sự đại hội của từng đảng bộ.`,
        { secrecy: "MẬT" },
      ),
    };
    const said = await told(all);
    expect(said.map((one) => one.split(":")[0])).toEqual([
      "conflict",
      "several series",
      "corrected",
      "scan variants",
      "same text",
    ]);
    expect(said.at(-1)).toBe("same text: copy, letter");
  });

  test("a body without its place stands apart where it may be of two", async () => {
    const nowhere = agency("Ủy ban nhân dân tỉnh");
    const texts = { one: paper(LETTER), other: paper(SCHOOLS, { issuers: [CA_MAU] }) };
    expect(await told({ ...texts, third: paper(ROADS, { issuers: [nowhere] }) })).toEqual([]);
    expect(await told({ ...texts, third: paper(SCANNED, { issuers: [nowhere] }) })).toEqual([
      "scan variants: one, third",
    ]);
    expect(await told({ one: texts.one, third: paper(ROADS, { issuers: [nowhere] }) })).toEqual([
      "conflict: one, third",
    ]);
  });
});

test("rows are in the order of their dates, conflicts in that of issuer, period and number", async () => {
  const texts = [
    paper(LETTER, { number: "10/UBND-KGVX", date: "2021-03-01" }),
    paper(SCHOOLS, { number: "10/UBND-KGVX", date: "2021-02-01" }),
    paper(`${LETTER} `, { number: "9/UBND-KGVX" }),
    paper(`${SCHOOLS} `, { number: "9/UBND-KGVX" }),
    paper(`${LETTER}  `, { number: "20/UBND-KGVX", date: "2020-03-01" }),
    paper(`${SCHOOLS}  `, { number: "20/UBND-KGVX", date: "2020-03-01" }),
    paper(`${LETTER}   `, { number: "99/UBND-KGVX", issuers: [CA_MAU] }),
    paper(`${SCHOOLS}   `, { number: "99/UBND-KGVX", issuers: [CA_MAU] }),
  ];
  const answer = await (await archiveOf(...texts)).conflicts();
  expect(answer.map(({ rows }) => rows.map(({ number, date }) => `${number} ${date}`))).toEqual([
    ["99/UBND-KGVX 2021-01-14", "99/UBND-KGVX 2021-01-14"],
    ["20/UBND-KGVX 2020-03-01", "20/UBND-KGVX 2020-03-01"],
    ["9/UBND-KGVX 2021-01-14", "9/UBND-KGVX 2021-01-14"],
    ["10/UBND-KGVX 2021-02-01", "10/UBND-KGVX 2021-03-01"],
  ]);
});

test("texts that only superseded files hold say nothing", async () => {
  const [one, other] = [paper(LETTER), paper(SCHOOLS)];
  const archive = await archiveOf(one);
  await archive.put(batchOf(other));
  expect(await archive.conflicts()).toHaveLength(1);
  const later = textOf("một thư khác");
  const path = batchOf(other).seen[0]!.path;
  await archive.put({ ...NO_BATCH, texts: [later], seen: [seenAt(path, later)] });
  expect(await archive.conflicts()).toEqual([]);
});

const NOISE = ["", " ", "\n", "  \n"];
const MIXED: readonly ReadText[] = NOISE.flatMap((noise, n) =>
  [LETTER, SCANNED, OTHER_DAY, SCHOOLS, ROADS].map((words, m) =>
    paper(words + noise, {
      issuers: [[LANG_SON], [], [CA_MAU], [agency("Ủy ban nhân dân tỉnh")]][(n + m) % 4] as never,
      date: ["2021-01-14", null, "2021-01", "2021-01-15"][(n * 3 + m) % 4] as never,
      status: (n + 2 * m) % 5 === 0 ? "unnumbered" : "issued",
      number: (n + m) % 6 === 0 ? "/UBND-KGVX" : "51/UBND-KGVX",
      secrecy: m === 4 ? "MẬT" : null,
    }),
  ),
);

test("no order of ingest changes what is said", async () => {
  const expected = await (await archiveOf(...MIXED)).conflicts();
  expect(expected.length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...MIXED], { minLength: MIXED.length }), async (texts) => {
      const archive = await archiveOf(...texts.slice(0, 7));
      await archive.put(batchOf(...texts.slice(7)));
      expect(await archive.conflicts()).toEqual(expected);
      await archive.close();
    }),
    { numRuns: 20 },
  );
});
