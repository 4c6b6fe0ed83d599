import type { Beside } from "../../model/graph.js";
import { visible } from "../text/visible.js";
import { rowLabel } from "./labels.js";

/** `also unnumbered 2014c59a4e84: …/UBND-KGVX, 2020-08-…, UBND tỉnh Lạng Sơn`; of a notice its headline. */
export const besideNote = ({ as, row }: Beside): string =>
  `also ${as} ${row.id}: ${besideLabel({ as, row })}`;

/** The same text for a line that says the rest elsewhere. */
export const besideLabel = ({ as, row }: Beside): string =>
  as === "notice" && row.subject !== null ? visible(row.subject) : rowLabel(row);
