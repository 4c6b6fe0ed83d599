import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FONT, LEADING } from "../../../../src/cli/graph-formats/drawing/box.js";
import { type PlacedBox, pictureOf } from "../../../../src/cli/graph-formats/drawing/picture.js";
import { textLength } from "../../../../src/cli/graph-formats/drawing/text-length.js";
import { layOut } from "../../../../src/graphviz.js";
import type { CitationGraph } from "../../../../src/model/graph.js";
import { anyGraph, cited, edge, SMALL, vertex } from "../graphs.js";

const picture = (graph: CitationGraph) => pictureOf(graph, layOut);

const isUpon = (one: PlacedBox, other: PlacedBox) =>
  Math.abs(one.centre.x - other.centre.x) < (one.width + other.width) / 2 &&
  Math.abs(one.centre.y - other.centre.y) < (one.height + other.height) / 2;

test("no box lies upon another or off the sheet, and each has room for its words", async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async (graph) => {
      const { boxes, width, height } = await picture(graph);
      for (const [at, box] of boxes.entries()) {
        expect(boxes.slice(at + 1).filter((other) => isUpon(box, other))).toEqual([]);
        expect(box.centre.x - box.width / 2).toBeGreaterThan(-0.5);
        expect(box.centre.y - box.height / 2).toBeGreaterThan(-0.5);
        expect(box.centre.x + box.width / 2).toBeLessThan(width + 0.5);
        expect(box.centre.y + box.height / 2).toBeLessThan(height + 0.5);
        expect(box.lines.length * LEADING).toBeLessThan(box.height);
        for (const { text, is } of box.lines)
          expect(textLength(text, is === "name") * FONT).toBeLessThan(box.width);
      }
    }),
    { numRuns: 40 },
  );
});

test("each arrow leads from the citing box to the cited one", async () => {
  const { boxes, arrows } = await picture(SMALL);
  const touches = ({ x, y }: { x: number; y: number }, { centre, width, height }: PlacedBox) =>
    Math.abs(x - centre.x) < width / 2 + 2 && Math.abs(y - centre.y) < height / 2 + 2;
  expect(arrows).toHaveLength(9);
  for (const { from, to, curve, tip } of arrows) {
    expect(touches(curve[0]!, boxes[from]!)).toBe(true);
    expect(touches(tip, boxes[to]!)).toBe(true);
    expect(curve.length % 3).toBe(1);
  }
});

test("what is cited stands above what cites it", async () => {
  const keys = ["a", "b", "c", "d"];
  const edges = [edge("a", "b"), edge("b", "c"), edge("a", "c"), edge("d", "c")];
  const { boxes } = await picture({ vertices: keys.map((key) => vertex({ key })), edges });
  const heights = new Map(boxes.map((box) => [box.vertex.key, box.centre.y + box.height / 2]));
  for (const { from, to } of edges) expect(heights.get(to)!).toBeLessThan(heights.get(from)! - LEADING);
});

describe("the words in a box", () => {
  const linesOf = async (given: Parameters<typeof vertex>[0]) => {
    const { boxes } = await picture({ vertices: [vertex(given)], edges: [] });
    return boxes[0]!.lines.map(({ text }) => text);
  };

  test("number, issuer in short, day", async () => {
    expect(await linesOf({})).toEqual(["51/UBND-KGVX", "UBND tỉnh Lạng Sơn", "2021-01-14"]);
  });

  test("long names are broken, then cut", async () => {
    const [name, ...rest] = await linesOf({
      issuers: [
        "Ban Chỉ đạo phòng, chống dịch bệnh viêm đường hô hấp cấp do chủng mới của vi rút Corona gây ra",
      ],
    });
    expect(name).toBe("51/UBND-KGVX");
    expect(rest).toEqual(["Ban Chỉ đạo phòng, chống", "dịch bệnh viêm đường hô hấp…", "2021-01-14"]);
  });

  test.each([
    ["a law goes by its name", { type: "Luật", number: null, title: "Lưu trữ" }, "Luật Lưu trữ"],
    ["with a number too", { type: "Luật", number: "01/2011/QH13", title: "Lưu trữ" }, "Luật Lưu trữ"],
    ["a serial alone by its type", { type: "Công điện", number: "1409" }, "Công điện 1409"],
    ["a blank serial is seen", { number: "/UBND-VX" }, "…/UBND-VX"],
    ["of one without number the type", { number: null, title: null }, "Công văn"],
    ["of one without anything that it is one", { type: null, number: null, title: null }, "a document"],
  ])("%s", async (_, given, name) => expect((await linesOf(given))[0]).toBe(name));

  test("what sets it apart stands by the day", async () => {
    expect((await linesOf({ kind: "notice", status: "unnumbered", date: null })).at(-1)).toBe(
      "undated · notice · unnumbered",
    );
    expect((await linesOf({ ...cited({}), holding: "only a notice" })).at(-1)).toBe(
      "2021-01-14 · only a notice",
    );
  });

  test("what became of it: by whom, where no arrow says so", async () => {
    const by = { type: "Quyết định", number: "9/QĐ-UBND", date: "2022-05-01", issuer: null, id: "b" };
    const became = [
      { how: "replaced" as const, partial: false, by },
      { how: "amended" as const, partial: true, by: { ...by, id: null } },
    ];
    expect((await linesOf({ became })).slice(3)).toEqual([
      "replaced by 9/QĐ-UBND",
      "(2022-05-01)",
      "and by 1 more",
    ]);
    const vertices = [vertex({ key: "a", became: became.slice(0, 1) }), vertex({ key: "b" })];
    const { boxes } = await picture({ vertices, edges: [edge("b", "a", { relations: ["replaces"] })] });
    expect(boxes[0]!.lines.at(-1)).toEqual({ text: "replaced", is: "outcome" });
  });
});
