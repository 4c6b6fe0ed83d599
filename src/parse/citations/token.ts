import type { Relation } from "../../model/citation.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { PartialDate } from "../../model/partial-date.js";

/** What a word or a sign does in the grammar of citations. */
export type TokenKind =
  | "type" // Quyết định, công văn; `name` null for `văn bản`
  | "law" // Luật, Bộ luật, Pháp lệnh, Hiến pháp: known by their names
  | "short" // QĐ, CV before a number
  | "so" // số
  | "unnumbered" // không số
  | "number" // 51/UBND-KGVX
  | "bare" // 614, in `số 614, 615, 616-CV/VPTW`
  | "date"
  | "of" // của
  | "at" // tại
  | "about" // về, về việc
  | "this" // này, nêu trên
  | "draft" // dự thảo, dự án: what follows is not a document yet
  | "cue" // Căn cứ, thay thế: `relation` governs what follows
  | "amended" // được sửa đổi, bổ sung
  | "passive" // bị bãi bỏ, được sửa thành: `relation` is that of what stands before it
  | "issued-with" // ban hành kèm theo: no cue
  | "has" // có, ban hành: the subject before it issued what follows
  | "point" // Điều, khoản: a part of what follows
  | "verb" // a name of a body ends before it; `titles`: quy định, what a document does; `ends`: là, phải, a predicate
  | "and"
  | "comma"
  | "semicolon"
  | "colon"
  | "stop"
  | "line" // an empty line, or a line that opens an item
  | "open"
  | "close"
  | "word"; // met only so that no shorter phrase is met in it

/** One word or sign of the text, `[start, end)` of page.text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Of a type: its standard spelling; of a verb what else it does. */
  readonly name: string | null;
  readonly number: DocumentNumber | null;
  readonly date: PartialDate | null;
  /** Of a cue, and of a passive verb. */
  readonly relation: Relation | null;
}

/** A token, every one of the same shape. */
export const tokenOf = (
  kind: TokenKind,
  start: number,
  end: number,
  name: string | null = null,
  number: DocumentNumber | null = null,
  date: PartialDate | null = null,
  relation: Relation | null = null,
): Token => ({ kind, start, end, name, number, date, relation });

/** What the words of the lexicon carry. */
export interface Lexeme {
  readonly kind: TokenKind | "date-word";
  readonly name: string | null;
  readonly relation: Relation | null;
  /** The word in small letters, and with a capital. */
  readonly written: readonly string[];
  /** Other words that fold alike, in small letters: `sở` is not `số`. A scan's broken marks are nobody's word. */
  readonly others: ReadonlySet<string> | null;
}
