import type { Field } from "./field.js";
import { CITATION_FIELDS } from "./fields/citations.js";
import { FOOT_FIELDS } from "./fields/foot.js";
import { HEADING_FIELDS } from "./fields/heading.js";
import { RECEIVER_FIELDS } from "./fields/receivers.js";
import { TASK_FIELDS } from "./fields/tasks.js";

/** All that is scored, in the order of the record. */
export const FIELDS: readonly Field[] = [
  ...HEADING_FIELDS,
  ...RECEIVER_FIELDS,
  ...FOOT_FIELDS,
  ...TASK_FIELDS,
  ...CITATION_FIELDS,
];

/** `citations` names all that is scored of citations, `citations.issuer` one of it. */
export const fieldsNamed = (name: string): readonly Field[] =>
  FIELDS.filter((field) => field.name === name || field.name.startsWith(`${name}.`));
