import type { Agency } from "../../model/agency.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { PartialDate } from "../../model/partial-date.js";
import type { Kind, Status, System } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import type { Read } from "../evidence.js";
import type { Line, Page } from "../page/page.js";
import type { Zones } from "../page/zones.js";

/** A page, and the line where its letterhead begins; null without one. */
export interface Sheet {
  readonly page: Page;
  readonly head: number | null;
  /** Lines that are not empty, from the top: what a kind of paper is told by. */
  readonly top: readonly Line[];
}

/** What the head of a paper says. */
export interface Heading {
  readonly type: Read<string> | null;
  readonly number: Read<DocumentNumber> | null;
  readonly date: Read<PartialDate> | null;
  readonly place: Read<string> | null;
  readonly issuers: readonly Read<Agency>[];
  readonly parent: Read<Agency> | null;
  readonly subject: Read<string> | null;
  readonly status: Read<Status>;
  readonly system: System | null;
  readonly context: AgencyContext;
  /** A date line stands there, but a part of it is blank or cannot be read. */
  readonly dateIncomplete: boolean;
}

/** One kind of paper. The first of the list that recognizes a sheet reads its head. */
export interface Family {
  readonly name: string;
  readonly kind: Kind;
  recognizes(sheet: Sheet): boolean;
  zones(sheet: Sheet): Zones;
  read(sheet: Sheet, zones: Zones): Heading;
}
