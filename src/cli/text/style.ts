/** How a page is dressed. Without colours a match stands in brackets, and nothing else is marked. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly notable: (text: string) => string;
  readonly mark: (text: string) => string;
  /** Columns that `mark` adds. */
  readonly markWidth: number;
}

export const PLAIN: Style = {
  strong: (text) => text,
  faint: (text) => text,
  notable: (text) => text,
  mark: (text) => `[${text}]`,
  markWidth: 2,
};

/** Colours are loaded only for who sees them. */
export async function styleFor(hasColours: boolean): Promise<Style> {
  if (!hasColours) return PLAIN;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    notable: (text) => chalk.yellow(text),
    mark: (text) => chalk.bold.green(text),
    markWidth: 0,
  };
}
