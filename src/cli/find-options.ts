import type { Sort } from "../model/query.js";
import type { Kind, Status } from "../model/record.js";

/** What `find` was given, as typed. */
export interface FindOptions {
  readonly agency?: string;
  readonly issuer?: string;
  readonly addressee?: string;
  readonly recipient?: string;
  readonly tasked?: string;
  readonly direct?: true;
  readonly within?: true;
  readonly exactName?: true;
  readonly from?: string;
  readonly to?: string;
  readonly undated?: true;
  readonly number?: string;
  readonly type?: string;
  readonly subject?: readonly string[];
  readonly signer?: string;
  readonly cites?: string;
  readonly year?: string;
  readonly replaced?: true;
  readonly amended?: true;
  readonly kind?: Kind;
  readonly status?: Status;
  readonly not?: readonly string[];
  readonly addedSince?: string;
  readonly missing?: true;
  readonly sort?: Sort;
}
