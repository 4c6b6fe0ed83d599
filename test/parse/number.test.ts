import { describe, expect, test } from "vitest";
import { readNumber } from "../../src/parse/number.js";

describe("a number is read into its canonical form", () => {
  test.each([
    // written, text, serial, year, symbol
    ["51/UBND-KGVX", "51/UBND-KGVX", "51", null, "UBND-KGVX"],
    ["Số: 51 /UBND- KGVX", "51/UBND-KGVX", "51", null, "UBND-KGVX"],
    ["173    /KH-UBND", "173/KH-UBND", "173", null, "KH-UBND"],
    ["30/2020/NĐ-CP", "30/2020/NĐ-CP", "30", "2020", "NĐ-CP"],
    ["01/CT-TTg", "01/CT-TTg", "1", null, "CT-TTg"],
    ["1510-CV/TU", "1510-CV/TU", "1510", null, "CV/TU"],
    ["1510 – CV/TU", "1510-CV/TU", "1510", null, "CV/TU"],
    ["58 CT/TW", "58-CT/TW", "58", null, "CT/TW"],
    ["28 TC/TCT", "28-TC/TCT", "28", null, "TC/TCT"],
    ["90TC/TCT", "90-TC/TCT", "90", null, "TC/TCT"],
    ["1062 TC/QĐ/CSTC", "1062-TC/QĐ/CSTC", "1062", null, "TC/QĐ/CSTC"],
    ["2472QĐ/GTVT", "2472-QĐ/GTVT", "2472", null, "QĐ/GTVT"],
    ["908a/VPCP-KTN", "908a/VPCP-KTN", "908a", null, "VPCP-KTN"],
    ["30c/NQ-CP", "30c/NQ-CP", "30c", null, "NQ-CP"],
    ["66.13/2026/NQ-CP", "66.13/2026/NQ-CP", "66.13", "2026", "NQ-CP"],
    ["1659/VPCP-V.III", "1659/VPCP-V.III", "1659", null, "VPCP-V.III"],
    ["522/2002/QĐ.UB", "522/2002/QĐ.UB", "522", "2002", "QĐ.UB"],
    ["12/CĐ.UBND", "12/CĐ.UBND", "12", null, "CĐ.UBND"],
    ["62/CP", "62/CP", "62", null, "CP"],
    ["04 BS/TTLB", "04-BS/TTLB", "4", null, "BS/TTLB"],
    ["30/2000/TTLT/BTC-UBTDTT", "30/2000/TTLT/BTC-UBTDTT", "30", "2000", "TTLT/BTC-UBTDTT"],
    ["2935/EVN-KD+TTr", "2935/EVN-KD+TTr", "2935", null, "EVN-KD+TTr"],
    ["103/BKH-KTĐP &LT", "103/BKH-KTĐP&LT", "103", null, "BKH-KTĐP&LT"],
    ["07-QĐi/TW", "07-QĐi/TW", "7", null, "QĐi/TW"],
    ["367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP", "367", null, "QĐ/TWĐTN-VP"],
    ["130/KH-BCĐTKNQ18", "130/KH-BCĐTKNQ18", "130", null, "KH-BCĐTKNQ18"],
    ["01-TANDTC-VKSNDTC/TTLT", "01-TANDTC-VKSNDTC/TTLT", "1", null, "TANDTC-VKSNDTC/TTLT"],
    ["45/2019/QH14", "45/2019/QH14", "45", "2019", "QH14"],
    ["04/98/TT-BTC", "04/98/TT-BTC", "4", "1998", "TT-BTC"],
    ["1409", "1409", "1409", null, null],
    ["2I37/SYT-NVD", "2137/SYT-NVD", "2137", null, "SYT-NVD"],
    ["1O/2020/TT-BYT", "10/2020/TT-BYT", "10", "2020", "TT-BYT"],
    ["15 3/2004/QĐ-TTg", "153/2004/QĐ-TTg", "153", "2004", "QĐ-TTg"],
    ["2025/TT- BNNMT", "2025/TT-BNNMT", "2025", null, "TT-BNNMT"],
    ["12/2024/TT-\nNHNN", "12/2024/TT-NHNN", "12", "2024", "TT-NHNN"],
    ["61/2018/NĐCP", "61/2018/NĐ-CP", "61", "2018", "NĐ-CP"],
    ["1039/QĐUBND", "1039/QĐ-UBND", "1039", null, "QĐ-UBND"],
    ["1352/CĐ-CTUBND", "1352/CĐ-CTUBND", "1352", null, "CĐ-CTUBND"],
    ["279/2002/qđ-ttg", "279/2002/QĐ-TTg", "279", "2002", "QĐ-TTg"],
    ["01/ct-ttg", "01/CT-TTg", "1", null, "CT-TTg"],
    ["51/ubnd-kgvx", "51/UBND-KGVX", "51", null, "UBND-KGVX"],
    ["1039/QÐ-UBND", "1039/QĐ-UBND", "1039", null, "QĐ-UBND"],
    ["07-QĐI/TW", "07-QĐi/TW", "7", null, "QĐi/TW"],
    ["121-KL/TƯ", "121-KL/TU", "121", null, "KL/TU"],
    ["10/2007/QĐ_BKHCN", "10/2007/QĐ-BKHCN", "10", "2007", "QĐ-BKHCN"],
    ["O1/CT-TTg", "01/CT-TTg", "1", null, "CT-TTg"],
    ["01/CT-TTg.", "01/CT-TTg", "1", null, "CT-TTg"],
    ["/UBND-KGVX", "/UBND-KGVX", null, null, "UBND-KGVX"],
    ["Số:      /QĐ-UBND", "/QĐ-UBND", null, null, "QĐ-UBND"],
    ["-CV/BCSD", "-CV/BCSD", null, null, "CV/BCSD"],
    ["/2021/QĐ-UBND", "/2021/QĐ-UBND", null, "2021", "QĐ-UBND"],
    ["TDV/01-2020", "TDV/01-2020", "1", "2020", "TDV"],
  ])("%j", (written, text, serial, year, symbol) => {
    expect(readNumber(written)).toEqual({ text, serial, year, symbol });
  });
});

describe("what is no number is left alone", () => {
  test.each([
    ["24/8/2020", "a date"],
    ["", "nothing"],
    ["số", "the word alone"],
    ["Lai Châu", "words"],
    ["0438231020", "a telephone number"],
    ["5 tháng", "a count"],
    ["2020/", "a year and a stroke"],
  ])("%j", (written, why) => expect(readNumber(written), why).toBeNull());
});
