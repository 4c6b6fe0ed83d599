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

/**
 * Sector, from, to, successors. By Quyết định 782/HĐNN7 of 16 February 1987 and 244/HĐNN8 of 31 March 1990; what
 * Quốc hội resolved on 12 August 1991, 30 September 1992 and 21 October 1995 (Nghị định 73/CP to 75/CP);
 * 02/2002/QH11, 01/2007/QH12, 176/2025/QH15. The Bộ Nội vụ of before 1998 is in body-changes.ts.
 */
const OVER_TIME: readonly (readonly [sector: string, from?: string | null, to?: string, into?: string])[] = [
  ["Công an", "1998-05-07"],
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
  // to 2025
  ["Kế hoạch và Đầu tư", "1995-10-21", "2025-03-01", "Tài chính"],
  ["Giao thông vận tải", null, "2025-03-01", "Xây dựng"],
  ["Nông nghiệp và Phát triển nông thôn", "1995-10-21", "2025-03-01", "Nông nghiệp và Môi trường"],
  ["Tài nguyên và Môi trường", "2002-08-05", "2025-03-01", "Nông nghiệp và Môi trường"],
  ["Thông tin và Truyền thông", "2007-07-31", "2025-03-01", "Khoa học và Công nghệ"],
  ["Lao động - Thương binh và Xã hội", "1987-02-16", "2025-03-01", "Nội vụ"],
  // to 2007
  ["Công nghiệp", "1995-10-21", "2007-07-31", "Công Thương"],
  ["Thương mại", "1992-09-30", "2007-07-31", "Công Thương"],
  ["Văn hóa - Thông tin", "1992-09-30", "2007-07-31", "Văn hóa, Thể thao và Du lịch"],
  ["Bưu chính, Viễn thông", "2002-08-05", "2007-07-31", "Thông tin và Truyền thông"],
  ["Thủy sản", "1981-01-24", "2007-07-31", "Nông nghiệp và Phát triển nông thôn"],
  // to 2002
  [
    "Khoa học, Công nghệ và Môi trường",
    "1992-09-30",
    "2002-08-05",
    "Khoa học và Công nghệ; Tài nguyên và Môi trường",
  ],
  // to 1995
  ["Thủy lợi", null, "1995-10-21", "Nông nghiệp và Phát triển nông thôn"],
  ["Lâm nghiệp", null, "1995-10-21", "Nông nghiệp và Phát triển nông thôn"],
  ["Nông nghiệp và Công nghiệp thực phẩm", "1987-02-16", "1995-10-21", "Nông nghiệp và Phát triển nông thôn"],
  ["Công nghiệp nặng", "1990-03-31", "1995-10-21", "Công nghiệp"],
  ["Công nghiệp nhẹ", null, "1995-10-21", "Công nghiệp"],
  ["Năng lượng", "1987-02-16", "1995-10-21", "Công nghiệp"],
  // to 1992
  ["Thương mại và Du lịch", "1991-08-12", "1992-09-30", "Thương mại"],
  ["Văn hóa - Thông tin và Thể thao", "1991-08-12", "1992-09-30", "Văn hóa - Thông tin"],
  ["Giao thông vận tải và Bưu điện", "1990-03-31", "1992-09-30", "Giao thông vận tải"],
  // to 1991
  ["Thương nghiệp", "1990-03-31", "1991-08-12", "Thương mại và Du lịch"],
  [
    "Văn hóa - Thông tin - Thể thao và Du lịch",
    "1990-03-31",
    "1991-08-12",
    "Văn hóa - Thông tin và Thể thao",
  ],
  // to 1990
  ["Giáo dục", null, "1990-03-31", "Giáo dục và Đào tạo"],
  ["Đại học, Trung học chuyên nghiệp và Dạy nghề", null, "1990-03-31", "Giáo dục và Đào tạo"],
  ["Kinh tế đối ngoại", null, "1990-03-31", "Thương nghiệp"],
  ["Nội thương", null, "1990-03-31", "Thương nghiệp"],
  ["Vật tư", null, "1990-03-31", "Thương nghiệp"],
  ["Cơ khí và Luyện kim", null, "1990-03-31", "Công nghiệp nặng"],
  ["Văn hóa", null, "1990-03-31", "Văn hóa - Thông tin - Thể thao và Du lịch"],
  ["Thông tin", null, "1990-03-31", "Văn hóa - Thông tin - Thể thao và Du lịch"],
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
