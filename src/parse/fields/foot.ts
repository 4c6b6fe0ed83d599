import type { Agency, Recipient } from "../../model/agency.js";
import type { Filing, Signer } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { Zones } from "../page/zones.js";
import { readAddressees } from "./addressees.js";
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

export function readFoot(page: Page, zones: Zones, context: AgencyContext): Foot {
  const { recipients, filing, left } = readDistribution(page, zones.recipients, context);
  return {
    addressees: readAddressees(page, zones.addressees, context),
    recipients,
    filing,
    signer: readSigner(page, [...zones.signature, ...left], context.issuer),
    ...readStamps(page, [...zones.letterhead, ...zones.title]),
  };
}
