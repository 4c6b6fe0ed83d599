import { createHash } from "node:crypto";
import type { TextFact } from "../facts.js";
import { STORIES } from "./stories.js";
import { draft, signed, type Written } from "./text.js";
import { newWorld, type World } from "./world.js";

/** One text with its bytes, and all that it says. */
export interface CorpusText {
  readonly bytes: Buffer;
  readonly fact: TextFact;
}

/** As many as stand in one folder. */
const IN_FOLDER = 1_000;

/**
 * The texts of a corpus, one after the other: the same for the same seed and number. What is kept between two of them
 * does not grow with their number, but for the last serial of each series.
 */
export function* corpus(texts: number, seed: number): Generator<CorpusText> {
  let at = 0;
  for (const story of unending(newWorld(seed, texts))) {
    const seen = new Set<string>();
    for (const { text, ...said } of story) {
      if (at === texts) return;
      const bytes = Buffer.from(text);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const id = sha256.slice(0, ID);
      // A scan on which nothing was misread is no other text
      if (seen.has(id)) continue;
      seen.add(id);
      yield { bytes, fact: { path: pathOf(at++), id, sha256, ...said } };
    }
  }
}

const ID = 12;

function* unending(world: World): Generator<readonly Written[]> {
  const { random, upstream } = world;
  for (const paper of upstream)
    if (paper.shape !== "law" && !random.chance(3)) {
      yield [signed(draft(random, paper, world.cites(paper.issuer, paper.date, 3)))];
    }
  const chosen = STORIES.flatMap(([story, weight]) => Array.from({ length: weight }, () => story));
  for (;;) yield random.oneOf(chosen)(world);
}

function pathOf(at: number): string {
  const folder = String(Math.floor(at / IN_FOLDER)).padStart(3, "0");
  return `${folder}/${String(at).padStart(6, "0")}.txt`;
}
