import type { AgencyContext } from "../agencies/context.js";
import { readAddressees } from "../fields/addressees.js";
import type { Line, Page } from "../page/page.js";

/**
 * The context of a paper whose letterhead says no province, a district's or one of the centre: that of those it is
 * sent to, where they are all of one (`Kính gửi: Sở Nội vụ tỉnh Thái Nguyên`).
 */
export function located(page: Page, addressees: readonly Line[], context: AgencyContext): AgencyContext {
  if (context.province !== null) return context;
  const places = readAddressees(page, addressees, context).flatMap(({ value }) => value.place ?? []);
  const [province] = places;
  return province !== undefined && places.every((place) => place === province)
    ? { ...context, province }
    : context;
}
