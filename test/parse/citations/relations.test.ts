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

test("what amended a document stands on it", () => {
  const [first] = cite(
    "Nghị định số 83/2014/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 95/2021/NĐ-CP và Nghị định số 80/2023/NĐ-CP.",
  );
  expect(first?.amendedBy).toEqual(["95/2021/NĐ-CP", "80/2023/NĐ-CP"]);
});

test.each([
  ["Bãi bỏ khoản 2 Điều 3 Thông tư số 7/2018/TT-BYT", true, "an article of it"],
  ["Thay thế cụm từ “phí” tại Thông tư số 7/2018/TT-BYT", true, "a phrase of it"],
  ["Bãi bỏ Thông tư số 7/2018/TT-BYT", false, "all of it"],
  ["theo khoản 2 Điều 3 Thông tư số 7/2018/TT-BYT", false, "nothing is changed"],
])("partial: %j", (text, partial, why) => expect(cite(text)[0]?.partial, why).toBe(partial));

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
