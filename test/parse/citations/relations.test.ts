import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/parse/number.js";
import { cite, SCOPE } from "./page-of.js";

/** Number and relation of every citation. */
const read = (text: string) => cite(text).map(({ number, relation }) => `${number?.text ?? "-"} ${relation}`);

describe("the nearest governing word tells the relation", () => {
  test.each<[text: string, ...citations: string[]]>([
    ["Căn cứ Nghị định số 3/2020/NĐ-CP của Chính phủ;", "3/2020/NĐ-CP basis"],
    ["Thực hiện Công văn số 15-CV/TU ngày 2/3/2020, Sở báo cáo", "15-CV/TU implements"],
    ["Để hướng dẫn thi hành Nghị định số 3/2020/NĐ-CP", "3/2020/NĐ-CP implements"],
    ["thực hiện nhiệm vụ giao tại Công văn số 5/VPCP-KTTH", "5/VPCP-KTTH implements"],
    ["theo ý kiến chỉ đạo tại Công văn số 5/VPCP-KTTH", "5/VPCP-KTTH implements"],
    ["Trả lời Công văn số 9/STC-NS ngày 1/2/2019", "9/STC-NS responds"],
    ["Phúc đáp văn bản số 9/STC-NS ngày 1/2/2019", "9/STC-NS responds"],
    ["Tiếp theo Công văn số 9/STC-NS ngày 1/2/2019", "9/STC-NS follows"],
    ["Xét đề nghị của Sở Y tế tại Tờ trình số 8/TTr-SYT", "8/TTr-SYT considers"],
    ["Đồng ý với kiến nghị của Sở Y tế tại Báo cáo số 8/BC-SYT", "8/BC-SYT considers"],
    ["Sửa đổi, bổ sung một số điều của Thông tư số 7/2018/TT-BYT", "7/2018/TT-BYT amends"],
    ["Đính chính lỗi tại Quyết định số 7/QĐ-BYT", "7/QĐ-BYT amends"],
    ["Quyết định này thay thế Quyết định số 7/QĐ-BYT", "7/QĐ-BYT replaces"],
    ["Bãi bỏ Chỉ thị số 7/CT-TTg", "7/CT-TTg replaces"],
    ["(Kèm theo Quyết định số 7/QĐ-BYT)", "7/QĐ-BYT attaches"],
    ["gửi kèm Công văn số 7/BYT-DP", "7/BYT-DP attaches"],
    ["theo quy định tại khoản 2 Điều 3 Thông tư số 7/2018/TT-BYT", "7/2018/TT-BYT mentions"],
    ["Sở Y tế nhận được công văn số 7/BYT-DP", "7/BYT-DP mentions"],
    [
      "Tiếp theo Công văn số 7/BYT-DP, Bộ Y tế đề nghị rà soát: a) Thông tư số 7/2018/TT-BYT; b) Thông tư số 9/2018/TT-BYT",
      "7/BYT-DP follows",
      "7/2018/TT-BYT mentions",
      "9/2018/TT-BYT mentions",
    ],
    ["trên cơ sở chỉ đạo tại Thông báo số 7/TB-VPCP", "7/TB-VPCP mentions"],
    ["theo hướng dẫn tại Công văn số 7/BYT-DP", "7/BYT-DP mentions"],
  ])("%j", (text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("how far a governing word reaches", () => {
  test.each<[why: string, text: string, ...citations: string[]]>([
    [
      "over the items of a list, past their titles",
      "Căn cứ Nghị định số 3/2020/NĐ-CP về sửa đổi chế độ phí; Thông tư số 4/2020/TT-BTC;",
      "3/2020/NĐ-CP basis",
      "4/2020/TT-BTC basis",
    ],
    [
      "not beyond a full stop",
      "Bãi bỏ Quyết định số 1/QĐ-BYT. Công văn số 2/BYT-DP còn hiệu lực.",
      "1/QĐ-BYT replaces",
      "2/BYT-DP mentions",
    ],
    [
      "not beyond the subject of the next clause",
      "Thực hiện Chỉ thị số 1/CT-TTg, Bộ Y tế gửi Công văn số 2/BYT-DP",
      "1/CT-TTg implements",
      "2/BYT-DP mentions",
    ],
    [
      "not beyond what was agreed with another",
      "Phúc đáp Công văn số 1/SNV-CC, sau khi thống nhất với Bộ Tài chính tại văn bản số 2/BTC-HC, Bộ Nội vụ trả lời",
      "1/SNV-CC responds",
      "2/BTC-HC mentions",
    ],
    [
      "a word inside a title governs what the title names",
      "Thực hiện Kế hoạch số 1/KH-BYT về thay thế Quyết định số 2/QĐ-BYT",
      "1/KH-BYT implements",
      "2/QĐ-BYT replaces",
    ],
    [
      "ban hành kèm theo is no cue",
      "Căn cứ Quy chế làm việc ban hành kèm theo Quyết định số 2/QĐ-BYT",
      "2/QĐ-BYT basis",
    ],
    [
      "a bracket after it changes nothing",
      "nhận được Công văn số 2/BYT-DP (xin gửi bản chụp kèm theo)",
      "2/BYT-DP mentions",
    ],
    [
      "who amended it goes with it",
      "Căn cứ Nghị định số 3/2014/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 5/2021/NĐ-CP;",
      "3/2014/NĐ-CP basis",
      "5/2021/NĐ-CP basis",
    ],
  ])("%s", (_why, text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("a heading governs the items under it that begin with a document", () => {
  test.each<[why: string, text: string, ...citations: string[]]>([
    [
      "items that end with a full stop",
      "Điều 1. Bãi bỏ toàn bộ 02 văn bản\n1. Thông tư số 1/2010/TT-BYT về dược.\n2. Thông tư số 2/2011/TT-BYT về giá.\nĐiều 2. Tổ chức",
      "1/2010/TT-BYT replaces",
      "2/2011/TT-BYT replaces",
    ],
    [
      "a colon and letters",
      "2. Hủy bỏ các Quyết định sau đây:\na) Quyết định số 1/QĐ-BYT.\nb) Quyết định số 2/QĐ-BYT.\n3. Quyết định số 3/QĐ-BYT còn hiệu lực",
      "1/QĐ-BYT replaces",
      "2/QĐ-BYT replaces",
      "3/QĐ-BYT mentions",
    ],
    [
      "parts of documents",
      "1. Bãi bỏ các quy định sau:\na) Khoản 3 Điều 3 Thông tư số 2/2016/TT-BYT.\nb) Phụ lục 2 Thông tư số 3/2016/TT-BYT.",
      "2/2016/TT-BYT replaces",
      "3/2016/TT-BYT replaces",
    ],
    [
      "but not what is no longer in force",
      "Các Thông tư sau đây không còn hiệu lực thi hành:\n+ Thông tư số 2/2016/TT-BYT về giá\n+ Thông tư số 3/2016/TT-BYT",
      "2/2016/TT-BYT mentions",
      "3/2016/TT-BYT mentions",
    ],
    [
      "unmarked lines",
      "Xin gửi kèm theo:\nQuyết định số 1/QĐ-BYT;\nQuyết định số 2/QĐ-BYT.",
      "1/QĐ-BYT attaches",
      "2/QĐ-BYT attaches",
    ],
    [
      "not one with words of its own",
      "Điều 1. Bãi bỏ các văn bản sau:\n1. Các sở báo cáo tại Công văn số 1/SYT-VP.",
      "1/SYT-VP mentions",
    ],
    [
      "not the items of the next article",
      "Điều 1. Bãi bỏ các văn bản sau:\n1. Thông tư số 1/2010/TT-BYT.\nĐiều 2. Hiệu lực\n1. Thông tư số 2/2010/TT-BYT còn hiệu lực.",
      "1/2010/TT-BYT replaces",
      "2/2010/TT-BYT mentions",
    ],
    [
      "not new text that is to be read",
      "Sửa đổi mục 2 như sau:\n- Dự án thuộc Phụ lục ban hành kèm theo Nghị định số 5/1999/NĐ-CP",
      "5/1999/NĐ-CP mentions",
    ],
  ])("%s", (_why, text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("a title keeps its governing words to itself", () => {
  test.each<[why: string, text: string, ...citations: string[]]>([
    [
      "a list goes on past the titles of its members",
      "thay thế Công văn số 1/BYT-KH về việc thực hiện Quyết định số 5/QĐ-TTg về thuốc, công văn số 2/BYT-KH về giá, công văn số 3/BYT-KH",
      "1/BYT-KH replaces",
      "5/QĐ-TTg implements",
      "2/BYT-KH replaces",
      "3/BYT-KH replaces",
    ],
    [
      "with no về before the title",
      "theo quy định tại Nghị định số 1/2018/NĐ-CP của Chính phủ quy định chi tiết Luật Giá, Nghị định số 2/2025/NĐ-CP",
      "1/2018/NĐ-CP mentions",
      "2/2025/NĐ-CP mentions",
    ],
    [
      "what is issued in a title",
      "Để triển khai Quyết định số 1/QĐ-TTg của Thủ tướng Chính phủ về việc ban hành quy chế làm việc và Chỉ thị số 2/CT-TTg",
      "1/QĐ-TTg implements",
      "2/CT-TTg implements",
    ],
    [
      "a document joined at once to one in the title is of the title",
      "thay thế Nghị quyết số 9/NQ-CP của Chính phủ tạm ngưng hiệu lực Nghị định số 4/2026/NĐ-CP ngày 26/01/2026 và Nghị quyết số 6/NQ-CP",
      "9/NQ-CP replaces",
      "4/2026/NĐ-CP mentions",
      "6/NQ-CP mentions",
    ],
    [
      "so is a further one of its type",
      "Bãi bỏ Quyết định số 1/QĐ-BTS về chương trình thực hiện Nghị quyết Đại hội X, Nghị quyết số 2/NQ-CP",
      "1/QĐ-BTS replaces",
      "2/NQ-CP implements",
    ],
    [
      "the rule it names, and what that was issued with",
      "Quyết định số 7/QĐ-BYT về việc sửa đổi khoản 1 Quy trình xét (ban hành kèm theo Quyết định số 6/QĐ-BYT)",
      "7/QĐ-BYT mentions",
      "6/QĐ-BYT amends",
    ],
  ])("%s", (_why, text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("a word governs its own object, not what comes after it in another phrase", () => {
  test.each<[why: string, text: string, ...citations: string[]]>([
    [
      "the subject's noun, the sentence has its verb",
      "Việc thực hiện Quy chế này phải phù hợp với Bộ luật Lao động",
      "- mentions",
    ],
    [
      "the subject's noun, and là",
      "nội dung đính chính tại Quyết định này là một phần của Thông tư số 5/2025/TT-BTC",
      "5/2025/TT-BTC mentions",
    ],
    [
      "money for work, and where it is from",
      "bố trí kinh\nphí thực hiện Kế hoạch từ nguồn đã giao tại Quyết định số 5/QĐ-BYT",
      "5/QĐ-BYT mentions",
    ],
    [
      "but what was to be done under it",
      "báo cáo kết quả thực hiện nhiệm vụ được giao tại Công văn số 5/VPCP-KTTH",
      "5/VPCP-KTTH implements",
    ],
    [
      "thi hành of hiệu lực",
      "có hiệu lực thi hành kể từ ngày Thông tư số 5/2025/TT-BTC có hiệu lực",
      "5/2025/TT-BTC mentions",
    ],
    [
      "a bracket that is closed",
      "Biểu 1 (Thay thế biểu tại Quyết định số 4/QĐ-BYT)\n(Ban hành kèm theo Quyết định số 7/QĐ-BYT)",
      "4/QĐ-BYT replaces",
      "7/QĐ-BYT attaches",
    ],
    [
      "what is against this document, and one of those",
      "Bãi bỏ các quyết định trái với Quyết định này, trong đó có Quyết định số 5/QĐ-BYT",
      "5/QĐ-BYT replaces",
    ],
    [
      "what another will change",
      "Bộ Y tế đề xuất sửa đổi Thông tư số 5/2025/TT-BTC",
      "5/2025/TT-BTC mentions",
    ],
    [
      "a part called căn cứ",
      "Phần căn cứ: đề nghị nêu thêm Thông tư số 5/2025/TT-BTC",
      "5/2025/TT-BTC mentions",
    ],
    ["thay alone", "Công điện này thay Công điện số 5/CĐ-BYT", "5/CĐ-BYT replaces"],
    ["thay đổi", "Quyết định này thay đổi mức phí tại Thông tư số 5/2025/TT-BTC", "5/2025/TT-BTC mentions"],
  ])("%s", (_why, text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("the verb of the sentence may stand behind", () => {
  test.each<[text: string, ...citations: string[]]>([
    [
      "Những quy định tại Thông tư số 5/2025/TT-BTC của Bộ Tài chính đều bị bãi bỏ.",
      "5/2025/TT-BTC replaces",
    ],
    [
      "Các công văn số 1, 2/TCT-NV trái với công văn này đều bãi bỏ.",
      "1/TCT-NV replaces",
      "2/TCT-NV replaces",
    ],
    [
      "Thông tư số 5/2025/TT-BTC được thay thế bởi Thông tư số 6/2026/TT-BTC.",
      "5/2025/TT-BTC replaces",
      "6/2026/TT-BTC mentions",
    ],
    ["Cụm từ “phí” tại Điều 3 Thông tư số 5/2025/TT-BTC được sửa thành “giá”.", "5/2025/TT-BTC amends"],
    ["Các quy định trái với Thông tư số 5/2025/TT-BTC đều bị bãi bỏ.", "5/2025/TT-BTC mentions"],
    [
      "Thông tư số 5/2025/TT-BTC có hiệu lực từ ngày ký, Thông tư số 4/2020/TT-BTC bị bãi bỏ.",
      "5/2025/TT-BTC mentions",
      "4/2020/TT-BTC replaces",
    ],
  ])("%j", (text, ...citations) => expect(read(text)).toEqual(citations));
});

test("what amended a document stands on it", () => {
  const [first] = cite(
    "Nghị định số 83/2014/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 95/2021/NĐ-CP và Nghị định số 80/2023/NĐ-CP.",
  );
  expect(first?.amendedBy).toEqual(["95/2021/NĐ-CP", "80/2023/NĐ-CP"]);
});

test.each<[text: string, changed: string, ...by: string[]]>([
  [
    "Căn cứ Nghị định số 154/2016/NĐ-CP ngày 16/11/2016 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 80/2014/NĐ-CP;",
    "80/2014/NĐ-CP",
    "154/2016/NĐ-CP",
  ],
  [
    "Thực hiện Quyết định số 5/2020/QĐ-UBND ngày 3/3/2020 thay thế Quyết định số 7/2015/QĐ-UBND;",
    "7/2015/QĐ-UBND",
    "5/2020/QĐ-UBND",
  ],
  [
    "Nghị định này thay thế Nghị định số 9/2010/NĐ-CP sửa đổi một số điều của Nghị định số 110/2004/NĐ-CP.",
    "110/2004/NĐ-CP",
    "9/2010/NĐ-CP",
  ],
  [
    "Thông tư số 5/2025/TT-BTC được thay thế bởi Thông tư số 6/2026/TT-BTC.",
    "5/2025/TT-BTC",
    "6/2026/TT-BTC",
  ],
  ["Thông tư số 5/2025/TT-BTC bị bãi bỏ.", "5/2025/TT-BTC"],
  ["Thông tư này sửa đổi Điều 3 Thông tư số 5/2025/TT-BTC.", "5/2025/TT-BTC"],
  [
    "Thực hiện Chỉ thị số 5/CT-TTg ngày 3/3/2020, UBND tỉnh bãi bỏ Quyết định số 7/2015/QĐ-UBND.",
    "7/2015/QĐ-UBND",
  ],
])("who changed it: %j", (text, changed, ...by) => {
  const found = cite(text).find(({ number }) => number?.text === changed);
  expect(found?.amendedBy).toEqual(by);
});

test("what the document itself changes is changed by nobody else", () => {
  const own = { type: null, date: null, number: readNumber("5/2025/TT-BTC") };
  const text = "Thông tư số 5/2025/TT-BTC sửa đổi một số điều của Thông tư số 4/2020/TT-BTC.";
  const [only] = cite(text, { own });
  expect(only).toMatchObject({ relation: "amends", amendedBy: [] });
});

test.each([
  ["Bãi bỏ khoản 2 Điều 3 Thông tư số 7/2018/TT-BYT", true, "an article of it"],
  ["Thay thế cụm từ “phí” tại Thông tư số 7/2018/TT-BYT", true, "a phrase of it"],
  ["Bãi bỏ Thông tư số 7/2018/TT-BYT", false, "all of it"],
  ["theo khoản 2 Điều 3 Thông tư số 7/2018/TT-BYT", false, "nothing is changed"],
])("partial: %j", (text, partial, why) => expect(cite(text)[0]?.partial, why).toBe(partial));

test("laws that the name of a law lists are what it amends", () => {
  const text =
    "Căn cứ Luật sửa đổi Luật Nhà ở số 5/2023/QH15, Luật Đất đai số 6/2024/QH15 ngày 29/6/2024; Luật Giá ngày 19/6/2023;";
  expect(read(text)).toEqual(["- basis", "5/2023/QH15 amends", "6/2024/QH15 amends", "- basis"]);
});

test("a number of the document's own series is its issuer's, where not every place has such a body", () => {
  const own = { type: null, date: null, number: readNumber("325/CHK-VT") };
  const agencies = { ...SCOPE.agencies, province: null, issuer: "Cục Hàng không Việt Nam" };
  const [first] = cite("Tiếp theo văn bản số 58/CHK-VT ngày 2/3/2020", { own, agencies });
  expect(first?.issuer?.name).toBe("Cục Hàng không Việt Nam");
  const [second] = cite("bãi bỏ Quyết định số 58/QĐ-UBND", {
    own: { ...own, number: readNumber("9/KH-UBND") },
  });
  expect(second?.issuer).toBeNull();
});

describe("the document itself", () => {
  const number = { text: "51/UBND-KGVX", serial: "51", year: null, symbol: "UBND-KGVX" };
  const own = { type: "Công văn", number, date: "2021-01-14" };

  test("is not cited by itself, one of the same number and another day is", () => {
    const text = "Công văn số 51/UBND-KGVX ngày 14/01/2021; Công văn số 51/UBND-KGVX ngày 20/02/2020";
    expect(cite(text, { own }).map(({ date }) => date)).toEqual(["2020-02-20"]);
  });

  test("is what a notice reports, its first mention with day and issuer", () => {
    const [first, second] = cite("Theo Công văn số 51/UBND-KGVX, Công văn số 51/UBND-KGVX nêu rõ", {
      own,
      kind: "notice",
    });
    expect([first?.relation, first?.date, first?.issuer?.name]).toEqual([
      "reports",
      "2021-01-14",
      "Ủy ban nhân dân tỉnh Quảng Nam",
    ]);
    expect([second?.relation, second?.date]).toEqual(["reports", null]);
  });
});

describe("laws by name", () => {
  test.each<[text: string, ...titles: string[]]>([
    ["theo quy định của Luật Đất đai và các văn bản khác", "Đất đai"],
    ["Căn cứ Luật Phòng, chống bệnh truyền nhiễm năm 2007;", "Phòng, chống bệnh truyền nhiễm 2007"],
    [
      "Căn cứ Luật Tổ chức Chính phủ ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019",
      "Tổ chức Chính phủ 2015-06-19",
      "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ 2019-11-22",
    ],
    [
      "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Nhà ở và Luật Xây dựng ngày 22/11/2019;",
      "sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Nhà ở và Luật Xây dựng 2019-11-22",
    ],
    [
      "Luật sửa đổi Luật Xây dựng năm 2020 và Luật Nhà ở năm 2014",
      "sửa đổi Luật Xây dựng 2020",
      "Nhà ở 2014",
    ],
    [
      "Căn cứ Luật sửa đổi Luật Nhà ở số 5/2023/QH15, Luật Đất đai số 6/2024/QH15 ngày 29/6/2024;",
      "sửa đổi Luật Nhà ở số 5/2023/QH15, Luật Đất đai số 6/2024/QH15 2024-06-29",
      "Nhà ở",
      "Đất đai",
    ],
    ["Luật sửa đổi Luật Nhà ở số 5/2023/QH15 ngày 29/6/2024", "sửa đổi Luật Nhà ở 2024-06-29"],
    ["Luật Thuế ruộng đất ở nước ta ngày 3/4/2005", "Thuế ruộng đất ở nước ta 2005-04-03"],
    ["Hiến pháp năm 2013", "- 2013"],
    ["Nghị định số 3/2014/NĐ-CP của Chính phủ quy định chi tiết Luật Giá", "-"],
    ["Luật này; pháp luật; luật sư; dự thảo Luật Giá"],
  ])("%j", (text, ...titles) => {
    expect(cite(text).map(({ title, date }) => (date ? `${title ?? "-"} ${date}` : (title ?? "-")))).toEqual(
      titles,
    );
  });
});
