import type { DispatchRecord, TaskRole } from "../../model/record.js";
import { type Entry, noted } from "./entry.js";
import { agencyValue } from "./record-people.js";

const LABELS: readonly (readonly [TaskRole, string])[] = [
  ["lead", "Lead"],
  ["coordinate", "Support"],
  ["executes", "Executes"],
  ["assigned", "Assigned"],
];

/** Who is given work, in which role, and until when. */
export const workEntries = ({ tasks, deadlines }: DispatchRecord): Entry[] => [
  ...LABELS.map(([role, label]) => ({
    label,
    values: tasks.filter((task) => task.role === role).map(({ agency }) => agencyValue(agency)),
  })),
  { label: "Deadlines", values: deadlines.map(({ text, agency }) => noted(text, agency?.name ?? null)) },
];
