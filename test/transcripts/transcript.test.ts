import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { playTranscript } from "./play.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Folders of letters that every session has: `over-time` of bodies that changed their names, `rests-on` that cite each other. */
const LETTERS = ["letters", "over-time", "rests-on"].map((folder) => `${HERE}${folder}`);

/**
 * Each .txt here is a session: lines that begin with `$ ` are typed, the rest is what the whole program answers,
 * `# ` begins a remark. `npx vitest run test/transcripts -u` writes the answers anew.
 */
test.each(readdirSync(HERE).filter((name) => name.endsWith(".txt")))(
  "%s",
  async (name) => {
    const written = readFileSync(`${HERE}${name}`, "utf8");
    await expect(playTranscript(written, LETTERS)).toMatchFileSnapshot(`${HERE}${name}`);
  },
  120_000,
);
