import { type AgencyContext, NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { straighten } from "../../../src/parse/page/straighten.js";
import { findWork } from "../../../src/parse/tasks/index.js";

export const caoBang: AgencyContext = {
  ...NO_CONTEXT,
  system: "state",
  province: "Cao Bằng",
  issuer: "Ủy ban nhân dân tỉnh Cao Bằng",
};

/** Who is given work in a body of the province Cao Bằng: `Sở Y tế tỉnh Cao Bằng | lead`. */
export function tasksOf(text: string, context = caoBang): string[] {
  const page = straighten(text);
  return findWork(page, { body: page.lines }, context).tasks.map(
    ({ value }) => `${value.agency.name} | ${value.role}`,
  );
}
