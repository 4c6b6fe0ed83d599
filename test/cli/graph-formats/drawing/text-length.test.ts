import { expect, test } from "vitest";
import { textLength } from "../../../../src/cli/graph-formats/drawing/text-length.js";

// Lengths in DejaVu Sans and DejaVu Sans Bold of 1 point, as a browser measures them.
test.each([
  ["30/2020/NĐ-CP", 7.68, 8.48],
  ["UBND tỉnh Lạng Sơn", 10.15, 11.39],
  ["Ủy ban Mặt trận Tổ quốc Việt", 14.63, 16.49],
  ["2021-06-01 · unnumbered", 13.16, 14.64],
  ["Luật Tổ chức chính quyền địa", 14.72, 16.5],
  ["02/QCPH-HĐND-UBND-UBMTTQVN", 17.22, 19.19],
  ["replaced by 12/2021/QĐ-UBND", 15.54, 17.22],
  ["(2021-06-01)", 6.59, 7.31],
  ["WWWW MMMM mmmm", 11.94, 13.26],
  ["illi.,:;'|!", 3.43, 4.06],
  ["amends, replaces in part", 12.44, 14.03],
  ["Bộ Kế hoạch và Đầu tư", 11.45, 12.76],
  ["ĐĐĐ ƯƯƯ ƠƠƠ ươươ", 11.08, 11.48],
])("%s has room, and not much too much", (text, plain, bold) => {
  for (const [length, measured] of [
    [textLength(text, false), plain],
    [textLength(text, true), bold],
  ] as const) {
    expect(length).toBeGreaterThanOrEqual(measured);
    expect(length).toBeLessThan(measured * 1.2);
  }
});
