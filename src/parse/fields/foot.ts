import type { Agency, Recipient } from "../../model/agency.js";
import type { Filing, Signer } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { Zones } from "../page/zones.js";
import { readAddressees, readCalled } from "./addressees.js";
import { readDistribution } from "./recipients.js";
import { readSigner } from "./signer.js";
import { readStamps, type Stamps } from "./stamps.js";

/** Who a paper goes to, who signed it, and how it is to be treated. */
export interface Foot extends Stamps {
  readonly addressees: readonly Read<Agency>[];
  readonly recipients: readonly Read<Recipient>[];
  readonly filing: Read<Filing> | null;
  readonly signer: Read<Signer> | null;
}

/** Where no line of theirs stands under the letterhead, the first lines of the body may say whom it calls. */
function addresseesIn(page: Page, zones: Zones, context: AgencyContext): Read<Agency>[] {
  if (zones.addressees.length > 0) return readAddressees(page, zones.addressees, context);
  return readCalled(page, zones.body.slice(0, CALLED_WITHIN), context);
}
const CALLED_WITHIN = 14;

export function readFoot(page: Page, zones: Zones, context: AgencyContext): Foot {
  const { recipients, filing, left } = readDistribution(page, zones.recipients, context);
  return {
    addressees: addresseesIn(page, zones, context),
    recipients,
    filing,
    signer: readSigner(page, [...zones.signature, ...left], context.issuer),
    ...readStamps(page, [...zones.letterhead, ...zones.title]),
  };
}
