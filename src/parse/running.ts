import { reading } from "../model/text.js";

/**
 * A pattern in readable Vietnamese for running text: as `reading`, but a blank in it stands for any run of blanks and
 * line ends, for a converter wraps a sentence where it likes. Write no blank within a class of signs.
 */
export function running(source: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(spaced(String.raw(source, ...parts)), "g");
}

/** The same for one place of a text (sticky). */
export function runningAt(source: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(spaced(String.raw(source, ...parts)), "y");
}

export const spaced = (source: string) => reading`${source}`.source.replaceAll(" ", "\\s{1,20}");
