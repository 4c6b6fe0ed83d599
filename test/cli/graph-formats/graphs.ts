import fc from "fast-check";
import { RELATIONS } from "../../../src/model/citation.js";
import { type CitationGraph, type Edge, HOLDINGS, type Vertex } from "../../../src/model/graph.js";
import { KINDS, STATUSES } from "../../../src/model/record.js";

export const vertex = (given: Partial<Vertex> = {}): Vertex => ({
  key: "0123456789ab",
  holding: "held",
  kind: "dispatch",
  status: "issued",
  type: "Công văn",
  number: "51/UBND-KGVX",
  date: "2021-01-14",
  issuers: ["Ủy ban nhân dân tỉnh Lạng Sơn"],
  title: "V/v kiểm tra công tác tiêm chủng",
  candidates: [],
  became: [],
  ...given,
});

/** One that is only cited: of those nothing is known that only a text tells. */
export const cited = (given: Partial<Vertex>): Vertex =>
  vertex({ holding: "not held", kind: null, status: null, title: null, ...given });

export const edge = (from: string, to: string, given: Partial<Edge> = {}): Edge => ({
  from,
  to,
  relations: ["basis"],
  partial: false,
  places: 1,
  ...given,
});

const decree = cited({
  key: "30/2020/nđ-cp 2020-03-05",
  type: "Nghị định",
  number: "30/2020/NĐ-CP",
  date: "2020-03-05",
  issuers: ["Chính phủ"],
});

const law = cited({
  key: "luật tổ chức chính quyền địa phương 2015",
  type: "Luật",
  number: null,
  date: "2015-06-19",
  issuers: [],
  title: "Tổ chức chính quyền địa phương",
});

const doubtful = cited({
  key: "12/ubnd-vx",
  holding: "ambiguous",
  type: null,
  number: "12/UBND-VX",
  date: null,
  issuers: [],
  candidates: ["aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc.2"],
});

const decision = vertex({
  key: "dddddddddddd",
  type: "Quyết định",
  number: "12/2021/QĐ-UBND",
  date: "2021-06-01",
  title: "Ban hành Quy chế làm việc",
});

/** Every way to be held, a cycle, a change, a candidate that the graph leaves out, and a document on its own. */
export const SMALL: CitationGraph = {
  vertices: [
    doubtful,
    decree,
    vertex({ key: "aaaaaaaaaaaa", number: "12/UBND-VX", date: "2021-03-04" }),
    vertex({
      key: "bbbbbbbbbbbb",
      number: "12/UBND-VX",
      date: "2020-03-04",
      became: [
        {
          how: "replaced",
          partial: false,
          by: {
            type: "Công văn",
            number: "90/UBND-VX",
            date: "2022-05-01",
            issuer: "UBND tỉnh Lạng Sơn",
            id: null,
          },
        },
      ],
    }),
    decision,
    vertex({
      key: "eeeeeeeeeeee",
      type: "Quyết định",
      number: "07/2015/QĐ-UBND",
      date: "2015-01-19",
      became: [
        {
          how: "amended",
          partial: true,
          by: { ...decision, issuer: "Ủy ban nhân dân tỉnh Lạng Sơn", id: decision.key },
        },
      ],
    }),
    vertex({
      key: "ffffffffffff",
      kind: "annex",
      type: null,
      number: null,
      date: null,
      issuers: [],
      title: null,
    }),
    law,
    cited({
      key: "thông báo 309/tb-vpcp",
      holding: "only a notice",
      number: "309/TB-VPCP",
      date: "2020-08",
      issuers: ["Văn phòng Chính phủ"],
    }),
  ],
  edges: [
    edge("aaaaaaaaaaaa", "bbbbbbbbbbbb", { relations: ["follows"] }),
    edge("aaaaaaaaaaaa", decree.key),
    edge("aaaaaaaaaaaa", "thông báo 309/tb-vpcp", { relations: ["implements", "mentions"], places: 3 }),
    edge("bbbbbbbbbbbb", "aaaaaaaaaaaa", { relations: ["mentions"] }),
    edge("dddddddddddd", doubtful.key, { relations: ["considers"] }),
    edge("dddddddddddd", "eeeeeeeeeeee", { relations: ["amends", "replaces"], partial: true, places: 2 }),
    edge("dddddddddddd", law.key),
  ],
};

const NASTY = [
  "",
  " ",
  '"',
  "\\",
  'a"; node [label="x',
  "ends in \\",
  "\\N \\G \\l",
  "</title><script>alert(1)</script>",
  "]]>",
  "<!-- --",
  "&amp; &lt; &#60; & ; &eacute;",
  "_x002F_",
  "\u0000\u0007\u001b[31m\u007f\u0085\u009b",
  "\u202eđảo\u202c\u2066\u200f",
  "\ufeff\ufffe\uffff\u2028\u2029",
  "\ud800 \udc00",
  "👨‍👩‍👧 文書 ﷽",
  "một\r\nhai\tba\u000bbốn",
  "Ủy ban nhân dân ".repeat(200),
  "x".repeat(5000),
];

/** Anything that a text may hold. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(...NASTY),
);

const anyDate = fc.option(fc.constantFrom("2021", "2020-08", "2020-08-24"));

const anyVertex = (key: string, candidates: readonly string[]): fc.Arbitrary<Vertex> =>
  fc.record({
    key: fc.constant(key),
    holding: fc.constantFrom(...HOLDINGS),
    kind: fc.option(fc.constantFrom(...KINDS)),
    status: fc.option(fc.constantFrom(...STATUSES)),
    type: fc.option(anyText),
    number: fc.option(anyText),
    date: anyDate,
    issuers: fc.array(anyText, { maxLength: 3 }),
    title: fc.option(anyText),
    candidates: fc.subarray([...candidates]),
    became: fc.array(
      fc.record({
        how: fc.constantFrom("replaced" as const, "amended" as const),
        partial: fc.boolean(),
        by: fc.record({
          type: fc.option(anyText),
          number: fc.option(anyText),
          date: anyDate,
          issuer: fc.option(anyText),
          id: fc.constantFrom(null, ...candidates),
        }),
      }),
      { maxLength: 2 },
    ),
  });

/** Graphs with any texts and any keys, cycles among them. */
export const anyGraph: fc.Arbitrary<CitationGraph> = fc
  .uniqueArray(
    anyText.filter((key) => key !== ""),
    { minLength: 1, maxLength: 7, selector: (key) => key.toWellFormed() },
  )
  .chain((keys) =>
    fc.record({
      vertices: fc.tuple(
        ...keys.map((key) =>
          anyVertex(
            key,
            keys.filter((other) => other !== key),
          ),
        ),
      ),
      edges: fc
        .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys)), {
          maxLength: 10,
          selector: ([from, to]) => JSON.stringify([from, to]),
        })
        .chain((ends) =>
          fc.tuple(
            ...ends
              .filter(([from, to]) => from !== to)
              .map(([from, to]) =>
                fc.record({
                  from: fc.constant(from),
                  to: fc.constant(to),
                  relations: fc.subarray([...RELATIONS], { minLength: 1 }),
                  partial: fc.boolean(),
                  places: fc.integer({ min: 1, max: 40 }),
                }),
              ),
          ),
        ),
    }),
  );
