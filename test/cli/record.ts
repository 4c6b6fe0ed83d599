import type { HeldDocument } from "../../src/model/archive.js";
import type { Citation } from "../../src/model/citation.js";
import type { DispatchRecord } from "../../src/model/record.js";
import { foundRow } from "./fixtures.js";

export const agency = (name: string, group = false) => ({
  name,
  asWritten: name,
  group,
  place: null,
  members: [],
});

const citation = (changes: Partial<Citation>): Citation => ({
  type: "Thông báo",
  number: null,
  date: null,
  issuer: null,
  title: null,
  relation: "implements",
  partial: false,
  amendedBy: [],
  quote: "",
  start: 0,
  end: 0,
  ...changes,
});

/** A record in which every field says something. */
export const fullRecord: DispatchRecord = {
  path: "thu/cong-van.txt",
  part: 1,
  kind: "dispatch",
  system: "state",
  type: "Công văn",
  number: { text: "12/UBND-VX", serial: "12", year: null, symbol: "UBND-VX" },
  date: "2022-03-04",
  place: "Hà Giang",
  issuers: [agency("Ủy ban nhân dân tỉnh Hà Giang")],
  parent: null,
  subject: "kiểm tra trường học",
  addressees: [agency("Các sở, ban, ngành", true), agency("Sở Y tế tỉnh Hà Giang")],
  recipients: [
    { name: "Như trên", asWritten: "Như trên", group: false, purpose: null, sameAsAddressees: true },
    {
      name: "Văn phòng Chính phủ",
      asWritten: "VPCP",
      group: false,
      purpose: "để b/c",
      sameAsAddressees: false,
    },
  ],
  filing: { units: ["VT", "VX"], drafter: "HN" },
  signer: { name: "Trần Văn Ba", title: "PHÓ CHỦ TỊCH", capacity: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"] },
  citations: [
    citation({
      number: { text: "77/TB-VPCP", serial: "77", year: null, symbol: "TB-VPCP" },
      date: "2022-02-01",
    }),
    citation({ type: "Luật", title: "Đất đai", relation: "basis" }),
  ],
  tasks: [
    { agency: agency("Sở Y tế tỉnh Hà Giang"), role: "lead", start: 0, end: 0 },
    { agency: agency("Công an tỉnh Hà Giang"), role: "coordinate", start: 0, end: 0 },
  ],
  deadlines: [{ date: "2022-03-20", text: "trước ngày 20/3/2022", agency: null, start: 0, end: 0 }],
  status: "unnumbered",
  urgency: "HỎA TỐC",
  secrecy: null,
  circulation: null,
  arrival: { office: "Sở Y tế", number: "345", date: "2022-03-07", forwardedTo: "phòng NVY" },
  copies: [{ type: "SAO Y", number: null, date: "2022-03-08", issuer: null, signer: null, recipients: [] }],
  signatures: [{ by: "Ủy ban nhân dân tỉnh", at: "2022-03-04T09:51:42+07:00" }],
  encoding: "utf-8",
  spans: {},
  warnings: [{ code: "number-blank", message: "signed, but the number is blank" }],
};

const { matches: _none, ...row } = foundRow({ status: "unnumbered" });

export const heldDocument: HeldDocument = {
  row,
  record: fullRecord,
  text: "Số: 12/UBND-VX\n\u001b[31mđỏ",
  holdings: ["held", "not held"],
  means: ["89abcdef0123", "luat dat dai"],
  beside: [],
  citedBy: [{ ...row, id: "fedcba987654", date: "2022-04" }],
};
