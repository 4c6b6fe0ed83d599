import { describe, expect, test } from "vitest";
import { foldInPlace } from "../../../src/model/text.js";
import { readFiling } from "../../../src/parse/fields/filing.js";

const read = (written: string) => {
  const filing = readFiling(written, foldInPlace(written));
  return filing && [filing.units.join(" "), filing.drafter];
};

describe("the Lưu entry", () => {
  test.each([
    ["Lưu: VT, KG-VX (NTB)", ["VT KG-VX", "NTB"], "in brackets"],
    ["Lưu: VT, KTN (3b) Nghĩa", ["VT KTN", "Nghĩa"], "behind a count of copies"],
    ["Lưu: VT, QHĐP (3) Cương", ["VT QHĐP", "Cương"], "the same"],
    ["Lưu: Văn thư, CCHC (5b). Hà", ["Văn thư CCHC", "Hà"], "the same, after a dot"],
    ["Lưu: VT, NCTH.HH", ["VT NCTH", "HH"], "after a dot"],
    ["Lưu: VT, DSVH.LTN.150", ["VT DSVH", "LTN"], "after a dot, with a count"],
    ["Lưu: VT, CNN&XD. Sonnk/QĐ06.T9/50b", ["VT CNN&XD", "Sonnk"], "after a dot, with a file mark"],
    ["Lưu: VT, TCTM (B, 45b)", ["VT TCTM", "B"], "one letter, and a count"],
    ["Lưu: VT, QLN. 02b", ["VT QLN", null], "a count behind a dot"],
    ["Lưu: Văn thư, V.I (3b). LTD 18", ["Văn thư V.I", "LTD"], "a count behind the drafter"],
    ["Lưu: VT, Th5", ["VT", "Th5"], "an item in small letters"],
    ["Lưu: VT, CN, Cm", ["VT CN", "Cm"], "the same"],
    ["Lưu: VT, NC Hải", ["VT NC", "Hải"], "a name behind a unit"],
    ["Lưu VT, HTQT (Lan, 03 bản)", ["VT HTQT", "Lan"], "in brackets with a count"],
    ["Lưu: VT, (ĐT-MT) TV", ["VT ĐT-MT", "TV"], "a unit in brackets, the drafter behind"],
    ["Lưu: VT, GTXD (V.10b)", ["VT GTXD", "V"], "in brackets, a count behind a dot"],
    ["Lưu: VT, VTHK (Bh. 25bn)", ["VT VTHK", "Bh"], "the same, with a blank"],
    ["Lưu VT, KGVX (3)", ["VT KGVX", null], "a count alone"],
    ["Lưu: VT, QT(3). 240", ["VT QT", null], "two counts"],
    ["Lưu: VT, KTĐP&LT.240", ["VT KTĐP&LT", null], "a count behind a dot"],
    ["Lưu: VT, KTTH (   b)", ["VT KTTH", null], "a count left blank"],
    ["Lưu: VP (HC, TH)\n TCT (HC, NV3)", ["VP TCT", null], "offices within a unit"],
    ["Lưu: VT, Vụ GDTrH", ["VT Vụ GDTrH", null], "a unit with words"],
    ["Lưu VT, Tổ 1, V.III, TT.HĐND", ["VT Tổ 1 V.III TT.HĐND", null], "dots that belong to a unit"],
    ["Lưu Văn thư", ["Văn thư", null], "a unit in words"],
    ["Lưu: VT; KTN; TH", ["VT KTN TH", null], "semicolons"],
  ])("reads %s", (written, expected) => {
    expect(read(written)).toEqual(expected);
  });

  test("a Lưu that names nothing is none", () => {
    expect(read("Lưu:")).toBeNull();
  });
});
