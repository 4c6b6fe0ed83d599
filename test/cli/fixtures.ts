import type { Outcome, RestingRow } from "../../src/model/graph.js";
import type { CitedDocument, CitingRow, FoundRow, Match } from "../../src/model/query.js";

/** A row of `find` with every value given, changed as a test needs. */
export const foundRow = (changes: Partial<FoundRow> = {}): FoundRow => ({
  id: "0123456789ab",
  paths: ["/thu/cong-van.txt"],
  kind: "dispatch",
  type: "Công văn",
  number: "12/UBND-VX",
  date: "2022-03-04",
  issuers: ["Ủy ban nhân dân tỉnh Hà Giang"],
  subject: "kiểm tra trường học",
  status: "issued",
  became: [],
  matches: [],
  ...changes,
});

export const matchOf = (marked: string, changes: Partial<Match> = {}): Match => ({
  role: "tasked",
  task: "assigned",
  name: marked.split("|")[1] ?? "",
  via: "name",
  ...quoteOf(marked),
  line: 7,
  ...changes,
});

/** A quote with its match between bars: `giao |Sở Y tế| chủ trì`. */
export function quoteOf(marked: string): Pick<Match, "quote" | "marked"> {
  const [before = "", match = "", after = ""] = marked.split("|");
  return { quote: before + match + after, marked: [before.length, before.length + match.length] };
}

export const citedDocument = (changes: Partial<CitedDocument> = {}): CitedDocument => ({
  key: "77/tb-vpcp 2022-02-01 van phong chinh phu",
  type: "Thông báo",
  number: { text: "77/TB-VPCP", serial: "77", year: null, symbol: "TB-VPCP" },
  date: "2022-02-01",
  issuer: "Văn phòng Chính phủ",
  title: "kết luận cuộc họp về an toàn trường học",
  id: null,
  candidates: [],
  notices: [],
  beside: [],
  became: [],
  ...changes,
});

export const citingRow = (cited: CitedDocument, changes: Partial<CitingRow> = {}): CitingRow => {
  const { matches: _none, ...row } = foundRow();
  return {
    ...row,
    cited,
    step: { depth: 1, via: null, days: 31, cycle: [] },
    citations: [
      {
        type: "Thông báo",
        number: "77/TB-VPCP",
        date: "2022-02-01",
        relation: "implements",
        ...quoteOf("Thực hiện |Thông báo số 77/TB-VPCP ngày 01/02/2022| của Văn phòng Chính phủ"),
        line: 9,
        start: 210,
        end: 250,
      },
    ],
    ...changes,
  };
};

export const restingRow = (cited: CitedDocument, changes: Partial<RestingRow> = {}): RestingRow => ({
  depth: 1,
  via: null,
  days: 31,
  cycle: [],
  holding: "not held",
  cited,
  row: null,
  citations: citingRow(cited).citations,
  ...changes,
});

export const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  how: "replaced",
  partial: false,
  by: {
    type: "Quyết định",
    number: "15/2023/QĐ-UBND",
    date: "2023-06-01",
    issuer: "Ủy ban nhân dân tỉnh Hà Giang",
    id: "abcdef012345",
  },
  ...changes,
});
