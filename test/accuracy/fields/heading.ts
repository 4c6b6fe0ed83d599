import { detail, type Field, several, single } from "../field.js";
import type { Gold } from "../labelled.js";

const issuers = { items: (record: Gold) => record.issuers, identity: (issuer: Issuer) => issuer.name };
type Issuer = NonNullable<Gold["issuers"]>[number];

const numberParts = ({ number }: Gold) =>
  number && "symbol" in number ? [number.serial, number.year, number.symbol].join("|") : null;

/** What stands above the text: what kind of paper it is, whose, which, of when, about what. */
export const HEADING_FIELDS: readonly Field[] = [
  single("kind", (record) => record.kind),
  single("system", (record) => record.system),
  single("type", (record) => record.type),
  single("number", (record) => record.number?.text),
  {
    name: "number.parts",
    sides: (gold, read) =>
      numberParts(gold) === null ? null : single("number", numberParts).sides(gold, read),
  },
  single("date", (record) => record.date),
  single("place", (record) => record.place),
  several("issuers", (record) => record.issuers?.map((issuer) => issuer.name)),
  detail("issuers.asWritten", issuers, (issuer) => issuer.asWritten),
  detail("issuers.place", issuers, (issuer) => issuer.place),
  single("parent", (record) => record.parent?.name),
  single("subject", (record) => record.subject),
  single("status", (record) => record.status),
  single("urgency", (record) => record.urgency),
  single("secrecy", (record) => record.secrecy),
  single("circulation", (record) => record.circulation),
  single("encoding", (record) => record.encoding),
  several("warnings", (record) => record.warnings?.map((warning) => warning.code)),
];
