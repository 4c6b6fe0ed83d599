import { fold } from "../../model/text.js";
import { SECTORS } from "../../vocabulary/sectors.js";
import type { Page } from "../page/page.js";
import { at, endOf } from "./pattern.js";
import { DUTIES, HEADS, KINDS_OF_BODY, NO_DUTIES, OFFICERS, QUALIFIER } from "./words.js";

/** A body named in the running text. `named` is what to read its name from; `[start, end)` the words themselves. */
export interface Mention {
  readonly named: string;
  readonly start: number;
  readonly end: number;
}

/** The bodies named exactly at `start`: one, several for `các Bộ: A, B`, none where no name begins there. */
export function mentionsAt(page: Page, start: number): readonly Mention[] {
  const ministers = endOf(MINISTERS, page.folded, start);
  if (ministers !== null) return [{ named: "Các Bộ", start, end: ministers }];
  const { body, kept } = pastOfficers(page.folded, start);
  for (const rule of RULES) {
    const [first, ...others] = rule(page, body, body > start);
    if (first) return [kept ? openedBy(page, start, first) : first, ...others];
  }
  return [];
}

/** `led`: an office stands before the name. */
type MentionRule = (page: Page, start: number, led: boolean) => readonly Mention[];

// Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ: an officer without a body named stands for each of his kind
const MINISTERS = at("(?:các )?bộ trưởng(?=\\s?[,;])");

const OFFICER = at(`(?:(?:các )?${OFFICERS}(?:,\\s{0,9}(?=(?:các )?(?:phó|thủ trưởng)\\b)| và | ))+`);
const ADDRESS = at("(?:các )?(?:đồng chí|đ/c|ông \\(bà\\)|ông, bà|ông|bà) ");
const OFFICER_OF_SEVERAL = at(`(?:các )?${OFFICERS}\\s?:\\s?`);

/** Giám đốc Sở Y tế · Các ông (bà) Chánh Văn phòng … · Giám đốc: Sở A, Sở B, where the office goes for each. */
function pastOfficers(folded: string, start: number): { readonly body: number; readonly kept: boolean } {
  const addressed = endOf(ADDRESS, folded, start) ?? start;
  const several = endOf(OFFICER_OF_SEVERAL, folded, addressed);
  if (several !== null) return { body: several, kept: false };
  const body = endOf(OFFICER, folded, addressed) ?? addressed;
  return { body, kept: body > addressed };
}

const openedBy = (page: Page, start: number, mention: Mention): Mention => ({
  named: page.text.slice(start, mention.end),
  start,
  end: mention.end,
});

const mention = (page: Page, start: number, end: number): Mention => ({
  named: page.text.slice(start, end),
  start,
  end,
});

/** Names whose blanks, commas and dashes may be any, the longest first. */
const flexible = (name: string) =>
  fold(name)
    .replace(/ va /g, " (?:va )?")
    .replace(/[\s,-]+/g, "[\\s,&-]{0,9}");
const short = (form: string) => [...fold(form).replaceAll("&", "")].join("[&,.-]{0,2}");
const SECTOR = `(?:${SECTORS.flatMap(([name, forms]) => [flexible(name), ...forms.split(" ").map(short)])
  .sort((a, b) => b.length - a.length)
  .join("|")})\\b`;
const ONE_SECTOR = at(`(?:bộ|sở) ${SECTOR}`);
const SEVERAL_SECTORS = at(`các (bộ|sở)\\s?:?\\s?(?=${SECTOR})`);
const NEXT_SECTOR = at(`(?:\\s{0,9}[,;]\\s{0,9}(?:và )?| và )(?=${SECTOR})(?!công an )`);
const SECTOR_ALONE = at(SECTOR);

/** Bộ Y tế · Sở GD&ĐT · Sở Nội vụ tỉnh */
const department: MentionRule = (page, start) => {
  const end = endOf(ONE_SECTOR, page.folded, start);
  return end === null ? [] : [mention(page, start, pastPlace(page, end))];
};

