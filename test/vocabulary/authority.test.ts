import { expect, test } from "vitest";
import { mayChange } from "../../src/vocabulary/authority.js";

const paper = (name: string) =>
  /\d/.test(name) ? { numberKey: name, typeKey: null } : { numberKey: null, typeKey: name };

test.each<[by: string, changed: string, may: boolean]>([
  ["24/2019/qd-ubnd", "7/2015/qd-ubnd", true],
  ["2215/qd-bct", "21/2018/tt-bct", true],
  ["30/2020/nd-cp", "110/2004/nd-cp", true],
  ["33/2024/qh15", "01/2011/qh13", true],
  ["90/2025/qh15", "181/2025/nd-cp", true],
  ["26/2001/nd-cp", "62/cp", true],
  ["169/qd-bldtbxh", "74/2024/nd-cp", false],
  ["6/2024/tt-bldtbxh", "159/2020/nd-cp", false],
  ["94/1998/nd-cp", "4/1998/qh10", false],
  ["115/2003/nd-cp", "phap lenh", false],
  ["95/2025/ubtvqh15", "197/2025/qh15", false],
  ["97/nq-cp", "66-nq/tw", false],
  ["12-qd/tu", "15/qd-ubnd", false],
  ["luat", "181/2025/nd-cp", true],
  ["1409", "30/2020/nd-cp", true],
  ["thong bao", "30/2020/nd-cp", true],
])("%s may change %s: %s", (by, changed, may) => expect(mayChange(paper(by), paper(changed))).toBe(may));
