import { numberKey } from "../../../model/document-number.js";
import type { Reference } from "../../../model/query.js";
import { fold } from "../../../model/text.js";
import { agencyKey } from "../../../vocabulary/agency-key.js";
import type { Claim } from "../graph/claim.js";
import { isLaw } from "../laws.js";
import { wordsOf } from "../words-of.js";

/** What a reference says of its document. */
export function claimOf({ citation, year }: Reference): Claim {
  const { number, type, title, date, issuer } = citation;
  const typeKey = type && fold(type);
  return {
    numberKey: number && numberKey(number.text),
    typeKey,
    titleKey: title !== null && (number === null || isLaw(typeKey)) ? wordsOf(title) : null,
    // A year asked for beside a day of another year outweighs it.
    date: year === null || date?.startsWith(year) ? date : year,
    issuers: issuer === null ? [] : [agencyKey(issuer.name, issuer.place)],
    province: null,
  };
}
