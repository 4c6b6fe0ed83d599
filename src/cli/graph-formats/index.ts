import type { CitationGraph } from "../../model/graph.js";
import type { GraphFormat } from "../options.js";
import { dot } from "./dot.js";
import type { LayOut } from "./drawing/lay-out.js";
import { graphml } from "./graphml.js";
import { json } from "./json.js";
import { svg } from "./svg.js";

/** One format: a graph in, text out. Only what is drawn here needs a layout. */
export type GraphRenderer = (graph: CitationGraph, layOut: LayOut) => string | Promise<string>;

/** A new format is one new file, a word here and one in `GRAPH_FORMATS`. */
export const graphRenderers: Record<GraphFormat, GraphRenderer> = { dot, graphml, json, svg };
