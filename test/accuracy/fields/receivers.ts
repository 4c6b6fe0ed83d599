import { detail, type Field, joined, several, yes } from "../field.js";
import type { Gold } from "../labelled.js";

type Addressee = NonNullable<Gold["addressees"]>[number];
type Recipient = NonNullable<Gold["recipients"]>[number];

const addressees = { items: (record: Gold) => record.addressees, identity: (to: Addressee) => to.name };
const recipients = { items: (record: Gold) => record.recipients, identity: (to: Recipient) => to.asWritten };

const membersOf = (agency: Addressee) => joined(agency.members?.map((member) => member.name));

/** Whom the paper goes to: Kính gửi and Nơi nhận. */
export const RECEIVER_FIELDS: readonly Field[] = [
  several("addressees.asWritten", (record) => record.addressees?.map((to) => to.asWritten)),
  several("addressees.name", (record) => record.addressees?.map((to) => to.name)),
  detail("addressees.group", addressees, (to) => yes(to.group)),
  detail("addressees.place", addressees, (to) => to.place),
  detail("addressees.members", addressees, membersOf),
  several("recipients", (record) => record.recipients?.map((to) => to.asWritten)),
  detail("recipients.name", recipients, (to) => to.name),
  detail("recipients.group", recipients, (to) => yes(to.group)),
  detail("recipients.purpose", recipients, (to) => to.purpose),
  detail("recipients.sameAsAddressees", recipients, (to) => yes(to.sameAsAddressees)),
];
