import { posix } from "node:path";
import { importsOf } from "./imports.js";
import { ROOMS } from "./rooms.js";

/** Sources by their path under src. */
export type Sources = ReadonlyMap<string, string>;

interface Arrow {
  readonly from: string;
  /** A path under src, or a package. */
  readonly to: string;
  readonly isOurs: boolean;
}

/** Every import of these sources that the table of rooms does not allow, in words. */
export function forbidden(sources: Sources): string[] {
  return arrows(sources)
    .filter((arrow) => !isAllowed(arrow, sources))
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isAllowed({ from, to, isOurs }: Arrow, sources: Sources): boolean {
  if (isOurs && !sources.has(to)) return false;
  const room = roomOf(from);
  if (room === null) return isEdge(from);
  if (!isOurs) return ROOMS[room]!.packages.includes(to);
  return [room, ...ROOMS[room]!.rooms].some((allowed) => isWithin(to, allowed));
}

/** Files with no room: neither an entry of the program nor under one of the rooms. */
export const homeless = (sources: Sources) =>
  [...sources.keys()].filter((file) => roomOf(file) === null && !isEdge(file));

// Where the parts meet: it may import all of them.
const EDGE = ["main.ts", "executable.ts", "edge"];
const isEdge = (file: string) => EDGE.some((place) => isWithin(file, place));

const roomOf = (file: string) =>
  Object.keys(ROOMS)
    .filter((room) => isWithin(file, room))
    .sort((a, b) => b.length - a.length)[0] ?? null;

const isWithin = (file: string, place: string) => file === place || file.startsWith(`${place}/`);

/**
 * Circles among the files and folders that stand beside each other, at every level: what a folder's files import
 * counts as imported by the folder.
 */
export function circles(sources: Sources): string[] {
  const graph = new Map<string, Set<string>>();
  for (const { from, to, isOurs } of arrows(sources)) {
    if (!isOurs || from === to) continue;
    const [a, b] = neighbours(from, to);
    graph.set(a, (graph.get(a) ?? new Set()).add(b));
  }
  return [...graph.keys()].flatMap((start) => {
    const path = pathBack(start, graph);
    return path === null ? [] : [path.join(" → ")];
  });
}

/** Where two paths part: `parse/fields/date.ts` and `parse/page/page.ts` are `parse/fields` and `parse/page`. */
function neighbours(from: string, to: string): [string, string] {
  const a = from.split("/");
  const b = to.split("/");
  const shared = a.findIndex((step, level) => step !== b[level]);
  return [a.slice(0, shared + 1).join("/"), b.slice(0, shared + 1).join("/")];
}

/** The shortest way from a place back to itself. */
function pathBack(start: string, graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const seen = new Set<string>();
  let paths = [[start]];
  while (paths.length > 0) {
    const longer = paths.flatMap((path) =>
      [...(graph.get(path.at(-1)!) ?? [])].map((next) => [...path, next]),
    );
    const circle = longer.find((path) => path.at(-1) === start);
    if (circle) return circle;
    paths = longer.filter((path) => {
      const isNew = !seen.has(path.at(-1)!);
      seen.add(path.at(-1)!);
      return isNew;
    });
  }
  return null;
}

const arrows = (sources: Sources): Arrow[] =>
  [...sources].flatMap(([from, source]) =>
    importsOf(from, source).map((name) => {
      const isOurs = name.startsWith(".");
      return { from, to: isOurs ? resolve(from, name) : name, isOurs };
    }),
  );

const resolve = (from: string, name: string) => posix.join(posix.dirname(from), name).replace(/\.js$/, ".ts");
