import { visible, visibleLines } from "../cli/text/visible.js";

/**
 * What is said of an error that no command expected. What the machine refuses (a full disk, a folder that may not be
 * written, an archive another program holds) is one line; a mistake of ours comes with its stack, for a report.
 */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return `dispatch: ${visible(String(error))}\n`;
  if (isOfTheMachine(error)) return `dispatch: ${visible(error.message)}\n`;
  return `dispatch: this is a mistake in dispatch, please report it\n${visibleLines(error.stack ?? error.message)}\n`;
}

const isOfTheMachine = (error: Error & { readonly code?: unknown; readonly syscall?: unknown }) =>
  typeof error.syscall === "string" || MACHINE.test(String(error.code));

// https://www.sqlite.org/rescode.html
const MACHINE = /^SQLITE_(?:BUSY|CANTOPEN|CORRUPT|FULL|IOERR|LOCKED|NOTADB|PERM|READONLY)/;
