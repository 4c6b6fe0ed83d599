import type { NameChange } from "../model/name-change.js";
import { MINISTRIES, type Ministry } from "./ministries.js";

/** A change of names, and whether the earlier name lives on for another body or for a part of it. */
export interface Change extends NameChange {
  /** Of the earlier name only what is from before that day belongs to the later one. */
  readonly livesOn: boolean;
}

type Line = readonly [before: string, how: NameChange["how"], into: string, day: string | null];

/**
 * Bodies of the centre beside the ministries. A day that is not known for certain is left at its month or year. A body
 * whose duties were parted among others that stood already (Ủy ban Dân số, Gia đình và Trẻ em in 2007) has no successor.
 */
const NATIONAL: readonly Line[] = [
  // Hiến pháp 1980 and 1992
  ["Hội đồng Chính phủ", "renamed", "Hội đồng Bộ trưởng", "1981"],
  ["Hội đồng Bộ trưởng", "renamed", "Chính phủ", "1992"],
  ["Văn phòng Hội đồng Bộ trưởng", "renamed", "Văn phòng Chính phủ", "1992"],
  ["Hội đồng Nhà nước", "split", "Chủ tịch nước; Ủy ban Thường vụ Quốc hội", "1992"],
  // Quốc hội, 30 September 1992 and 21 October 1995
  ["Ủy ban Khoa học Nhà nước", "renamed", "Bộ Khoa học, Công nghệ và Môi trường", "1992-09-30"],
  ["Ủy ban Kế hoạch Nhà nước", "merged", "Bộ Kế hoạch và Đầu tư", "1995-10-21"],
  ["Ủy ban Nhà nước về Hợp tác và Đầu tư", "merged", "Bộ Kế hoạch và Đầu tư", "1995-10-21"],
  // Nghị quyết 02/2002/QH11; Ban Vật giá by Quyết định 108/2002/QĐ-TTg
  ["Ban Tổ chức - Cán bộ Chính phủ", "renamed", "Bộ Nội vụ", "2002-08-05"],
  ["Tổng cục Bưu điện", "renamed", "Bộ Bưu chính, Viễn thông", "2002-08-05"],
  ["Tổng cục Địa chính", "merged", "Bộ Tài nguyên và Môi trường", "2002-08-05"],
  ["Ủy ban Dân tộc và Miền núi", "renamed", "Ủy ban Dân tộc", "2002-08-05"],
  [
    "Ủy ban Quốc gia Dân số và Kế hoạch hóa gia đình",
    "merged",
    "Ủy ban Dân số, Gia đình và Trẻ em",
    "2002-08-05",
  ],
  ["Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam", "merged", "Ủy ban Dân số, Gia đình và Trẻ em", "2002-08-05"],
  ["Ban Vật giá Chính phủ", "merged", "Bộ Tài chính", "2002"],
  // Luật Thanh tra 22/2004/QH11
  ["Thanh tra Nhà nước", "renamed", "Thanh tra Chính phủ", "2004-10-01"],
  // Nghị quyết 01/2007/QH12
  ["Ủy ban Thể dục Thể thao", "merged", "Bộ Văn hóa, Thể thao và Du lịch", "2007-07-31"],
  // Quyết định 131/2002/QĐ-TTg and 108/2006/QĐ-TTg; Nghị định 108 and 109/2012/NĐ-CP, 48/2014/NĐ-CP
  ["Ngân hàng Phục vụ người nghèo", "renamed", "Ngân hàng Chính sách xã hội", "2002"],
  ["Quỹ Hỗ trợ phát triển", "renamed", "Ngân hàng Phát triển Việt Nam", "2006"],
  ["Viện Khoa học và Công nghệ Việt Nam", "renamed", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "2012"],
  ["Viện Khoa học xã hội Việt Nam", "renamed", "Viện Hàn lâm Khoa học xã hội Việt Nam", "2012"],
  [
    "Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh",
    "renamed",
    "Học viện Chính trị quốc gia Hồ Chí Minh",
    "2014",
  ],
  // Nghị quyết 176/2025/QH15; Nghị định 29/2025/NĐ-CP of Bộ Tài chính
  ["Ủy ban Dân tộc", "merged", "Bộ Dân tộc và Tôn giáo", "2025-03-01"],
  ["Ban Tôn giáo Chính phủ", "merged", "Bộ Dân tộc và Tôn giáo", "2025-03-01"],
  ["Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "merged", "Bộ Tài chính", "2025-03-01"],
  ["Tổng cục Thuế", "renamed", "Cục Thuế", "2025-03-01"],
  ["Tổng cục Hải quan", "renamed", "Cục Hải quan", "2025-03-01"],
  ["Tổng cục Thống kê", "renamed", "Cục Thống kê", "2025-03-01"],
  ["Tổng cục Dự trữ Nhà nước", "renamed", "Cục Dự trữ Nhà nước", "2025-03-01"],
  // the Party: 2007, and the decisions made known on 3 February 2025
  ["Ban Tư tưởng - Văn hóa Trung ương", "merged", "Ban Tuyên giáo Trung ương", "2007"],
  ["Ban Khoa giáo Trung ương", "merged", "Ban Tuyên giáo Trung ương", "2007"],
  ["Ban Tài chính - Quản trị Trung ương", "merged", "Văn phòng Trung ương Đảng", "2007"],
  ["Ban Bảo vệ chính trị nội bộ Trung ương", "merged", "Ban Tổ chức Trung ương", "2007"],
  ["Ban Tuyên giáo Trung ương", "merged", "Ban Tuyên giáo và Dân vận Trung ương", "2025-02"],
  ["Ban Dân vận Trung ương", "merged", "Ban Tuyên giáo và Dân vận Trung ương", "2025-02"],
  ["Ban Kinh tế Trung ương", "renamed", "Ban Chính sách, chiến lược Trung ương", "2025-02"],
  ["Ban Đối ngoại Trung ương", "merged", "Bộ Ngoại giao", "2025"],
];

/** Names that live on: the ministry of police was Bộ Nội vụ; Tổng cục Du lịch went on within its ministry. */
const LIVING_ON: readonly Line[] = [
  // Quốc hội khóa X, 7 May 1998
  ["Bộ Nội vụ", "renamed", "Bộ Công an", "1998-05-07"],
  ["Tổng cục Du lịch", "merged", "Bộ Văn hóa, Thể thao và Du lịch", "2007-07-31"],
];

/** Bodies that every province has. The Sở follow their ministries; Sở Du lịch is founded anew in some places. */
const OF_PROVINCES: readonly Line[] = [
  // after the ministries of 1995
  ["Sở Nông nghiệp", "merged", "Sở Nông nghiệp và Phát triển nông thôn", null],
  ["Sở Lâm nghiệp", "merged", "Sở Nông nghiệp và Phát triển nông thôn", null],
  ["Sở Thủy lợi", "merged", "Sở Nông nghiệp và Phát triển nông thôn", null],
  // Quyết định 45/2003/QĐ-TTg and 248/2003/QĐ-TTg
  [
    "Sở Khoa học, Công nghệ và Môi trường",
    "split",
    "Sở Khoa học và Công nghệ; Sở Tài nguyên và Môi trường",
    "2003",
  ],
  ["Sở Địa chính", "merged", "Sở Tài nguyên và Môi trường", "2003"],
  ["Ban Tổ chức chính quyền", "renamed", "Sở Nội vụ", "2003"],
  ["Sở Tài chính - Vật giá", "renamed", "Sở Tài chính", "2003"],
  // Nghị định 13/2008/NĐ-CP
  ["Sở Công nghiệp", "merged", "Sở Công Thương", "2008"],
  ["Sở Thương mại", "merged", "Sở Công Thương", "2008"],
  ["Sở Thương mại và Du lịch", "split", "Sở Công Thương; Sở Văn hóa, Thể thao và Du lịch", "2008"],
  ["Sở Văn hóa - Thông tin", "merged", "Sở Văn hóa, Thể thao và Du lịch", "2008"],
  ["Sở Thể dục - Thể thao", "merged", "Sở Văn hóa, Thể thao và Du lịch", "2008"],
  ["Sở Bưu chính, Viễn thông", "renamed", "Sở Thông tin và Truyền thông", "2008"],
  ["Sở Thủy sản", "merged", "Sở Nông nghiệp và Phát triển nông thôn", "2008"],
  // the ministries' successors of 1 March 2025; Nghị định 45/2025/NĐ-CP
  ["Sở Kế hoạch và Đầu tư", "merged", "Sở Tài chính", "2025-03-01"],
  ["Sở Giao thông vận tải", "merged", "Sở Xây dựng", "2025-03-01"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "merged", "Sở Nông nghiệp và Môi trường", "2025-03-01"],
  ["Sở Tài nguyên và Môi trường", "merged", "Sở Nông nghiệp và Môi trường", "2025-03-01"],
  ["Sở Thông tin và Truyền thông", "merged", "Sở Khoa học và Công nghệ", "2025-03-01"],
  ["Sở Lao động - Thương binh và Xã hội", "merged", "Sở Nội vụ", "2025-03-01"],
  ["Ban Dân tộc", "renamed", "Sở Dân tộc và Tôn giáo", "2025-03-01"],
  // the boards of the provincial committees, after those of the centre
  ["Ban Tuyên giáo Tỉnh ủy", "merged", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "2025"],
  ["Ban Dân vận Tỉnh ủy", "merged", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "2025"],
  ["Ban Tuyên giáo Thành ủy", "merged", "Ban Tuyên giáo và Dân vận Thành ủy", "2025"],
  ["Ban Dân vận Thành ủy", "merged", "Ban Tuyên giáo và Dân vận Thành ủy", "2025"],
];

const change = ([name, how, into, day]: Line, livesOn = false): Change => ({
  name,
  how,
  into: into.split("; "),
  day,
  livesOn,
});

/** What became of ministries and other bodies of the centre. */
export const NATIONAL_CHANGES: readonly Change[] = [
  ...MINISTRIES.flatMap((ministry) => ofMinistry(ministry)),
  ...NATIONAL.map((line) => change(line)),
  ...LIVING_ON.map((line) => change(line, true)),
];

/** What became of bodies that every province has, without their place. */
export const PROVINCIAL_CHANGES: readonly Change[] = OF_PROVINCES.map((line) => change(line));

function ofMinistry({ name, to, into }: Ministry): Change[] {
  return into.length === 0 ? [] : [{ name, how: howEnded(into, to), into, day: to, livesOn: false }];
}

/** A new name for one ministry alone is no merger. */
function howEnded(into: readonly string[], day: string | null): NameChange["how"] {
  const [only = "", ...others] = into;
  if (others.length > 0) return "split";
  const successor = MINISTRIES.find(({ name }) => name === only);
  const isNew = successor?.from === day;
  const joining = [...MINISTRIES.flatMap((one) => one.into), ...NATIONAL.map(([, , names]) => names)];
  return isNew && joining.filter((name) => name === only).length === 1 ? "renamed" : "merged";
}
