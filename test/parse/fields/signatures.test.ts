import { describe, expect, test } from "vitest";
import { findSignatures } from "../../../src/parse/fields/signatures.js";
import { pageOf } from "./page-of.js";

const read = (...lines: string[]) => findSignatures(pageOf(...lines)).map(({ value }) => value);

describe("digital signatures", () => {
  test.each([
    [
      ["Ký bởi: Sở Y tế tỉnh Sơn La", "Ngày ký: 2026-04-29 09:46:59 +07:00"],
      { by: "Sở Y tế tỉnh Sơn La", at: "2026-04-29T09:46:59+07:00" },
    ],
    [
      [
        "Người ký: Văn phòng Chính phủ",
        "Email: a@b.vn",
        "Cơ quan: Chính phủ",
        "Thời gian ký: 05.09.2022 9:51:42 +0700",
      ],
      { by: "Văn phòng Chính phủ", at: "2022-09-05T09:51:42+07:00" },
    ],
    [["Ký bởi: UBND tỉnh Sơn La", "Ngày ký: 5/9/2022"], { by: "UBND tỉnh Sơn La", at: "2022-09-05" }],
    [["Ký bởi: UBND tỉnh Sơn La"], { by: "UBND tỉnh Sơn La", at: null }],
  ])("reads %j", (lines, expected) => {
    expect(read(...lines)).toEqual([expected]);
  });

  test("one printed on every page counts once, two are two", () => {
    const printed = ["Ký bởi: A", "Ngày ký: 5/9/2022"];
    expect(read(...printed, "", ...printed)).toHaveLength(1);
    expect(read(...printed, "Ký bởi: B", "Ngày ký: 6/9/2022")).toEqual([
      { by: "A", at: "2022-09-05" },
      { by: "B", at: "2022-09-06" },
    ]);
  });

  test.each([
    [["Người kýNguyễn Văn Sản"], "a row of a portal's table"],
    [["Ngày ký: 5/9/2022"], "a time without a signer"],
    [["có hiệu lực kể từ ngày ký."], "a sentence"],
  ])("leaves %j alone: %s", (lines) => {
    expect(read(...lines)).toEqual([]);
  });
});
