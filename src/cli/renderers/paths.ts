import { visible } from "../text/visible.js";
import type { Renderer } from "./renderer.js";

/** Every file that holds a found document, absolute, one a line: for `xargs`. Names are escaped on a terminal only. */
export const paths: Renderer = (rows, { isTerminal }) =>
  [...new Set(rows.flatMap((row) => row.paths))]
    .map((path) => `${isTerminal ? visible(path) : path}\n`)
    .join("");
