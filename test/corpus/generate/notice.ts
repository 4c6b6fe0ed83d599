import type { Random } from "../../stock/random.js";
import type { MentionFact } from "../facts.js";
import { type Cite, citeOf, clauseOf } from "./citing.js";
import { daysAfter } from "./days.js";
import type { Paper } from "./paper.js";
import { small, type Written } from "./text.js";
import { capital, paragraph, subject } from "./words.js";

/** News of a portal about a paper: it says of itself nothing, and of the paper what it is called by. */
export function notice(random: Random, paper: Paper, cites: readonly Cite[]): Written {
  const { issuer, number, date, title, type } = paper;
  const headline = `${issuer.province?.name ?? "Trung ương"} ${subject(random)}`;
  const [year, month, day] = date.split("-").map(Number);
  const posted = daysAfter(date, 1).split("-").reverse().join("/");
  const clauses = cites.map((cite) => clauseOf(random, cite, issuer));
  const reported: MentionFact = {
    ...citeFact(paper),
    title,
    relation: "reports",
  };
  return {
    text: `${[
      "Trang chủ\nTin trong tỉnh",
      headline,
      posted,
      `${issuer.body.name} vừa ban hành ${type} số ${number} ngày ${day}/${month}/${year} về việc ${title}.`,
      ...clauses.map(({ words }) => `Các đơn vị báo tin hằng tuần, ${small(words)}.`),
      paragraph(random),
      capital(`${paragraph(random)}`),
    ].join("\n\n")}\n`,
    kind: "notice",
    status: "issued",
    type,
    number,
    date,
    issuers: [issuer.body],
    subject: headline,
    isSecret: false,
    paper: paper.name,
    wording: "original",
    mentions: [reported, ...clauses.flatMap(({ mentions }) => mentions)],
  };
}

function citeFact(paper: Paper): Omit<MentionFact, "title" | "relation"> {
  const { paper: of, day, partial } = citeOf(paper, "reports");
  return {
    type: of.type,
    number: of.number,
    date: day,
    issuer: of.issuer.body,
    partial,
    amendedBy: [],
    meant: of.name,
  };
}
