import { DispatchError } from "../model/errors.js";
import { fold } from "../model/text.js";
import type { FindOptions } from "./find-options.js";

/**
 * Throws where an option would do nothing: it stands without the one it goes with, or was given no word (a variable
 * that a script forgot to set). Rows that answer another question are worse than none.
 */
export function refuseIdle(typed: FindOptions): void {
  if (typed.year !== undefined && typed.cites === undefined) {
    throw new DispatchError(
      "--year is the year of the document that --cites names",
      `For documents of that year: --from ${typed.year} --to ${typed.year}`,
    );
  }
  const named = AGENCIES.some((option) => typed[option] !== undefined);
  for (const [option, flag] of OF_AN_AGENCY)
    if (typed[option] && !named)
      throw new DispatchError(`--${flag} goes with an agency`, `Such as --agency "Sở Y tế" --${flag}`);
  for (const option of WORDS)
    if (typed[option] !== undefined && fold(typed[option]) === "")
      throw new DispatchError(`--${option} is empty`, "Leave it out, or say what is looked for.");
}

const AGENCIES = ["agency", "issuer", "addressee", "recipient", "tasked"] as const;
const OF_AN_AGENCY = [
  ["direct", "direct"],
  ["within", "within"],
  ["exactName", "exact-name"],
] as const;
const WORDS = ["number", "type", "signer"] as const;
