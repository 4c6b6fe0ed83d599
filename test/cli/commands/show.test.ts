import { describe, expect, test } from "vitest";
import type { DocumentRow } from "../../../src/model/query.js";
import { foundRow, outcome } from "../fixtures.js";
import { heldDocument } from "../record.js";
import { say, type World } from "../world.js";

const holding = (named: readonly DocumentRow[], withId: readonly DocumentRow[] = []): World => ({
  archive: {
    candidates: async () => [...named],
    withId: async () => [...withId],
    document: async () => heldDocument,
  },
});

test("one record for people", async () => {
  const { code, stdout } = await say(["show", "12/UBND-VX"], holding([foundRow()]));
  expect(code).toBe(0);
  expect(stdout).toBe(`\
Công văn 12/UBND-VX                                                 0123456789ab
kiểm tra trường học

Status      unnumbered
Stamped     HỎA TỐC
Issued      2022-03-04, Hà Giang
Issuer      Ủy ban nhân dân tỉnh Hà Giang
Signer      Trần Văn Ba, PHÓ CHỦ TỊCH (TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH)
Addressees  Các sở, ban, ngành                                             group
            Sở Y tế tỉnh Hà Giang
Recipients  Như trên                                              the addressees
            Văn phòng Chính phủ (để b/c)
Filed       VT, VX; drafter HN
Received    Sở Y tế, number 345, 2022-03-07, to phòng NVY
Copies      SAO Y, 2022-03-08
E-signed    Ủy ban nhân dân tỉnh, 2022-03-04T09:51:42+07:00
Lead        Sở Y tế tỉnh Hà Giang
Support     Công an tỉnh Hà Giang
Deadlines   trước ngày 20/3/2022
Basis       Luật Đất đai                                                not held
Implements  Thông báo 77/TB-VPCP, 2022-02-01                                held
Cited by    12/UBND-VX, 2022-04-…, UBND tỉnh Hà Giang               fedcba987654
Look at     signed, but the number is blank
File        thu/cong-van.txt
`);
});

test("the text, with what a terminal would obey shown", async () => {
  const { stdout } = await say(["show", "12/UBND-VX", "--text"], holding([foundRow()]));
  expect(stdout).toBe("Số: 12/UBND-VX\n\\x1b[31mđỏ\n");
});

test("all of it as JSON: the record, where it stands, who cites it, the text", async () => {
  const { stdout } = await say(["show", "12/UBND-VX", "--format", "json"], holding([foundRow()]));
  const shown = JSON.parse(stdout);
  expect(shown).toMatchObject({
    id: "0123456789ab",
    paths: ["/thu/cong-van.txt"],
    subject: "kiểm tra trường học",
  });
  expect(shown.number.text).toBe("12/UBND-VX");
  expect(shown.citations.map(({ holding }: { holding: string }) => holding)).toEqual(["held", "not held"]);
  expect(shown.citedBy).toMatchObject([{ id: "fedcba987654", number: "12/UBND-VX" }]);
  expect(shown.text).toBe(heldDocument.text);
});

test("what became of it, and which texts stand beside it", async () => {
  const { matches: _none, ...beside } = foundRow({ id: "2014c59a4e84", number: "/UBND-VX", date: "2022-03" });
  const notice = {
    ...beside,
    id: "444444444444",
    kind: "notice" as const,
    subject: "Họp về\u001b trường học",
  };
  const document = async () => ({
    ...heldDocument,
    row: {
      ...heldDocument.row,
      became: [
        outcome({ by: { ...outcome().by, id: null } }),
        outcome({ how: "amended" as const, partial: true }),
      ],
    },
    beside: [
      { as: "unnumbered" as const, row: beside },
      { as: "notice" as const, row: notice },
    ],
  });
  const world = { archive: { ...holding([foundRow()]).archive, document } };
  const { stdout } = await say(["show", "12/UBND-VX"], world);
  expect(stdout).toContain(`
Became      replaced by 15/2023/QĐ-UBND (2023-06-01)                    not held
            amended in part by 15/2023/QĐ-UBND (2023-06-01)         abcdef012345
Issuer `);
  expect(stdout).toContain(`
Also        unnumbered …/UBND-VX, 2022-03-…, UBND tỉnh Hà Giang     2014c59a4e84
            notice Họp về\\x1b trường học                            444444444444
`);
  expect(JSON.parse((await say(["show", "12/UBND-VX", "--format", "json"], world)).stdout)).toMatchObject({
    became: [{ how: "replaced" }, { how: "amended", partial: true }],
    beside: [
      { as: "unnumbered", id: "2014c59a4e84" },
      { as: "notice", id: "444444444444" },
    ],
  });
});

describe("which document is meant", () => {
  test("a reference is tried first, then an id", async () => {
    expect((await say(["show", "0123456"], holding([], [foundRow()]))).code).toBe(0);
    expect((await say(["show", "0123456789AB.2"], holding([], [foundRow()]))).code).toBe(0);
  });

  test("blanks around it mean nothing", async () => {
    expect((await say(["show", " 0123456 "], holding([], [foundRow()]))).code).toBe(0);
  });

  test("the year asked for is part of what is not held", async () => {
    const { code, stderr } = await say(["show", "12/UBND-VX", "--year", "2020"], holding([]));
    expect([code, stderr.split("\n")[0]]).toEqual([1, "dispatch: no document here is 12/UBND-VX of 2020"]);
  });

  test("a serial alone is looked for otherwise", async () => {
    const { stderr } = await say(["show", "12"], holding([]));
    expect(stderr).toContain("\ndispatch find --number 12 lists all that bear it.\n");
  });

  test("fewer than seven digits are no id", async () => {
    const { code, stderr } = await say(["show", "fa1b2c"], holding([], [foundRow()]));
    expect(code).toBe(2);
    expect(stderr).toContain("does not name a document");
  });

  test("a dispatch is preferred to a notice of it", async () => {
    const notice = foundRow({ id: "fedcba987654", kind: "notice" });
    expect((await say(["show", "12/UBND-VX"], holding([foundRow(), notice]))).code).toBe(0);
  });

  test("several are listed as talk and none is shown", async () => {
    const other = foundRow({ id: "fedcba987654", date: "2021-05-06", paths: ["/thu/2021/kh\u001bác.txt"] });
    const several = [foundRow(), other];
    const { code, stdout, stderr } = await say(["show", "12/UBND-VX"], holding(several));
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("2021-05-06    12/UBND-VX");
    expect(stderr).toContain("\n              thu/2021/kh\\x1bác.txt\n");
    expect(stderr).toContain("dispatch: 2 documents may be meant by 12/UBND-VX\n");
  });

  test("none ends 1", async () => {
    const { code, stderr } = await say(["show", "12/UBND-VX"], holding([]));
    expect(code).toBe(1);
    expect(stderr).toContain("dispatch: no document here is 12/UBND-VX");
  });
});
