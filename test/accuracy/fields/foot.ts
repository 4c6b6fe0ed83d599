import { detail, type Field, joined, several, single } from "../field.js";
import type { Gold } from "../labelled.js";

type Copy = NonNullable<Gold["copies"]>[number];

const copies = { items: (record: Gold) => record.copies, identity: (copy: Copy) => copy.type };

const signerOf = ({ signer }: Pick<Gold, "signer">) =>
  signer && [signer.name, signer.title, ...(signer.capacity ?? [])].join("|");

/** What stands below the text and around it: who signed, where it is filed, who received it, who copied it. */
export const FOOT_FIELDS: readonly Field[] = [
  single("filing.units", (record) => record.filing?.units?.join(" ")),
  single("filing.drafter", (record) => record.filing?.drafter),
  single("signer.name", (record) => record.signer?.name),
  single("signer.title", (record) => record.signer?.title),
  several("signer.capacity", (record) => record.signer?.capacity),
  single("arrival.office", (record) => record.arrival?.office),
  single("arrival.number", (record) => record.arrival?.number),
  single("arrival.date", (record) => record.arrival?.date),
  single("arrival.forwardedTo", (record) => record.arrival?.forwardedTo),
  several("copies", (record) => record.copies?.map((copy) => copy.type)),
  detail("copies.number", copies, (copy) => copy.number?.text),
  detail("copies.date", copies, (copy) => copy.date),
  detail("copies.issuer", copies, (copy) => copy.issuer?.name),
  detail("copies.signer", copies, signerOf),
  detail("copies.recipients", copies, (copy) => joined(copy.recipients?.map((to) => to.asWritten))),
  several("signatures", (record) => record.signatures?.map(({ by, at }) => `${by ?? ""}|${at ?? ""}`)),
];
