import type { Reference } from "../../../src/model/query.js";
import type { TextFact } from "../facts.js";

/** A text named by all that it says of itself. */
export function referenceTo({ type, number, date, issuers }: TextFact): Reference {
  const [issuer] = issuers;
  const [, serial = null, year = null] = /^0*(\d+)(?:\/(\d{4})\/)?/.exec(number ?? "") ?? [];
  return {
    written: [type, number, date, issuer?.name].join(" "),
    citation: {
      type,
      number: number === null ? null : { text: number, serial, year, symbol: null },
      date,
      issuer:
        issuer === undefined
          ? null
          : { name: issuer.name, asWritten: issuer.name, group: false, place: null, members: [] },
      title: null,
      relation: "mentions",
      partial: false,
      amendedBy: [],
      quote: number ?? "",
      start: 0,
      end: 0,
    },
    year: null,
  };
}
