import type { Relation } from "../../model/citation.js";
import { fold } from "../../model/text.js";
import { ALSO_WRITTEN, TYPE_NAMES } from "../../vocabulary/type-names.js";
import { ALTERED, CUES, UNDONE } from "./cues.js";
import { OTHER_WORDS, OTHERS, PREDICATES, TITLING, VERBS } from "./plain-words.js";
import type { Lexeme } from "./token.js";
import { trieOf } from "./trie.js";

/** The laws and what else is known by its name. */
const LAWS = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"];

/** Types that a person writes for a paper of another name, and names no list of types has. */
const MORE_TYPES: readonly (readonly [string, string | null])[] = [
  ["văn bản", null],
  ["thông tư liên bộ", "Thông tư liên bộ"],
  ["công văn khẩn", "Công văn"],
  ["thư công", "Thư công"],
  ["kế hoạch liên tịch", "Kế hoạch"],
];

/** Types whose words are too common to be met as anything but the word itself. */
const NOT_CITED = new Set(["Hợp đồng", "Giấy chứng nhận", "Giấy xác nhận", "Quy hoạch", "Dự án", "Tuyên bố"]);

/** Two types in a row: the number tells which of them is meant. */
const TWO_TYPES = new Set(["thông báo kết luận"]);

const SHORT_TYPES = "NQ QĐ CT TB KH BC TTr CV CĐ NĐ TT KL HD TTLT VB PL".split(" ");

const OTHER_THAN: ReadonlyMap<string, ReadonlySet<string>> = othersByFold(OTHERS.split(" "));

function othersByFold(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const grouped = Map.groupBy(words, (word) => fold(word));
  return new Map([...grouped].map(([key, same]) => [key, new Set(same)]));
}

const entry = (
  phrase: string,
  kind: Lexeme["kind"],
  name: string | null = null,
  relation: Relation | null = null,
): [string, Lexeme] => [
  phrase,
  { kind, name, relation, written: spellingsOf(phrase), others: OTHER_THAN.get(fold(phrase)) ?? null },
];

function spellingsOf(phrase: string): readonly string[] {
  const small = phrase.toLowerCase();
  return [small, small.charAt(0).toUpperCase() + small.slice(1)];
}

const all = (kind: Lexeme["kind"], phrases: readonly string[], name: string | null = null) =>
  phrases.map((phrase) => entry(phrase, kind, name));

const passive = (relation: Relation, phrases: readonly string[]) =>
  phrases.map((phrase) => entry(phrase, "passive", null, relation));

const typeOf = (written: string, name: string | null) =>
  entry(written, name !== null && LAWS.includes(name) ? "law" : "type", name);

/** Every word the grammar knows. Of two that fold alike the first stays. */
const WORDS: readonly (readonly [string, Lexeme])[] = [
  ...TYPE_NAMES.filter(([name]) => !NOT_CITED.has(name)).map(([name]) => typeOf(name, name)),
  ...ALSO_WRITTEN.filter(([written]) => !TWO_TYPES.has(written)).map(([written, name]) =>
    typeOf(written, name),
  ),
  ...MORE_TYPES.map(([written, name]) => typeOf(written, name)),
  ...SHORT_TYPES.map((short) => entry(short, "short", short)),
  ...Object.entries(CUES).flatMap(([relation, phrases]) =>
    phrases.map((phrase) => entry(phrase, "cue", null, relation as Relation)),
  ),
  ...all("so", ["số", "s", "s0", "số hiệu", "số ký hiệu"]),
  ...all("unnumbered", ["không số", "không ghi số"]),
  ...all("date-word", ["ngày", "tháng", "năm"]),
  ...all("of", ["của"]),
  ...all("at", ["tại", "tại các", "nêu tại"]),
  ...all("about", ["về", "về việc", "v/v"]),
  ...all("this", ["này", "nêu trên", "nói trên", "trên đây", "trên", "đó"]),
  ...all("draft", ["dự thảo", "dự án"]),
  ...all("amended", [
    "được sửa đổi",
    "được sửa đổi, bổ sung",
    "được bổ sung, sửa đổi",
    "được sửa đổi bổ sung",
    "được bổ sung",
    "được đính chính",
    "đã sửa đổi, bổ sung",
  ]),
  ...passive("replaces", UNDONE),
  ...passive("amends", ALTERED),
  ...all("issued-with", [
    "ban hành kèm theo",
    "được ban hành kèm theo",
    "vừa ban hành kèm theo",
    "ban hành theo",
  ]),
  ...all("has", ["có", "đã có", "ban hành", "đã ban hành", "vừa ban hành", "vừa có", "ký ban hành", "đã ký"]),
  ...all("point", [
    "Điều",
    "khoản",
    "điểm",
    "mục",
    "chương",
    "một phần",
    "cụm từ",
    "phụ lục",
    "một số điều",
    "một số nội dung",
    "một số quy định",
    "tiết",
    "gạch đầu dòng",
    "đoạn",
  ]),
  ...all("and", ["và", "cùng", "hoặc", "cùng với", "và các"]),
  ...all("verb", TITLING, "titles"),
  ...all("verb", PREDICATES, "ends"),
  ...all("verb", VERBS),
  ...all("word", OTHER_WORDS),
];

/** `quy` is written `qui` as well. */
const withI = WORDS.filter(([word]) => /quy/i.test(word)).map(
  ([word, value]) => [word.replace(/quy/gi, "qui"), value] as const,
);

export const LEXICON = trieOf<Lexeme>([...WORDS, ...withI]);
