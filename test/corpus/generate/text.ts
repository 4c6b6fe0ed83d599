import type { Random } from "../../stock/random.js";
import type { MentionFact, TextFact, Wording } from "../facts.js";
import { type Cite, clauseOf, two } from "./citing.js";
import { yearOf } from "./days.js";
import { bare } from "./fold.js";
import type { Issuer } from "./issuers.js";
import type { Paper } from "./paper.js";
import { capital, paragraph, person } from "./words.js";

/** A text in its parts, before it is put on a page. */
export interface Draft {
  readonly paper: Paper;
  readonly isSecret: boolean;
  readonly passages: readonly Passage[];
  readonly foot: string;
  /** How its head stands on the page. */
  readonly columns: "side by side" | "one after the other";
}

/** A paragraph. A plain one cites nothing, and a scan may spoil its words. */
export interface Passage {
  readonly words: string;
  readonly mentions: readonly MentionFact[];
  readonly isPlain: boolean;
}

/** A text as it is written to its file, without the file. */
export type Written = Omit<TextFact, "path" | "id" | "sha256"> & { readonly text: string };

/** Sizes in characters, the small ones more often. */
const SIZES = [1_000, 1_500, 2_000, 2_500, 3_500, 5_000];

/** Sets out a paper that cites these, in words of its own. */
export function draft(random: Random, paper: Paper, cites: readonly Cite[], isSecret = false): Draft {
  const others = cites.filter(
    (cite, at) => !isOwnNumber(cite, paper) && !isTwinOfAny(cite, cites.slice(0, at)),
  );
  const passages = paper.shape === "letter" ? letter(random, paper, others) : articles(random, paper, others);
  return {
    paper,
    isSecret,
    passages,
    foot: foot(random, paper),
    columns: random.chance(2) ? "side by side" : "one after the other",
  };
}

/** A text that says its own number, and nothing else, means itself. */
const isOwnNumber = ({ day, paper }: Cite, own: Paper) =>
  day === null && keyOf(paper) === keyOf(own) && paper.shape !== "law";

/** Of two papers with one number of one body and term, a text cites only one. */
const isTwinOfAny = ({ paper }: Cite, before: readonly Cite[]) =>
  before.some(
    ({ paper: other }) =>
      other.name !== paper.name &&
      other.issuer === paper.issuer &&
      keyOf(other) === keyOf(paper) &&
      Math.abs(yearOf(other.date) - yearOf(paper.date)) < 5,
  );

const keyOf = ({ number }: Paper) => bare(number ?? "").replace(/^0+/, "");

/** `Thực hiện …; tiếp theo …, Sở Y tế yêu cầu:` and then the tasks. */
function letter(random: Random, { issuer }: Paper, cites: readonly Cite[]): Passage[] {
  const [opening, others] = parted(inOrder(cites), ({ relation }) => OPENING.has(relation));
  const [later, closing] = parted(others, ({ relation }) => relation === "mentions");
  const clauses = opening.map((cite) => clauseOf(random, cite, issuer));
  const first = {
    words: capital(
      `${clauses.map(({ words }) => `${words};`).join(" ")} ${issuer.body.name} yêu cầu các cơ quan, đơn vị tập trung làm tốt những việc sau:`.trim(),
    ),
    mentions: clauses.flatMap(({ mentions }) => mentions),
    isPlain: false,
  };
  return [
    first,
    ...items(
      random,
      later.map((cite) => mentioning(random, cite, issuer)),
    ),
    ...closing.map((cite) => passage(clauseOf(random, cite, issuer), "", ".")),
  ];
}

/** What was asked for comes last, as in `Theo đề nghị của … tại Tờ trình số …`. */
const inOrder = (cites: readonly Cite[]) => {
  const [asked, others] = parted(cites, ({ relation }) => relation === "considers");
  return [...others, ...asked.slice(0, 1)];
};

const OPENING: ReadonlySet<string> = new Set(["basis", "implements", "responds", "follows", "considers"]);

/** `Căn cứ …;` line by line, then the articles. */
function articles(random: Random, { issuer, type }: Paper, cites: readonly Cite[]): Passage[] {
  const [opening, others] = parted(inOrder(cites), ({ relation }) => OPENING.has(relation));
  const [later, effects] = parted(others, ({ relation }) => relation === "mentions");
  const [whole, parts] = parted(effects, ({ relation, partial }) => relation === "replaces" && !partial);
  const orders = [
    ...parts.map((cite) => passage(clauseOf(random, cite, issuer), "", ".")),
    ...whole.map((cite) => replacing(random, cite, issuer, type)),
  ];
  return [
    ...opening.map((cite) => passage(clauseOf(random, cite, issuer), "", ";")),
    { words: `${issuer.body.name} thống nhất những việc sau:`, mentions: [], isPlain: false },
    ...items(
      random,
      later.map((cite) => mentioning(random, cite, issuer)),
    ),
    ...orders.map(({ words, ...rest }, at) => ({ ...rest, words: `Điều ${at + 1}. ${words}` })),
  ];
}

/** `Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số …` */
function replacing(random: Random, cite: Cite, issuer: Issuer, type: string): Passage {
  const { words, mentions } = clauseOf(random, cite, issuer);
  return {
    words: `${type} này có hiệu lực kể từ ngày ký và ${small(words)}.`,
    mentions,
    isPlain: false,
  };
}

