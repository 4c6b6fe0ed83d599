import { reading } from "../../model/text.js";
import { matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { splitZones } from "../page/split-zones.js";
import type { Zones } from "../page/zones.js";

// © Bản quyền … · Tin liên quan · Từ khóa: … · Giấy phép số 45/GP-TTĐT … · Trụ sở: … · Văn bản cùng lĩnh vực: …
const FOOTER = reading`^[^a-z\d]{0,4}(?:©|bản quyền|copyright|thiết kế bởi|(?:các )?(?:tin|bài)(?: viết)? (?:liên quan|khác|cùng|mới|đọc nhiều|tiếp)|văn bản (?:cùng|khác|mới)|từ khóa\b|tags?\s?:|bình luận\b|ý kiến bạn đọc|chia sẻ\b|giấy phép\b[^\n]{0,60}\d|giấy phép (?:thiết lập|hoạt động)|trụ sở\b|địa chỉ\s?:|điện thoại\s?:|ghi rõ nguồn|(?:số lượt|tổng) truy cập|đang online|đường dây nóng|chịu trách nhiệm (?:chính|nội dung)|tổng biên tập\s?:|quay (?:lại|về)\b|lên đầu trang|về trang chủ)`;

/**
 * The zones of a portal's page about a document: all of it is body, but for what the site prints below: other news,
 * its licence, its address. Those lines are in no zone. Lines up to `least`, by index, are the page's own words.
 */
export function sitePage(page: Page, least: number): Zones {
  const footer = page.lines.find(
    ({ start, end, index }) => index > least && start < end && matches(FOOTER, page.folded.slice(start, end)),
  );
  const zones = splitZones(page, 0, "body");
  if (!footer) return zones;
  const above = ({ index }: { readonly index: number }) => index < footer.index;
  return {
    letterhead: zones.letterhead.filter(above),
    title: zones.title.filter(above),
    addressees: zones.addressees.filter(above),
    body: zones.body.filter(above),
    recipients: zones.recipients.filter(above),
    signature: zones.signature.filter(above),
    after: zones.after.filter(above),
  };
}
