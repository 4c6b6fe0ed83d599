import { DispatchError } from "../model/errors.js";
import type { AgencyQuery } from "../model/query.js";
import { fold } from "../model/text.js";

/** How a name is taken; each is false unless said. */
export interface NameOptions {
  readonly direct?: boolean;
  readonly within?: boolean;
  readonly exactName?: boolean;
}

/** An agency as typed → as meant; the vocabulary is loaded only for who names one. Throws where there is no word. */
export async function readAgency(
  written: string,
  { direct = false, within = false, exactName = false }: NameOptions = {},
): Promise<AgencyQuery> {
  if (fold(written) === "") throw new DispatchError("an agency has a name", 'Such as --agency "Sở Y tế".');
  const { readAgencyQuery } = await import("../vocabulary/agency-query.js");
  return readAgencyQuery(written, { direct, within, exactName });
}
