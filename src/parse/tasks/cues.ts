import { foldInPlace } from "../../model/text.js";
import type { Line, Page } from "../page/page.js";
import { anywhere } from "./pattern.js";

/** What may begin at a word: an order, a list of those who work together, a day by which … */
export type Cue = "order" | "conveyance" | "together" | "execution" | "duty" | "day" | "term" | "each";

// The first syllable of what is looked for, and as much behind it as tells it from everyday words.
const WORDS: readonly (readonly [word: string, ...cues: Cue[]])[] = [
  ["giao", "order"],
  ["yêu(?= cầu)", "order"],
  ["đề(?= nghị)", "order"],
  ["phân(?= công)", "order"],
  ["ủy(?= quyền)", "order"],
  ["chỉ(?= đạo)", "order"],
  ["chuyển", "conveyance"],
  ["phối(?= hợp)", "together"],
  ["chủ(?= trì)", "together", "duty"],
  ["chịu(?= trách)", "execution", "duty"],
  ["có(?= (?:trách|nhiệm vụ))", "execution", "duty"],
  ["căn(?= cứ)", "execution"],
  ["trước", "day"],
  ["muộn(?= nhất)", "day"],
  ["hạn(?= (?:chót|cuối))", "day"],
  ["đến(?= hết)", "day"],
  ["xong(?= trong)", "day"],
  ["hoàn(?= thành trong)", "day"],
  ["chậm(?= nhất)", "day", "term"],
  ["trong(?= (?:thời|vòng))", "term"],
  ["thời(?= hạn)", "term"],
  ["hằng(?= (?:tuần|tháng|quý))", "each"],
];

const CUE = anywhere(WORDS.map(([word]) => word).join("|"));

const CUES_OF: ReadonlyMap<string, readonly Cue[]> = new Map(
  WORDS.map(([word, ...cues]) => [foldInPlace(/\p{L}+/u.exec(word)?.[0] ?? ""), cues]),
);

/** The places of all cues of a body, from the first to the last. */
export type Cues = Readonly<Record<Cue, readonly number[]>>;

/** Looks through a body once for the words with which anything on work begins: most paragraphs hold few of them. */
export function cuesIn({ folded }: Page, body: readonly Line[]): Cues {
  const cues: Record<Cue, number[]> = {
    ...{ order: [], conveyance: [], together: [], execution: [], duty: [], day: [], term: [], each: [] },
  };
  const start = body.at(0)?.start ?? 0;
  const stretch = folded.slice(start, body.at(-1)?.end ?? 0);
  CUE.lastIndex = 0;
  for (let met = CUE.exec(stretch); met !== null; met = CUE.exec(stretch))
    for (const cue of CUES_OF.get(met[0]) ?? []) cues[cue].push(start + met.index);
  return cues;
}

const NONE: readonly number[] = [];

/** Those of the places that lie in a stretch. */
export function placesIn(places: readonly number[], start: number, end: number): readonly number[] {
  const first = firstFrom(places, start);
  const past = firstFrom(places, end);
  return first === past ? NONE : places.slice(first, past);
}

/** How many of the places lie before one. */
function firstFrom(places: readonly number[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
