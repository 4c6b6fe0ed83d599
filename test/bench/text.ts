import { MINISTRIES, SECTORS as OF_SECTORS, PROVINCES as PLACES } from "../stock/administration.js";
import { FAMILY, GIVEN, MIDDLE } from "../stock/people.js";
import { CLOSINGS, THINGS, VERBS } from "../stock/phrases.js";
import { type Random, seeded } from "../stock/random.js";
import { SYLLABLES } from "../stock/syllables.js";

/** A name of two parts is more than its form here: `Bà Rịa - Vũng Tàu`. */
const PROVINCES = PLACES.filter(({ level, name }) => level === "tỉnh" && !name.includes(" - ")).map(
  ({ name }) => name,
);
const DISTRICTS = PLACES.flatMap(({ districts }) => districts);
const SECTORS = OF_SECTORS.map(([sector]) => sector);

/** About how many bytes a text has. */
const BYTES = 5_000;

/** The nth generated text: a dispatch with letterhead, citations, tasks, recipients and signature. */
export function generatedText(n: number): string {
  const random = seeded(n);
  const paper = random.oneOf(PAPERS)(random, n);
  const body = [...paper.opening];
  for (let item = 1; Buffer.byteLength([paper.head, ...body, paper.foot].join("\n\n")) < BYTES; item++)
    body.push(paragraph(random, item, paper.province));
  return `${[paper.head, ...body, paper.foot].join("\n\n")}\n`;
}

interface Paper {
  readonly head: string;
  readonly opening: readonly string[];
  readonly foot: string;
  readonly province: string;
}

