/**
 * A reader that has seen enough (`dispatch find | head`) closes the pipe: on stdout that is a normal end, on stderr
 * nobody listens any more and the work goes on.
 */
export function bearClosedPipes({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): void {
  stdout.on("error", (error) => {
    if (!isClosedPipe(error)) throw error;
    process.exit();
  });
  stderr.on("error", (error) => {
    if (!isClosedPipe(error)) throw error;
  });
}

const isClosedPipe = (error: Error) => (error as NodeJS.ErrnoException).code === "EPIPE";
