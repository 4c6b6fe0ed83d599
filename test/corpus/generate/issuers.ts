import { MINISTRIES, PROVINCES, type Province, SECTORS } from "../../stock/administration.js";
import type { Body } from "../facts.js";
import { bare } from "./fold.js";
import type { Shape } from "./paper.js";

/** One kind of paper that a body issues, and how it is numbered. */
export interface Series {
  readonly type: string;
  readonly shape: Shape;
  /** Behind the serial, and the year where that stands inside: `/QĐ-UBND`, `-CV/TU`; of a công văn one for each unit. */
  readonly symbols: readonly string[];
  readonly hasYearInside: boolean;
}

/** An office that writes papers. */
export interface Issuer {
  readonly body: Body;
  /** Lines of the letterhead, in capitals. */
  readonly letterhead: readonly string[];
  readonly isParty: boolean;
  /** Where it sits; null for national bodies. */
  readonly province: Province | null;
  /** Địa danh of its papers. */
  readonly seat: string;
  /** Lines of authority above the name of who signs. */
  readonly authority: readonly string[];
  /** As a text of the same province says it, and as any other does. */
  readonly near: readonly string[];
  readonly far: readonly string[];
  /** Whether the symbol of its numbers says whose they are: anywhere, in papers of its province, or nowhere. */
  readonly toldBySymbol: "anywhere" | "at home" | "nowhere";
  readonly series: readonly Series[];
}

const letters = (symbols: string): Series => series("Công văn", symbols, "letter");

function series(type: string, symbols: string, shape: Shape = "titled", hasYearInside = false): Series {
  return { type, shape, symbols: symbols.split(" "), hasYearInside };
}

const UNITS = ["KGVX", "NC", "TH", "KT", "VX", "VP"];
const ofUnits = (body: string) => UNITS.map((unit) => `/${body}-${unit}`).join(" ");

const national = (name: string): Body => ({
  name,
  head: bare(name),
  level: null,
  unit: null,
  province: null,
});

const local = (name: string, head: string, level: string | null, unit: string, province: string): Body => ({
  name,
  head: bare(head),
  level: level === null ? null : bare(level),
  unit: bare(unit),
  province: bare(province),
});

function state(name: string, authority: readonly string[], own: readonly Series[], said = [name]): Issuer {
  return {
    body: national(name),
    letterhead: [name.toUpperCase()],
    isParty: false,
    province: null,
    seat: "Hà Nội",
    authority,
    near: said,
    far: said,
    toldBySymbol: "anywhere",
    series: own,
  };
}

export const ASSEMBLY = state("Quốc hội", ["CHỦ TỊCH QUỐC HỘI"], [series("Luật", "/QH", "law", true)]);

export const GOVERNMENT = state(
  "Chính phủ",
  ["TM. CHÍNH PHỦ", "THỦ TƯỚNG"],
  [series("Nghị định", "/NĐ-CP", "titled", true), series("Nghị quyết", "/NQ-CP")],
);

export const PREMIER = state(
  "Thủ tướng Chính phủ",
  ["THỦ TƯỚNG"],
  [
    series("Chỉ thị", "/CT-TTg"),
    series("Quyết định", "/QĐ-TTg"),
    series("Quyết định", "/QĐ-TTg", "titled", true),
    series("Công điện", "/CĐ-TTg"),
  ],
);

export const GOVERNMENT_OFFICE = state(
  "Văn phòng Chính phủ",
  ["KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"],
  [letters(ofUnits("VPCP")), series("Thông báo", "/TB-VPCP")],
);

export const MINISTRIES_AT_WORK: readonly Issuer[] = MINISTRIES.map(([name, symbol]) =>
  state(
    name,
    ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
    [
      letters(ofUnits(symbol)),
      series("Thông tư", `/TT-${symbol}`, "titled", true),
      series("Quyết định", `/QĐ-${symbol}`),
      series("Kế hoạch", `/KH-${symbol}`),
    ],
    [name, `Bộ trưởng ${name}`],
  ),
);

function party(name: string, authority: readonly string[], own: readonly Series[]): Issuer {
  return {
    ...state(name, authority, own),
    isParty: true,
    toldBySymbol: "nowhere",
  };
}

export const POLITBURO = party(
  "Bộ Chính trị",
  ["T/M BỘ CHÍNH TRỊ"],
  [series("Kết luận", "-KL/TW"), series("Nghị quyết", "-NQ/TW")],
);

export const SECRETARIAT = party(
  "Ban Bí thư",
  ["T/M BAN BÍ THƯ"],
  [series("Chỉ thị", "-CT/TW"), series("Hướng dẫn", "-HD/TW")],
);

/** Its telegrams bear no number. */
export const STANDING_SECRETARIAT: Issuer = {
  ...party("Thường trực Ban Bí thư", ["T/M BAN BÍ THƯ"], [series("Điện", "")]),
  toldBySymbol: "nowhere",
};

/** What the offices of one province are. */
export interface Administration {
  readonly province: Province;
  readonly committee: Issuer;
  readonly council: Issuer;
  readonly departments: readonly Issuer[];
  readonly districts: readonly Issuer[];
  readonly party: Issuer;
  readonly districtParties: readonly Issuer[];
  readonly partyGroup: Issuer;
}

export const ADMINISTRATIONS: readonly Administration[] = PROVINCES.map(administration);