function letter(random: Random, n: number): Paper {
  const province = random.oneOf(PROVINCES);
  return {
    province,
    head: `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH ${province.toUpperCase()}               Độc lập - Tự do - Hạnh phúc

Số: ${serial(n)}/UBND-${random.oneOf(["KGVX", "NC", "TH", "KT", "VX"])}          ${province}, ngày ${written(random)}
V/v ${subject(random)}

Kính gửi:
- Các sở, ban, ngành;
- ${random.oneOf(SECTORS.map((sector) => `Sở ${sector}`))};
- UBND các huyện, thành phố.`,
    opening: [`${citing(random)} UBND tỉnh yêu cầu:`],
    foot: foot(random, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
  };
}

function decision(random: Random, n: number): Paper {
  const province = random.oneOf(PROVINCES);
  return {
    province,
    head: `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${serial(n)}/QĐ-UBND

${province}, ngày ${written(random)}

QUYẾT ĐỊNH
Về việc ${subject(random)}

ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}`,
    opening: [
      `Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;`,
      `Căn cứ ${decree(random)};`,
      `Căn cứ ${circular(random)};`,
      `Theo đề nghị của Giám đốc Sở ${random.oneOf(SECTORS)} tại Tờ trình số ${random.between(1, 400)}/TTr-S${random.oneOf(["YT", "NV", "TC", "XD"])} ngày ${slashed(random)},`,
      "QUYẾT ĐỊNH:",
      `Điều 1. ${sentence(random)}`,
      `Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số ${random.between(1, 3000)}/QĐ-UBND ngày ${slashed(random)}.`,
      `Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở ${random.oneOf(SECTORS)} và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.`,
    ],
    foot: foot(random, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
  };
}

function ministryLetter(random: Random, n: number): Paper {
  const [ministry, symbol] = random.oneOf(MINISTRIES);
  const province = random.oneOf(PROVINCES);
  return {
    province,
    head: `${ministry.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${serial(n)}/${symbol}-${random.oneOf(["VP", "KH", "TC", "PC"])}
Hà Nội, ngày ${written(random)}
V/v ${subject(random)}

Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương`,
    opening: [`${citing(random)} ${ministry} đề nghị:`],
    foot: foot(random, "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG"),
  };
}

function partyLetter(random: Random, n: number): Paper {
  const province = random.oneOf(PROVINCES);
  return {
    province,
    head: `TỈNH ỦY ${province.toUpperCase()}          ĐẢNG CỘNG SẢN VIỆT NAM
*
Số ${serial(n)}-CV/TU          ${province}, ngày ${written(random)}
Về ${subject(random)}

Kính gửi: - Các Huyện ủy, Thành ủy;
- Ban cán sự đảng Ủy ban nhân dân tỉnh.`,
    opening: [`${citing(random)} Ban Thường vụ Tỉnh ủy yêu cầu:`],
    foot: foot(random, "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ"),
  };
}

const PAPERS = [letter, letter, decision, ministryLetter, partyLetter];

const citing = (random: Random) =>
  `Thực hiện ${directive(random)}; ${decree(random)}; căn cứ ${circular(random)}; tiếp theo Công văn số ${random.between(1, 5000)}/UBND-TH ngày ${slashed(random)} của Ủy ban nhân dân tỉnh về ${subject(random)};`;

const directive = (random: Random) =>
  random.oneOf([
    () =>
      `Chỉ thị số ${random.between(1, 40)}/CT-TTg ngày ${slashed(random)} của Thủ tướng Chính phủ về ${subject(random)}`,
    () => `Thông báo số ${random.between(1, 500)}/TB-VPCP ngày ${slashed(random)} của Văn phòng Chính phủ`,
    () => `Công điện số ${random.between(1, 1500)}/CĐ-TTg ngày ${written(random)} của Thủ tướng Chính phủ`,
    () => `Kết luận số ${random.between(1, 99)}-KL/TW ngày ${slashed(random)} của Bộ Chính trị`,
  ])();

const decree = (random: Random) =>
  `Nghị định số ${random.between(1, 180)}/${random.between(2014, 2024)}/NĐ-CP ngày ${slashed(random)} của Chính phủ về ${random.oneOf(THINGS)}`;

function circular(random: Random): string {
  const [ministry, symbol] = random.oneOf(MINISTRIES);
  return `Thông tư số ${random.between(1, 60)}/${random.between(2014, 2024)}/TT-${symbol} ngày ${written(random)} của Bộ trưởng ${ministry}`;
}

const subject = (random: Random) => `${random.oneOf(VERBS)} ${random.oneOf(THINGS)}`;

/** Words that stand side by side by chance: a vocabulary as wide as that of real texts. */
const chanceWords = (random: Random) =>
  Array.from({ length: random.between(4, 9) }, () => random.oneOf(SYLLABLES)).join(" ");

const sentence = (random: Random) =>
  `${capital(random.oneOf(VERBS))} ${random.oneOf(THINGS)}, ${random.oneOf(VERBS)} ${chanceWords(random)} ${random.oneOf(CLOSINGS)}.`;

function paragraph(random: Random, item: number, province: string): string {
  const [lead, second] = random.someOf(SECTORS, 2) as [string, string];
  const opening = random.oneOf([
    () => `Giao Sở ${lead} chủ trì, phối hợp với Sở ${second}, UBND huyện ${random.oneOf(DISTRICTS)} `,
    () => `Sở ${lead}, Công an tỉnh ${province} và các cơ quan liên quan `,
    () => `Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh ${province} `,
    () => `Theo quy định tại ${circular(random)}, `,
    () => "",
  ])();
  const report = random.chance(4)
    ? ` Báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày ${slashed(random)}.`
    : "";
  const sentences = Array.from({ length: random.between(1, 3) }, () => sentence(random)).join(" ");
  const order = capital(`${opening}${random.oneOf(VERBS)} ${random.oneOf(THINGS)}.`);
  return `${item}. ${order} ${sentences}${report}`;
}

const foot = (random: Random, authority: string) => `Nơi nhận:
- Như trên;
- Thường trực Tỉnh ủy (để b/c);
- Sở ${random.oneOf(SECTORS)};
- Lưu: VT, ${random.oneOf(["KGVX", "NC", "TH", "KT"])} (${random.between(2, 30)}).

${authority}

${random.oneOf(FAMILY)} ${random.oneOf(MIDDLE)} ${random.oneOf(GIVEN)}`;

const serial = (n: number) => (n % 50 === 0 ? "" : String((n % 4_800) + 1));
const two = (value: number) => String(value).padStart(2, "0");
const written = (random: Random) =>
  `${two(random.between(1, 28))} tháng ${two(random.between(1, 12))} năm ${random.between(2015, 2024)}`;
const slashed = (random: Random) =>
  `${two(random.between(1, 28))}/${random.between(1, 12)}/${random.between(2015, 2024)}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
