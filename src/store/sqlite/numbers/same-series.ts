import { statesType } from "../../../vocabulary/series.js";
import type { Body } from "../graph/claim.js";
import { type Bearer, byHash, isPlaced, mayShareIssuer, mayShareSeries } from "./bearer.js";
import { NearTexts, type Signed } from "./near-texts.js";

/**
 * Those that bear one number, put together where issuer, period and type are one: docs/citation-graph.md, section 9. Of
 * bodies that may be one the most fully named begin; a shorter name joins the one it may be. What lacks issuer, period or
 * type, or may be of several, joins those whose text is nearly equal to its own, for nothing else says that it is theirs.
 */
export function sameSeries(bearers: readonly Bearer[]): Bearer[][] {
  const placed = bearers.filter(isPlaced).sort(mostNamedFirst);
  const series = [...Map.groupBy(placed, seriesKey).values()].map(seriesOfIssuers);
  const open = [...bearers.filter((one) => !isPlaced(one)), ...series.flatMap(({ open }) => open)];
  return joinedByText(
    series.flatMap(({ series }) => series),
    open.sort(byHash),
  );
}

const seriesKey = ({ numberKey, period, typeKey }: Bearer) =>
  statesType(numberKey) ? `${period}` : `${period} ${typeKey}`;

interface SeriesOfIssuers {
  readonly series: [Bearer, ...Bearer[]][];
  /** Those that may be of several. */
  readonly open: readonly Bearer[];
}

function seriesOfIssuers(bearers: readonly Bearer[]): SeriesOfIssuers {
  const series: [Bearer, ...Bearer[]][] = [];
  const byName = new Map<string, [Bearer, ...Bearer[]]>();
  const open: Bearer[] = [];
  for (const bearer of bearers) {
    const name = nameOf(bearer);
    const same = byName.get(name);
    const possible = same ? [same] : series.filter(([founder]) => mayShareIssuer(founder, bearer));
    const [only, another] = possible;
    if (another !== undefined) {
      open.push(bearer);
      continue;
    }
    byName.set(name, only ?? [bearer]);
    if (only !== undefined) only.push(bearer);
    else series.push(byName.get(name) as [Bearer, ...Bearer[]]);
  }
  return { series, open };
}

/** A text and the series it was put in. */
interface Put extends Signed {
  readonly bearer: Bearer;
  readonly series: Bearer[];
}

/** Each joins the series that holds the text most like its own; where none is nearly equal it begins its own. */
function joinedByText(series: readonly Bearer[][], open: readonly Bearer[]): Bearer[][] {
  const all = [...series];
  if (open.length === 0) return all;
  const texts = new NearTexts<Put>();
  const put = (bearer: Bearer, series: Bearer[]) =>
    texts.add({ bearer, series, signature: bearer.signature });
  for (const one of series) for (const bearer of one) put(bearer, one);
  for (const bearer of open) {
    const own = nearest(bearer, texts) ?? [];
    if (own.push(bearer) === 1) all.push(own);
    put(bearer, own);
  }
  return all;
}

function nearest(bearer: Bearer, texts: NearTexts<Put>): Bearer[] | null {
  const near = [...texts.near(bearer)].filter(({ text }) => mayShareSeries(text.bearer, bearer));
  near.sort((a, b) => b.similarity - a.similarity || byHash(a.text.bearer, b.text.bearer));
  return near[0]?.text.series ?? null;
}

const mostNamedFirst = (a: Bearer, b: Bearer) =>
  saidBy(b) - saidBy(a) || compare(nameOf(a), nameOf(b)) || byHash(a, b);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = ({ issuers }: Bearer) => issuers.map(wordsOf).join(";");
const wordsOf = ({ head, level, unit, province }: Body) => `${head}|${level}|${unit}|${province}`;

/** What is told of the chief issuer: its place first, then the words of its name. */
function saidBy({ issuers: [chief] }: Bearer): number {
  if (chief === undefined) return 0;
  const place = [chief.level, chief.unit, chief.province].filter((known) => known !== null).length;
  return place * LONGEST_NAME + Math.min(chief.head.length, LONGEST_NAME - 1);
}

const LONGEST_NAME = 1000;
