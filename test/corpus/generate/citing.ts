import type { Relation } from "../../../src/model/citation.js";
import type { Random } from "../../stock/random.js";
import type { Body, MentionFact } from "../facts.js";
import type { Issuer } from "./issuers.js";
import type { Paper } from "./paper.js";

/** One place where a text is to name a paper, and what it is to say there. */
export interface Cite {
  readonly paper: Paper;
  readonly relation: Relation;
  /** Its day, another one by a slip of the pen, the year alone, or none. */
  readonly day: string | null;
  readonly isIssuerSaid: boolean;
  readonly isTitleSaid: boolean;
  readonly partial: boolean;
  /** The paper by which it says the cited one was amended. */
  readonly amendedBy: Cite | null;
}

/** Words of a text, and what they cite, in their order. */
export interface Clause {
  readonly words: string;
  readonly mentions: readonly MentionFact[];
}

/** A cite that says all it may: number, day, issuer. */
export function citeOf(paper: Paper, relation: Relation, changes: Partial<Cite> = {}): Cite {
  return {
    paper,
    relation,
    day: paper.date,
    isIssuerSaid: true,
    isTitleSaid: false,
    partial: false,
    amendedBy: null,
    ...changes,
  };
}

/** The clause with its governing word, without a stop: `Căn cứ Nghị định số …`. `by`: who writes. */
export function clauseOf(random: Random, cite: Cite, by: Issuer): Clause {
  const { words, mentions } = named(random, cite, by);
  const said = cite.amendedBy === null ? null : named(random, cite.amendedBy, by);
  const passive = said === null ? "" : ` được sửa đổi, bổ sung bởi ${said.words}`;
  return {
    words: `${cueOf(random, cite, by)} ${words}${passive}`,
    mentions: [...mentions, ...(said?.mentions ?? [])],
  };
}

function cueOf(random: Random, { relation, partial, paper }: Cite, by: Issuer): string {
  switch (relation) {
    case "basis":
      return "Căn cứ";
    case "implements":
      return random.oneOf(["Thực hiện", "Triển khai thực hiện"]);
    case "responds":
      return random.oneOf(["Trả lời", "Phúc đáp"]);
    case "follows":
      return "Tiếp theo";
    case "considers":
      return `Theo đề nghị của ${bodyIn(random, paper.issuer, by)} tại`;
    case "amends":
      return partial ? "Sửa đổi, bổ sung một số điều của" : "Sửa đổi, bổ sung";
    case "replaces":
      return partial ? "Bãi bỏ Điều 3 của" : random.oneOf(["Thay thế", "Bãi bỏ"]);
    case "attaches":
      return "Gửi kèm theo";
    default:
      return random.oneOf(["Theo quy định tại", "Theo hướng dẫn tại"]);
  }
}

function named(random: Random, cite: Cite, by: Issuer): Clause {
  const { paper, day } = cite;
  const isLaw = paper.shape === "law";
  const isTitleSaid = isLaw || cite.isTitleSaid;
  // `Theo đề nghị của Sở Nội vụ tại Tờ trình số …`: it has been said before
  const isSaidBefore = cite.relation === "considers";
  const isIssuerSaid = cite.isIssuerSaid && !isLaw && !isSaidBefore;
  const words = [
    isLaw ? `${paper.type} ${paper.title}` : paper.type,
    !isLaw && paper.number !== null ? `số ${paper.number}` : "",
    paper.number === null && isIssuerSaid ? `của ${bodyIn(random, paper.issuer, by)}` : "",
    dayIn(random, day),
    paper.number !== null && isIssuerSaid ? `của ${bodyIn(random, paper.issuer, by)}` : "",
    isTitleSaid && !isLaw ? `về ${paper.title}` : "",
  ];
  const mention: MentionFact = {
    type: paper.type,
    number: isLaw ? null : paper.number,
    date: day,
    issuer: isIssuerSaid || isSaidBefore ? paper.issuer.body : toldBySymbol(paper, by),
    title: isTitleSaid ? paper.title : null,
    relation: cite.relation,
    partial: cite.partial,
    amendedBy: cite.amendedBy?.paper.number ? [cite.amendedBy.paper.number] : [],
    meant: paper.name,
  };
  return { words: words.filter((word) => word !== "").join(" "), mentions: [mention] };
}

/** `CT-TTg` is the Prime Minister's anywhere; `TTr-SYT` in a paper of Lạng Sơn that of its Sở. */
function toldBySymbol({ issuer, shape, number }: Paper, by: Issuer): Body | null {
  if (shape === "law" || number === null) return null;
  const isTold =
    issuer.toldBySymbol === "anywhere" ||
    (issuer.toldBySymbol === "at home" && issuer.province === by.province);
  return isTold ? issuer.body : null;
}

const bodyIn = (random: Random, issuer: Issuer, by: Issuer) =>
  random.oneOf(issuer.province !== null && issuer.province === by.province ? nearTo(issuer, by) : issuer.far);

/** What a district calls by its level alone would be its own: there the province is named. */
const nearTo = (issuer: Issuer, by: Issuer) =>
  by.seat === by.province?.name || by.seat.startsWith("Thành phố") ? issuer.near : issuer.far;

function dayIn(random: Random, date: string | null): string {
  if (date === null) return "";
  const [year, month, day] = date.split("-").map(Number);
  if (month === undefined) return `năm ${year}`;
  return random.chance(2)
    ? `ngày ${two(day!)}/${month}/${year}`
    : `ngày ${two(day!)} tháng ${two(month)} năm ${year}`;
}

export const two = (value: number) => String(value).padStart(2, "0");
