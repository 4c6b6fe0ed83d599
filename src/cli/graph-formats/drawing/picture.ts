import type { CitationGraph, Vertex } from "../../../model/graph.js";
import { type Arrow, arrowsOf } from "./arrow.js";
import { type Box, boxesOf } from "./box.js";
import { climbsOf } from "./climbs.js";
import { type Component, componentsOf } from "./components.js";
import type { LayOut, Layout, PlacedArrow, Point, Size } from "./lay-out.js";
import { pack } from "./pack.js";
import { textLength } from "./text-length.js";

/** Everything that is drawn and where. */
export interface Picture extends Size {
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly (Arrow & PlacedArrow)[];
}

export interface PlacedBox extends Box {
  readonly vertex: Vertex;
  readonly centre: Point;
}

/** Letters of the words at an arrow, in points. */
export const SMALL = 9;

const GAP = 32;

/** Finds a place for everything: each piece of the graph is laid out by itself, then the pieces are put side by side. */
export async function pictureOf(graph: CitationGraph, layOut: LayOut): Promise<Picture> {
  const arrows = arrowsOf(graph);
  const boxes = boxesOf(graph);
  const climbs = climbsOf(boxes.length, arrows);
  const components = componentsOf(boxes.length, arrows);
  const layouts = await layOut(
    components.map((component) => {
      const places = new Map(component.vertices.map((vertex, at) => [vertex, at]));
      return {
        boxes: component.vertices.map((at) => boxes[at]!),
        arrows: component.arrows.map((at) => {
          const { from, to, words } = arrows[at]!;
          return { from: places.get(from)!, to: places.get(to)!, climb: climbs[at]!, label: roomFor(words) };
        }),
      };
    }),
  );
  const corners = pack(layouts, GAP);
  const placed = components.map((component, at) => moved(component, layouts[at]!, corners[at]!));
  const centres = new Map(placed.flatMap((one) => one.boxes));
  const lines = new Map(placed.flatMap((one) => one.arrows));
  return {
    width: Math.max(0, ...layouts.map(({ width }, at) => corners[at]!.x + width)),
    height: Math.max(0, ...layouts.map(({ height }, at) => corners[at]!.y + height)),
    boxes: boxes.map((box, at) => ({ ...box, vertex: graph.vertices[at]!, centre: centres.get(at)! })),
    arrows: arrows.map((arrow, at) => ({ ...arrow, ...lines.get(at)! })),
  };
}

const roomFor = (words: string): Size => ({ width: textLength(words, true) * SMALL + 4, height: SMALL + 3 });

/** A piece where it stands on the sheet, under the indexes of the whole. */
function moved({ vertices, arrows }: Component, layout: Layout, corner: Point) {
  const onSheet = ({ x, y }: Point): Point => ({ x: x + corner.x, y: y + corner.y });
  return {
    boxes: vertices.map((vertex, at) => [vertex, onSheet(layout.boxes[at]!)] as const),
    arrows: arrows.map((arrow, at) => {
      const { curve, tip, label } = layout.arrows[at]!;
      return [
        arrow,
        { curve: curve.map(onSheet), tip: onSheet(tip), label: label && onSheet(label) },
      ] as const;
    }),
  };
}
