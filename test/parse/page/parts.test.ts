import { describe, expect, test } from "vitest";
import { recordsOf } from "../record-of.js";

const letter = (number: string, subject: string) => `BỘ TÀI CHÍNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
Hà Nội, ngày 02 tháng 3 năm 2022
V/v ${subject}

Kính gửi: Sở Tài chính các tỉnh.

Đề nghị các Sở báo cáo./.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Lê Thị Mây
`;

const numbersOf = (text: string) => recordsOf(text).map(({ part, number }) => [part, number?.text ?? null]);

describe("documents of one text", () => {
  test("two letters one after the other are two records", () => {
    expect(numbersOf(`${letter("11/BTC-NS", "kho")}\n\n${letter("12/BTC-NS", "bãi")}`)).toEqual([
      [1, "11/BTC-NS"],
      [2, "12/BTC-NS"],
    ]);
  });

  test("offsets of the second mean the whole text", () => {
    const text = `${letter("11/BTC-NS", "kho")}\n\n${letter("12/BTC-NS", "bãi")}`;
    const [, second] = recordsOf(text);
    const [[from, to] = [0, 0]] = second?.spans.number ?? [];
    expect(text.slice(from, to)).toBe("12/BTC-NS");
  });

  test.each([
    ["one letter", letter("11/BTC-NS", "kho")],
    [
      "an annex with a letterhead of its own",
      `${letter("11/BTC-NS", "kho")}\n\nBỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQUY CHẾ\n(Ban hành kèm theo Quyết định số 5/QĐ-BTC)\nĐiều 1. Phạm vi`,
    ],
    [
      "a form below an annex mark",
      `${letter("11/BTC-NS", "kho")}\n\nMẫu số 01\nTÊN ĐƠN VỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 01/BC-ĐV\nBÁO CÁO`,
    ],
    [
      "a copy block",
      `${letter("11/BTC-NS", "kho")}\n\nSỞ TÀI CHÍNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/SY-STC\nSAO Y\nSơn La, ngày 9 tháng 3 năm 2022`,
    ],
    [
      "a law that names the country in a sentence",
      "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam\n".repeat(3),
    ],
  ])("%s is one record", (_, text) => {
    expect(recordsOf(text)).toHaveLength(1);
  });
});
