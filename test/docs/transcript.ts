/** A command shown in a document and the output shown under it. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** A stretch of a document: prose kept as it stands, or a ```console block of commands with their output. */
export type Piece = { readonly prose: string } | { readonly shown: readonly Shown[] };

const FENCE = "```console\n";

/** Cuts a document into prose and console blocks; `joinPieces` puts it together again. */
export function cutPieces(markdown: string): Piece[] {
  return markdown.split(/(^```console\n[\s\S]*?^```$)/mu).map((piece) => {
    if (!piece.startsWith(FENCE)) return { prose: piece };
    return { shown: cutCommands(piece.slice(FENCE.length, -3)) };
  });
}

export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => ("prose" in piece ? piece.prose : `${FENCE}${piece.shown.map(asText).join("")}\`\`\``))
    .join("");

/** The lines of a ```sh block: commands a reader types, whose output is not shown. */
export function shellCommands(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)].map(([, block = ""]) => block);
  return blocks.flatMap((block) => block.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
}

function cutCommands(block: string): Shown[] {
  return block
    .split(/^\$ /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { command: part.slice(0, end), output: part.slice(end + 1) };
    });
}

const asText = ({ command, output }: Shown) => `$ ${command}\n${output}`;