/** các Bộ: Y tế, Tài chính và Nội vụ: each of them; các Sở Y tế: the group. */
const departments: MentionRule = (page, start) => {
  SEVERAL_SECTORS.lastIndex = start;
  const opening = SEVERAL_SECTORS.exec(page.folded);
  if (opening === null) return [];
  const word = opening[1] === "bo" ? "Bộ" : "Sở";
  const mentions: Mention[] = [];
  for (let from: number | null = SEVERAL_SECTORS.lastIndex; from !== null; ) {
    const end = endOf(SECTOR_ALONE, page.folded, from) as number;
    mentions.push({
      named: `${word} ${page.text.slice(from, end)}`,
      start: mentions.length === 0 ? start : from,
      end,
    });
    from = endOf(NEXT_SECTOR, page.folded, end);
  }
  const [one, another] = mentions;
  return one && !another ? [mention(page, start, pastPlace(page, one.end))] : mentions;
};

const PEOPLES =
  "(?:(?:thường trực|tt\\.?|đảng ủy|văn phòng|vp) )?(?:ubnd|uỷ ban nhân dân|hđnd|hội đồng nhân dân)\\b";
const COMMITTEE = at(PEOPLES);
const JOINT = at(`(?:\\s{0,9}[,-]\\s{0,9}| và )(?=${PEOPLES})`);

/** UBND tỉnh · Ủy ban nhân dân các huyện, thành phố · UBND các cấp; HĐND và UBND huyện Đình Lập: both, of one place */
const committee: MentionRule = (page, start) => {
  const end = endOf(COMMITTEE, page.folded, start);
  if (end === null) return [];
  const next = endOf(JOINT, page.folded, end);
  const last = next === null ? null : endOf(COMMITTEE, page.folded, next);
  if (next === null || last === null) return [mention(page, start, pastPlace(page, end))];
  const placed = mention(page, next, pastPlace(page, last));
  return [{ named: page.text.slice(start, end) + page.text.slice(last, placed.end), start, end }, placed];
};

const SEPARATOR = "(?:\\s{0,9}[,/-]\\s{0,9}(?:và )?(?:các )?| và (?:các )?)";
const MANY = `(?:các|những|mọi|toàn thể) ${KINDS_OF_BODY}(?:${SEPARATOR}${KINDS_OF_BODY}){0,6}${QUALIFIER}{0,3}`;
const GROUP = at(`(?:${MANY}|${KINDS_OF_BODY}(?:${SEPARATOR}${KINDS_OF_BODY}){1,6}${QUALIFIER}{0,3})`);
const ONE_KIND = at(`(?:cơ quan ngang bộ|cơ quan thuộc chính phủ|(?:cơ quan|đơn vị)${QUALIFIER})`);

/** Các sở, ban, ngành · các cơ quan, đơn vị có liên quan · các cấp ủy, tổ chức đảng · Thủ trưởng cơ quan ngang bộ */
const group: MentionRule = (page, start, led) => {
  const end = endOf(GROUP, page.folded, start) ?? (led ? endOf(ONE_KIND, page.folded, start) : null);
  if (end === null) return [];
  return [mention(page, start, endOf(OF_A_BODY, page.folded, end) === null ? end : pastName(page, end))];
};

const OF_A_BODY = at(` (?:thuộc|trực thuộc|của) (?:bộ|sở|ủy ban|ubnd|tỉnh|thành phố)\\b`);

const HEAD = at(`(?:các )?${HEADS}`);
const OF_MANY = at(` ${MANY}`);

/** Công an tỉnh · Đài Phát thanh và Truyền hình tỉnh · các Huyện ủy, Thành ủy · Văn phòng các Bộ, cơ quan ngang Bộ */
const other: MentionRule = (page, start) => {
  const end = endOf(HEAD, page.folded, start) ?? newspaperAt(page, start);
  if (end === null) return [];
  const many = endOf(OF_MANY, page.folded, end);
  if (many !== null) return [mention(page, start, many)];
  // phòng, chống dịch · hội nghị · trường hợp: a body's name has a capital
  const capital = isCapital(page.text.charAt(start)) || endOf(SEVERAL, page.folded, start) !== null;
  const whole = pastName(page, end);
  return capital && !(whole === end && NOBODY.has(page.folded.slice(start, end)))
    ? [mention(page, start, whole)]
    : [];
};

