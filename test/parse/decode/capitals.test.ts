import { describe, expect, test } from "vitest";
import { decode } from "../../../src/parse/decode/index.js";
import { toSmallTcvn3 } from "./encode.js";

const read = (text: string) => decode(new TextEncoder().encode(toSmallTcvn3(text))).text;

const BODY = "\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n";

describe("capitals of a capital font are put right", () => {
  test.each([
    ["the country's name", "cộng hòa xã hội chủ nghĩa việt nam", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["broken", "cộng hoà  xã  hội  chủ\nnghĩa việt nam", "CỘNG HOÀ  XÃ  HỘI  CHỦ\nNGHĨA VIỆT NAM"],
    [
      "the bodies beside it",
      "ủy ban nhân dân     cộng hòa xã hội chủ nghĩa việt nam\ntỉnh bắc kạn       Độc lập - Tự do - Hạnh phúc",
      "ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH BẮC KẠN       Độc lập - Tự do - Hạnh phúc",
    ],
    [
      "the bodies above it",
      "bộ thủy sản\n\ncộng hòa xã hội chủ nghĩa việt nam",
      "BỘ THỦY SẢN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ],
    ["a title alone on its line", "\nquyết định:", "\nQUYẾT ĐỊNH:"],
    [
      "a centred title with its body",
      "\n          nghị định của chính phủ",
      "\n          NGHỊ ĐỊNH CỦA CHÍNH PHỦ",
    ],
    [
      "a line of authority",
      "Nơi nhận:      TM. chính phủ\n- Như trên;    thủ tướng",
      "Nơi nhận:      TM. CHÍNH PHỦ\n- Như trên;    THỦ TƯỚNG",
    ],
    ["the one who decides", "\n          ủy ban nhân dân tỉnh", "\n          ỦY BAN NHÂN DÂN TỈNH"],
    [
      "an office beside Nơi nhận",
      "Nơi nhận:       thủ tướng chính phủ",
      "Nơi nhận:       THỦ TƯỚNG CHÍNH PHỦ",
    ],
  ])("%s", (_, given, expected) => expect(read(given + BODY)).toBe(expected + BODY));

  test.each([
    ["a body named Ủy ban", "Giao Ủy ban Dân tộc phối hợp với Ủy ban nhân dân các tỉnh"],
    ["a paragraph that begins with it", "\n\nỦy ban nhân dân các huyện báo cáo kết quả, trước ngày 5"],
    ["a line typed in capitals", "BÁO CÁO VÀ KẾ HOẠCH NĂM 2004"],
    ["words typed in capitals", "Nội dung CẢI CÁCH HÀNH CHÍNH từ nay"],
  ])("%s", (_, text) => expect(read(text + BODY)).toBe(text + BODY));
});

describe("small letters stay small", () => {
  test.each([
    ["the country in a sentence", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992 quy định"],
    [
      "a line of running text that begins with a type",
      "theo\nquyết định của Bộ trưởng, các đơn vị thực hiện",
    ],
    ["the same between blank lines", "theo\n\nquyết định của Bộ trưởng, các đơn vị thực hiện"],
    ["an officer in a sentence", "Giao KT. Chủ tịch ký, 3 bản, gửi các sở"],
    ["words in title case", "Bộ Tài chính và Sở Y tế; Uỷ ban; Để thực hiện"],
  ])("%s", (_, text) => expect(read(text + BODY)).toBe(text + BODY));

  test("in Unicode, whatever stands there", () => {
    const text = `bộ thủy sản     cộng hòa xã hội chủ nghĩa việt nam${BODY}`;
    expect(decode(new TextEncoder().encode(text)).text).toBe(text);
  });
});
