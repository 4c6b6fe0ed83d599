import type { Archive } from "../model/archive.js";
import { DispatchError, UnreadableReferenceError } from "../model/errors.js";
import type { DocumentRow } from "../model/query.js";
import { isId, serialHint, tryReference, withYear } from "./reference.js";

/** Several held documents are meant, and none of them more than the others. */
export class SeveralMeantError extends DispatchError {
  constructor(
    written: string,
    readonly candidates: readonly DocumentRow[],
  ) {
    super(
      `${candidates.length} documents may be meant by ${written}`,
      "Give its id, or add year or issuer to the number.",
      1,
    );
  }
}

/**
 * The held document that a reference means; where it means none, the one with such an id. The document itself is
 * preferred to a text about it. Throws SeveralMeantError, and other DispatchErrors where none is meant.
 */
export async function documentMeant(
  archive: Archive,
  written: string,
  year: string | null,
): Promise<DocumentRow> {
  const candidates = preferred(await candidatesFor(archive, written, year));
  if (candidates.length > 1) throw new SeveralMeantError(written, candidates);
  return candidates[0];
}

type AtLeastOne = readonly [DocumentRow, ...DocumentRow[]];

async function candidatesFor(archive: Archive, written: string, year: string | null): Promise<AtLeastOne> {
  const reference = await tryReference(written, year);
  const mayBeId = isId(written);
  if (reference === null && !mayBeId) throw new UnreadableReferenceError(written);
  const named = reference === null ? [] : await archive.candidates(reference);
  const found = named.length === 0 && mayBeId ? await archive.withId(written.toLowerCase()) : named;
  if (isSome(found)) return found;
  const hint = (reference && serialHint(reference)) ?? WHO_CITES;
  throw new DispatchError(`no document here is ${withYear(written, year)}`, hint, 1);
}

const WHO_CITES = "Others may cite it all the same: dispatch cites REF";

const isSome = (rows: readonly DocumentRow[]): rows is AtLeastOne => rows.length > 0;

function preferred(candidates: AtLeastOne): AtLeastOne {
  const dispatches = candidates.filter(({ kind }) => kind === "dispatch");
  return isSome(dispatches) ? dispatches : candidates;
}
