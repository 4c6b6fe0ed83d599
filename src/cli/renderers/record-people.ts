import type { Agency, Recipient } from "../../model/agency.js";
import type { Arrival, Copy, DispatchRecord, Filing, Signer } from "../../model/record.js";
import { type Entry, entry, joined, noted } from "./entry.js";
import { numberLabel } from "./labels.js";

/** Who speaks, who signed, who gets it. */
export const peopleEntries = (record: DispatchRecord): Entry[] => [
  { label: "Issuer", values: record.issuers.map(agencyValue) },
  entry("Of", record.parent?.name ?? null),
  entry("Signer", record.signer && signerText(record.signer)),
  { label: "Addressees", values: record.addressees.map(agencyValue) },
  { label: "Recipients", values: record.recipients.map(recipientValue) },
  entry("Filed", record.filing && filingText(record.filing)),
  entry("Received", record.arrival && arrivalText(record.arrival)),
  { label: "Copies", values: record.copies.map((copy) => ({ text: copyText(copy) })) },
  {
    label: "E-signed",
    values: record.signatures.map(({ by, at }) => ({ text: joined([by, at]) ?? "unreadable" })),
  },
];

export const agencyValue = ({ name, group }: Agency) => noted(name, group ? "group" : null);

function recipientValue({ name, purpose, group, sameAsAddressees }: Recipient) {
  const text = purpose === null ? name : `${name} (${purpose})`;
  return noted(text, sameAsAddressees ? "the addressees" : group ? "group" : null);
}

// Trần Văn Ba, PHÓ CHỦ TỊCH (TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH)
function signerText({ name, title, capacity }: Signer): string {
  const who = joined([name, title]) ?? "name unreadable";
  return capacity.length === 0 ? who : `${who} (${capacity.join(" / ")})`;
}

// VT, KG-VX; drafter NTB
const filingText = ({ units, drafter }: Filing) =>
  joined([units.join(", "), drafter && `drafter ${drafter}`], "; ");

const arrivalText = ({ office, number, date, forwardedTo }: Arrival) =>
  joined([office, number && `number ${number}`, date, forwardedTo && `to ${forwardedTo}`]);

function copyText({ type, number, date, issuer }: Copy): string {
  const name = number === null ? type : `${type} ${numberLabel(number.text)}`;
  return joined([name, date, issuer?.name ?? null]) ?? type;
}
