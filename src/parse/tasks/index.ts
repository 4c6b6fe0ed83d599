import type { Deadline, Task } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { Zones } from "../page/zones.js";
import { cuesIn } from "./cues.js";
import { findDeadlines } from "./deadlines.js";
import { saidIn } from "./paragraph-tasks.js";
import { paragraphsOf } from "./paragraphs.js";
import { findTasks } from "./tasks.js";

/** Work to be done: by whom, by when. */
export interface Work {
  readonly tasks: readonly Read<Task>[];
  readonly deadlines: readonly Read<Deadline>[];
}

/** What the body of a document says of work; each of its paragraphs is read once, for both. */
export function findWork(page: Page, { body }: Pick<Zones, "body">, context: AgencyContext): Work {
  const cues = cuesIn(page, body);
  const paragraphs = paragraphsOf(page, body).map((paragraph) => {
    const { start, end, marker } = paragraph;
    return { start, end, marker, said: saidIn(page, paragraph, cues) };
  });
  return {
    tasks: findTasks(page, paragraphs, cues, context),
    deadlines: findDeadlines(page, paragraphs, cues, context),
  };
}
