import { numberKey } from "../../../model/document-number.js";
import type { PartialDate } from "../../../model/partial-date.js";
import type { Reference } from "../../../model/query.js";
import { fold } from "../../../model/text.js";
import { agencyKey } from "../../../vocabulary/agency-key.js";
import { wordsOf } from "../words-of.js";
import type { MentionGroup } from "./group-mentions.js";
import type { Body } from "./sameness.js";

/** What a document is called, as far as known; its mentions are looked for by these. */
export interface Called {
  readonly numberKey: string | null;
  readonly typeKey: string | null;
  readonly titleKey: string | null;
  readonly date: PartialDate | null;
  readonly issuers: readonly Body[];
}

/** What a reference calls its document. */
export function calledBy({ citation, year }: Reference): Called {
  const { number, type, title, date, issuer } = citation;
  return {
    numberKey: number && numberKey(number.text),
    typeKey: type && fold(type),
    titleKey: title && wordsOf(title),
    // A year asked for beside a day of another year outweighs it.
    date: year === null || date?.startsWith(year) ? date : year,
    issuers: issuer === null ? [] : [agencyKey(issuer.name, issuer.place)],
  };
}

/** What a group of mentions calls theirs. */
export const calledOf = ({ numberKey, typeKey, titleKey, date, year, issuer }: MentionGroup): Called => ({
  numberKey,
  typeKey,
  titleKey,
  date: date ?? year,
  issuers: issuer === null ? [] : [issuer.body],
});
