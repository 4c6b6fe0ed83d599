import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/parse/index.js";

const HEAD = `BỘ THỦY SẢN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 45/2003/QĐ-BTS                     Độc lập - Tự do - Hạnh phúc
                                    Hà Nội, ngày 7 tháng 5 năm 2003

QUYẾT ĐỊNH
Về việc cấp giấy phép khai thác

Điều 1. Giấy phép có giá trị 12 tháng.

`;

const read = (foot: string) => {
  const record = readDocument(new TextEncoder().encode(HEAD + foot), "a.txt")[0]?.record;
  return { recipients: record?.recipients.map(({ asWritten }) => asWritten), signer: record?.signer?.name };
};

describe("the foot of a page that was broken at the width of its file", () => {
  test("justified lines are no columns, and what follows one is the right column's", () => {
    const foot = `Nơi nhận:                                                   KT. BỘ TRƯỞNG
-      Các      Bộ,      cơ      quan      ngang      Bộ,      cơ       quan
 THỨ TRƯỞNG
  thuộc Chính phủ;
-         Sở         Thủy         sản         các         tỉnh         ven
(Đã ký)
  biển;
- Lưu: VP.                                                  Lê Văn Bình
`;
    expect(read(foot)).toEqual({
      recipients: ["Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ", "Sở Thủy sản các tỉnh ven biển"],
      signer: "Lê Văn Bình",
    });
  });

  test("a line of an item under a long line of the signature stays the item's", () => {
    const foot = `Nơi nhận:                                        KT. BỘ TRƯỞNG BỘ THỦY SẢN
- Các Bộ, cơ quan ngang Bộ,                                        THỨ TRƯỞNG
cơ quan thuộc Chính phủ;
- Lưu: VP.                                                        Lê Văn Bình
`;
    expect(read(foot)).toEqual({
      recipients: ["Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ"],
      signer: "Lê Văn Bình",
    });
  });
});