function mentioning(random: Random, cite: Cite, issuer: Issuer): Passage {
  const { words, mentions } = clauseOf(random, cite, issuer);
  return {
    words: `Các đơn vị tự kiểm điểm ${small(words)}. ${paragraph(random)}`,
    mentions,
    isPlain: false,
  };
}

export const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** Plain paragraphs, one at least, until the text has its size, and among them those that cite. */
function items(random: Random, cited: readonly Passage[]): Passage[] {
  const size = random.skewed(SIZES);
  const all = [...cited];
  let length = cited.reduce((sum, { words }) => sum + words.length, 0);
  while (length < size || all.length === cited.length) {
    const words = paragraph(random);
    length += words.length;
    all.splice(random.between(0, all.length), 0, { words, mentions: [], isPlain: true });
  }
  return all.map(({ words, ...rest }, at) => ({ ...rest, words: `${at + 1}. ${words}` }));
}

const passage = (
  { words, mentions }: Pick<Passage, "words" | "mentions">,
  before: string,
  after: string,
): Passage => ({ words: `${before}${words}${after}`, mentions, isPlain: false });

function parted<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

const foot = (random: Random, { issuer, shape }: Paper) => `Nơi nhận:
- ${shape === "letter" ? "Như trên" : "Các cơ quan liên quan"};
- Lưu: ${issuer.isParty ? "Văn phòng" : `VT, ${random.oneOf(["KGVX", "NC", "TH", "KT"])} (${random.between(2, 30)})`}.

${issuer.authority.join("\n")}

${person(random)}`;

/** The text of a paper as it was signed and numbered. */
export const signed = (set: Draft): Written => written(set, "original");

/** The same before its number and day were written in. */
export const unnumbered = (set: Draft): Written => written(set, "unnumbered");

/** A text of these parts, with the words that it says of itself. */
export function written(set: Draft, wording: Wording, status: TextFact["status"] = "issued"): Written {
  const { paper, isSecret, passages, foot } = set;
  const isBlank = wording === "unnumbered";
  const mentions = passages.flatMap((passage) => passage.mentions);
  return {
    text: `${[...head(set, isBlank, status), ...passages.map(({ words }) => words), foot].join("\n\n")}\n`,
    kind: "dispatch",
    status: isBlank && status === "issued" ? "unnumbered" : status,
    type: paper.type,
    number: isBlank ? (paper.number?.replace(/^\d+/, "") ?? null) : paper.number,
    date: isBlank ? paper.date.slice(0, "2021-01".length) : paper.date,
    issuers: [paper.issuer.body],
    subject: paper.title,
    isSecret,
    paper: paper.name,
    wording,
    mentions,
  };
}

function head(set: Draft, isBlank: boolean, status: TextFact["status"]): string[] {
  const { paper, isSecret } = set;
  const { issuer, title, type, shape } = paper;
  const number = isBlank ? paper.number?.replace(/^\d+/, "      ") : paper.number;
  const [year, month, day] = paper.date.split("-").map(Number) as [number, number, number];
  const dated = `${issuer.seat}, ngày ${isBlank ? "   " : two(day)} tháng ${two(month)} năm ${year}`;
  const nation = issuer.isParty
    ? ["ĐẢNG CỘNG SẢN VIỆT NAM"]
    : ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
  const left = [...issuer.letterhead, ...(issuer.isParty ? ["*"] : [])];
  const numbered = `${issuer.isParty ? "Số" : "Số:"} ${number}`;
  const about = shape === "letter" ? [`V/v ${title}`] : [];
  const stamps = [...(isSecret ? ["MẬT"] : []), ...(status === "draft" ? ["DỰ THẢO"] : [])];
  const top =
    set.columns === "side by side"
      ? [sideBySide([...left, numbered, ...about], [...nation, ...fill(left.length - nation.length), dated])]
      : [left.join("\n"), nation.join("\n"), [numbered, dated, ...about].join("\n")];
  return [...stamps, ...top, ...(shape === "letter" ? [addressed(issuer)] : [titled(type, title)])];
}

const fill = (lines: number) => Array.from({ length: Math.max(0, lines) }, () => "");

const titled = (type: string, title: string) =>
  type === "Luật" ? `LUẬT\n${title.toUpperCase()}` : `${type.toUpperCase()}\nVề việc ${title}`;

function addressed({ province, isParty }: Issuer): string {
  if (isParty) return "Kính gửi: - Các Huyện ủy, Thành ủy;\n- Các cơ quan tham mưu.";
  if (province === null) return "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương";
  return "Kính gửi:\n- Các sở, ban, ngành;\n- UBND các huyện, thành phố.";
}

/** Two columns as a converter lays them out: the right one behind a run of blanks. */
function sideBySide(left: readonly string[], right: readonly string[]): string {
  const rows = Math.max(left.length, right.length);
  const width = Math.max(...left.map(({ length }) => length)) + GAP;
  return Array.from({ length: rows }, (_, at) =>
    `${(left[at] ?? "").padEnd(width)}${right[at] ?? ""}`.trimEnd(),
  ).join("\n");
}

const GAP = 8;
