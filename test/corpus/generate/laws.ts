import { ASSEMBLY } from "./issuers.js";
import type { Paper } from "./paper.js";

/** Laws by name, each with the days it was passed on: some names come twice. */
const PASSED: readonly (readonly [name: string, number: string, day: string])[] = [
  ["Đất đai", "45/2013/QH13", "2013-11-29"],
  ["Đất đai", "31/2024/QH15", "2024-01-18"],
  ["Giáo dục", "38/2005/QH11", "2005-06-14"],
  ["Giáo dục", "43/2019/QH14", "2019-06-14"],
  ["Bảo vệ môi trường", "55/2014/QH13", "2014-06-23"],
  ["Bảo vệ môi trường", "72/2020/QH14", "2020-11-17"],
  ["Tổ chức chính quyền địa phương", "77/2015/QH13", "2015-06-19"],
  ["Phòng, chống thiên tai", "33/2013/QH13", "2013-06-19"],
  ["Lưu trữ", "01/2011/QH13", "2011-11-11"],
  ["Tiếp công dân", "42/2013/QH13", "2013-11-25"],
  ["Đầu tư công", "39/2019/QH14", "2019-06-13"],
  ["An toàn thực phẩm", "55/2010/QH12", "2010-06-17"],
];

export const laws = (): Paper[] =>
  PASSED.map(([title, number, date]) => ({
    name: `law ${number}`,
    type: "Luật",
    number,
    date,
    issuer: ASSEMBLY,
    title,
    shape: "law",
  }));
