import { detail, type Field, several } from "../field.js";
import type { Gold } from "../labelled.js";
import { about, sidesOf } from "../sides.js";

type Task = NonNullable<Gold["tasks"]>[number];
type Deadline = NonNullable<Gold["deadlines"]>[number];

const said = (task: Task) => about(task.agency?.name, task.role);
const ofRole = (record: Gold, executes: boolean) =>
  (record.tasks ?? []).filter((task) => (task.role === "executes") === executes);

/** Not every gold file labels who carries a decision out; one that labels deadlines labels all of the body. */
const labelsExecutes = (gold: Gold) => "deadlines" in gold || ofRole(gold, true).length > 0;

const deadlines = { items: (record: Gold) => record.deadlines, identity: (by: Deadline) => by.text };
const tasks = { items: (record: Gold) => record.tasks, identity: said };

/** Who is given work, until when. */
export const TASK_FIELDS: readonly Field[] = [
  {
    name: "tasks",
    sides: (gold, read) => {
      if (gold.tasks === undefined) return null;
      const asked = ofRole(gold, true).length > 0 ? (read.tasks ?? []) : ofRole(read, false);
      return sidesOf(gold.tasks.map(said), asked.map(said));
    },
  },
  {
    name: "tasks.executes",
    sides: (gold, read) =>
      gold.tasks && labelsExecutes(gold)
        ? sidesOf(ofRole(gold, true).map(said), ofRole(read, true).map(said))
        : null,
  },
  detail("tasks.place", tasks, (task) => task.agency?.place),
  several("deadlines", (record) => record.deadlines?.map((by) => about(by.text, by.date))),
  detail("deadlines.agency", deadlines, (by) => by.agency?.name),
];