function administration(province: Province): Administration {
  const { name, level, districts } = province;
  const [LEVEL, NAME] = [level.toUpperCase(), name.toUpperCase()];
  // Thành phố Hồ Chí Minh bears its level in its name
  const place = name === "Hồ Chí Minh" ? `Thành phố ${name}` : `${level} ${name}`;
  const seat = name === "Hồ Chí Minh" ? `Thành phố ${name}` : name;
  const home = { province, seat, isParty: false, toldBySymbol: "nowhere" } as const;
  const short = level === "tỉnh" ? "Tỉnh ủy" : "Thành ủy";
  const of = (head: string) => local(`${head} ${place}`, head, level, name, name);

  return {
    province,
    committee: {
      ...home,
      body: of("Ủy ban nhân dân"),
      letterhead: ["ỦY BAN NHÂN DÂN", `${LEVEL} ${NAME}`],
      authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      near: [`Ủy ban nhân dân ${level}`, `UBND ${level}`, `Ủy ban nhân dân ${place}`],
      far: [`Ủy ban nhân dân ${place}`, `UBND ${place}`],
      series: [
        letters(ofUnits("UBND")),
        series("Quyết định", "/QĐ-UBND"),
        series("Quyết định", "/QĐ-UBND", "titled", true),
        series("Kế hoạch", "/KH-UBND"),
        series("Chỉ thị", "/CT-UBND"),
        series("Thông báo", "/TB-UBND"),
      ],
    },
    council: {
      ...home,
      body: of("Hội đồng nhân dân"),
      letterhead: ["HỘI ĐỒNG NHÂN DÂN", `${LEVEL} ${NAME}`],
      authority: ["CHỦ TỊCH"],
      near: [`Hội đồng nhân dân ${level}`, `HĐND ${level}`],
      far: [`Hội đồng nhân dân ${place}`],
      series: [series("Nghị quyết", "/NQ-HĐND"), series("Nghị quyết", "/NQ-HĐND", "titled", true)],
    },
    departments: SECTORS.map(([sector, symbol]) => ({
      ...home,
      body: of(`Sở ${sector}`),
      letterhead: [`UBND ${LEVEL} ${NAME}`, `SỞ ${sector.toUpperCase()}`],
      authority: ["GIÁM ĐỐC"],
      near: [`Sở ${sector}`, `Sở ${sector} ${place}`],
      far: [`Sở ${sector} ${place}`],
      toldBySymbol: "at home",
      series: [
        letters(`/${symbol}-NV /${symbol}-VP`),
        series("Tờ trình", `/TTr-${symbol}`),
        series("Báo cáo", `/BC-${symbol}`),
        series("Kế hoạch", `/KH-${symbol}`),
      ],
    })),
    districts: districts.map((district) => ({
      ...home,
      body: local(`Ủy ban nhân dân huyện ${district}`, "Ủy ban nhân dân", "huyện", district, name),
      letterhead: ["ỦY BAN NHÂN DÂN", `HUYỆN ${district.toUpperCase()}`],
      seat: district,
      authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
      near: [`Ủy ban nhân dân huyện ${district}`, `UBND huyện ${district}`],
      far: [`Ủy ban nhân dân huyện ${district}`],
      series: [
        letters("/UBND-VP /UBND-TH"),
        series("Quyết định", "/QĐ-UBND"),
        series("Kế hoạch", "/KH-UBND"),
        series("Báo cáo", "/BC-UBND"),
      ],
    })),
    party: {
      ...home,
      isParty: true,
      body: local(`${short} ${name}`, short, null, name, name),
      letterhead: [`${short.toUpperCase()} ${NAME}`],
      authority: ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"],
      near: [short, `${short} ${name}`],
      far: [`${short} ${name}`],
      series: [
        { ...letters("-CV/TU"), symbols: ["-CV/TU"] },
        series("Chỉ thị", "-CT/TU"),
        series("Kết luận", "-KL/TU"),
        series("Kế hoạch", "-KH/TU"),
        series("Quyết định", "-QĐ/TU"),
      ],
    },
    districtParties: districts.map((district) => ({
      ...home,
      isParty: true,
      body: local(`Huyện ủy ${district}`, "Huyện ủy", null, district, name),
      letterhead: [`${short.toUpperCase()} ${NAME}`, `HUYỆN ỦY ${district.toUpperCase()}`],
      seat: district,
      authority: ["T/M BAN THƯỜNG VỤ", "BÍ THƯ"],
      near: [`Huyện ủy ${district}`],
      far: [`Huyện ủy ${district}`],
      series: [letters("-CV/HU"), series("Kế hoạch", "-KH/HU"), series("Kết luận", "-KL/HU")],
    })),
    partyGroup: {
      ...home,
      isParty: true,
      body: of("Ban cán sự đảng Ủy ban nhân dân"),
      letterhead: [`${short.toUpperCase()} ${NAME}`, `BAN CÁN SỰ ĐẢNG UBND ${LEVEL}`],
      authority: ["T/M BAN CÁN SỰ ĐẢNG", "BÍ THƯ"],
      near: [`Ban cán sự đảng Ủy ban nhân dân ${level}`, `Ban cán sự đảng UBND ${level}`],
      far: [`Ban cán sự đảng Ủy ban nhân dân ${place}`],
      series: [letters("-CV/BCSĐ"), series("Tờ trình", "-TTr/BCSĐ")],
    },
  };
}

/** All offices of a province. */
export function officesOf(home: Administration): Issuer[] {
  const { committee, council, departments, districts, party, districtParties, partyGroup } = home;
  return [committee, council, ...departments, ...districts, party, ...districtParties, partyGroup];
}
