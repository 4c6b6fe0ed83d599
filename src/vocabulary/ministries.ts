import { SECTORS } from "./sectors.js";

/** A ministry as it stood for a time. Dates are ISO days; null: from before 1986, or to this day. */
export interface Ministry {
  readonly name: string;
  /** Short forms without `Bộ`: `GDĐT`. */
  readonly short: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Whom it was merged into, split into or renamed; not every duty went there. */
  readonly into: readonly string[];
}

/** Sector, from, to, successors. Resolutions of Quốc hội: 05/2002/QH11, 01/2007/QH12, 176/2025/QH15. */
const OVER_TIME: readonly (readonly [sector: string, from?: string | null, to?: string, into?: string])[] = [
  ["Công an"],
  ["Quốc phòng"],
  ["Ngoại giao"],
  ["Tư pháp"],
  ["Y tế"],
  ["Tài chính"],
  ["Xây dựng"],
  ["Nội vụ", "2002-08-05"],
  ["Giáo dục và Đào tạo", "1990-03-31"],
  ["Công Thương", "2007-07-31"],
  ["Văn hóa, Thể thao và Du lịch", "2007-07-31"],
  ["Khoa học và Công nghệ", "2002-08-05"],
  ["Nông nghiệp và Môi trường", "2025-03-01"],
  ["Dân tộc và Tôn giáo", "2025-03-01"],
  ["Kế hoạch và Đầu tư", "1995-10-21", "2025-03-01", "Tài chính"],
  ["Giao thông vận tải", null, "2025-03-01", "Xây dựng"],
  ["Nông nghiệp và Phát triển nông thôn", "1995-10-28", "2025-03-01", "Nông nghiệp và Môi trường"],
  ["Tài nguyên và Môi trường", "2002-08-05", "2025-03-01", "Nông nghiệp và Môi trường"],
  ["Thông tin và Truyền thông", "2007-07-31", "2025-03-01", "Khoa học và Công nghệ"],
  ["Lao động - Thương binh và Xã hội", "1987-02-16", "2025-03-01", "Nội vụ"],
  ["Công nghiệp", "1995-10-21", "2007-07-31", "Công Thương"],
  ["Thương mại", "1991-08-12", "2007-07-31", "Công Thương"],
  ["Văn hóa - Thông tin", "1992-09-30", "2007-07-31", "Văn hóa, Thể thao và Du lịch"],
  ["Bưu chính, Viễn thông", "2002-08-05", "2007-07-31", "Thông tin và Truyền thông"],
  ["Thủy sản", "1981-01-24", "2007-07-31", "Nông nghiệp và Phát triển nông thôn"],
  [
    "Khoa học, Công nghệ và Môi trường",
    "1992-09-30",
    "2002-08-05",
    "Khoa học và Công nghệ; Tài nguyên và Môi trường",
  ],
  ["Thủy lợi", null, "1995-10-28", "Nông nghiệp và Phát triển nông thôn"],
];

const shortOf = new Map(SECTORS.map(([name, short]) => [name, short.split(" ")]));

export const MINISTRIES: readonly Ministry[] = OVER_TIME.map(
  ([sector, from = null, to = null, into = ""]) => ({
    name: `Bộ ${sector}`,
    short: shortOf.get(sector) ?? [],
    from,
    to,
    into: into === "" ? [] : into.split("; ").map((successor) => `Bộ ${successor}`),
  }),
);
