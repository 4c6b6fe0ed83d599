import type { Output } from "../cli/context.js";
import { outputOn } from "./output.js";

/** Standard output. A reader that has seen enough (`dispatch find | head`) closes the pipe: that is a normal end. */
export function standardOutput(): Output {
  onClosedPipe(process.stdout, () => process.exit());
  return outputOn(process.stdout, process.env);
}

/** Standard error. Where nobody listens any more, the work goes on. */
export function standardError(): Output {
  onClosedPipe(process.stderr, () => {});
  return outputOn(process.stderr, process.env);
}

function onClosedPipe(stream: NodeJS.WriteStream, act: () => void): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    act();
  });
}