/** Heads that name nobody alone. */
const NOBODY = new Set([
  ...["cong ty", "tong cong ty", "tap doan", "ngan hang", "phong", "vien", "hoc vien", "trung tam", "truong"],
  ...[
    "dai hoc",
    "benh vien",
    "cuc",
    "tong cuc",
    "chi cuc",
    "vu",
    "dai",
    "lien minh",
    "hiep hoi",
    "van phong",
  ],
]);

const SEVERAL = at("các ");
const isCapital = (letter: string) => letter !== letter.toLowerCase();

const NEWSPAPER = /Báo(?=\s+\p{Lu})/uy;
const newspaperAt = (page: Page, start: number) => endOf(NEWSPAPER, page.text, start);

const RULES: readonly MentionRule[] = [departments, department, committee, group, other];

// quận 7 · tỉnh Bà Rịa - Vũng Tàu · các tỉnh: Đắk Lắk, Gia Lai và Kon Tum
const PROPER = "\\p{Lu}[\\p{L}]*(?:\\s+\\p{Lu}[\\p{L}]*|\\s*-\\s*\\p{Lu}[\\p{L}]*){0,5}";
const PROPER_NAME = new RegExp(
  `\\s?:?\\s(?:\\d{1,2}(?![\\d/.])|${PROPER}(?:(?:,\\s|\\svà\\s)(?!(?:Sở|Bộ|Ủy|Uỷ|UBND|Công|Ban|Văn|Cục|Chi|Các)\\s)${PROPER}){0,20})`,
  "uy",
);

/** Level words with their marks: `quân sự`, `phương tiện`, `tính` fold into others. `thị` stands for thị xã. */
const LEVEL =
  "(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|thị|tx\\.?|xã|phường|đặc khu)(?!\\p{L}| (?:ủy|uỷ|đoàn))";
const LEVELS = new RegExp(
  ` (?:các |cấp )?${LEVEL}(?:(?:\\s{0,9}[,/–-]\\s{0,9}| và )${LEVEL}){0,6}| các cấp(?!\\p{L})`.replaceAll(
    " ",
    "\\s{1,20}",
  ),
  "iuy",
);
const QUALIFIERS = at(`${QUALIFIER}{0,3}`);

/** … tỉnh · … các huyện, thành phố biên giới: the end of the level words at `end`; null where none stand there. */
function pastLevels(page: Page, end: number): number | null {
  const levels = endOf(LEVELS, page.text, end);
  return levels === null ? null : (endOf(QUALIFIERS, page.folded, levels) ?? levels);
}

/** The end of a name with the place that follows it: a level word or several, a proper name, what cuts it down. */
function pastPlace(page: Page, end: number): number {
  const level = pastLevels(page, end);
  if (level === null) return endOf(PROVINCE_ALONE, page.text, end) ?? end;
  return endOf(PROPER_NAME, page.text, level) ?? level;
}

// Sở Y tế Lạng Sơn
const PROVINCE_ALONE = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?!\p{L})/uy;

const MOST_WORDS = 14;
const WORD = /\s{1,20}(?:- )?[a-z0-9][a-z0-9&/.-]{0,30}(?<![.-])/y;
const STOP = at(`(?:${DUTIES}|${NO_DUTIES})`);
const ANOTHER = at(` và (?:các )?(?:${HEADS}|${KINDS_OF_BODY}|(?:bộ|sở|ubnd|uỷ ban|hđnd)\\b)`);

/** The end of a name that runs on until a verb, a sign or another body. */
function pastName(page: Page, start: number): number {
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const place = pastLevels(page, end);
    if (place !== null) return endOf(PROPER_NAME, page.text, place) ?? place;
    if (endOf(ANOTHER, page.folded, end) !== null) break;
    const next = endOf(WORD, page.folded, end);
    if (next === null || stopsAt(page, end, next)) break;
    end = next;
  }
  return end;
}

/** A verb in small letters ends the name; `Ban Chỉ đạo`, `Ban Quản lý` have theirs in capitals. */
function stopsAt(page: Page, end: number, next: number): boolean {
  const word = end + (/^\s+/.exec(page.folded.slice(end, next))?.[0].length ?? 0);
  const first = page.text.charAt(word);
  if (/\n/.test(page.folded.slice(end, word)) && /^[-+\d]/.test(page.folded.slice(word, word + 1)))
    return true;
  return first === first.toLowerCase() && endOf(STOP, page.folded, word) !== null;
}
