/** Sizes and places are in points of the picture, y downwards; a box is at its centre. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What has to find a place: boxes, and arrows between them by their indexes. */
export interface Plan {
  readonly boxes: readonly Size[];
  readonly arrows: readonly PlannedArrow[];
}

export interface PlannedArrow {
  readonly from: number;
  readonly to: number;
  /** Ranks that it climbs, from 1. */
  readonly climb: number;
  /** Room for the words at it. */
  readonly label: Size | null;
}

/** Where all of a plan stands; boxes and arrows in its order. */
export interface Layout extends Size {
  readonly boxes: readonly Point[];
  readonly arrows: readonly PlacedArrow[];
}

export interface PlacedArrow {
  /** A cubic curve: a beginning, then two handles and an end for each piece. */
  readonly curve: readonly Point[];
  /** Where its head points to. */
  readonly tip: Point;
  readonly label: Point | null;
}

/** Finds a place for everything, arrows climbing from below, nothing upon another. One that draws is loaded for it. */
export type LayOut = (plans: readonly Plan[]) => Promise<Layout[]>;
