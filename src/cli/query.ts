import { numberKey } from "../model/document-number.js";
import type { FindQuery } from "../model/query.js";
import { fold } from "../model/text.js";
import { readAgency } from "./agency.js";
import type { Context } from "./context.js";
import { readDays, readRange } from "./dates.js";
import type { FindOptions } from "./find-options.js";
import { refuseIdle } from "./idle-options.js";
import { referenceTo, tryReference } from "./reference.js";
import { readTerms } from "./terms.js";

/**
 * What was typed → what was meant; the vocabulary is loaded only for what needs it. Throws a DispatchError that names what cannot be read.
 * Without `--sort`, words are answered by relevance, everything else by date.
 */
export async function readFindQuery(
  words: readonly string[],
  typed: FindOptions,
  limit: number | null,
  dayBegins: Context["dayBegins"],
): Promise<FindQuery> {
  refuseIdle(typed);
  const agency = (written: string | undefined) => (written === undefined ? null : readAgency(written, typed));
  return {
    words: readTerms(words),
    not: readTerms(typed.not ?? []),
    agency: await agency(typed.agency),
    issuer: await agency(typed.issuer),
    addressee: await agency(typed.addressee),
    recipient: await agency(typed.recipient),
    tasked: await agency(typed.tasked),
    ...readRange(typed.from, typed.to),
    undated: typed.undated ?? false,
    numberKey: typed.number === undefined ? null : await readNumberKey(typed.number),
    type: typed.type === undefined ? null : await readType(typed.type),
    subject: readTerms(typed.subject ?? []),
    signer: typed.signer === undefined ? null : fold(typed.signer),
    cites: typed.cites === undefined ? null : await referenceTo(typed.cites, typed.year ?? null),
    kind: typed.kind ?? null,
    status: typed.status ?? null,
    replaced: typed.replaced ?? false,
    amended: typed.amended ?? false,
    addedSince: typed.addedSince === undefined ? null : readSince(typed.addedSince, dayBegins),
    missing: typed.missing ?? false,
    sort: typed.sort ?? (words.length > 0 ? "relevance" : "date"),
    limit,
  };
}

/** `12`, `run:12`: a run; what may be a year, `2026`, is one. Else a day of this place. */
function readSince(written: string, dayBegins: Context["dayBegins"]): FindQuery["addedSince"] {
  const [, run] = /^(?:run:)?([1-9]\d{0,8})$/.exec(written) ?? [];
  if (run !== undefined && !/^(?:19|20)\d\d$/.test(written)) return { run: Number(run) };
  return { instant: dayBegins(readDays(written).first) };
}

/** The number as a citation would have it (`28 TC/TCT` is `28-TC/TCT`), else as typed. */
async function readNumberKey(written: string): Promise<string> {
  const reference = await tryReference(written, null);
  return numberKey(reference?.citation.number?.text ?? written.normalize("NFC"));
}

/** `công văn`, `cong van`, `CV`: folded, the short form spelled out; words that are no known type as they are. */
async function readType(written: string): Promise<string> {
  const { typeOfShortForm, typeOfWords } = await import("../vocabulary/document-types.js");
  return fold(typeOfWords(fold(written)) ?? typeOfShortForm(written) ?? written);
}
