import { statesType } from "../../../vocabulary/series.js";
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
    const { name } = bearer.issuers;
    const same = byName.get(name);
    const possible = same
      ? [same]
      : series.filter(([founder]) => mayShareIssuer(founder.issuers, bearer.issuers));
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

/** One that says too little, and the text most like its own of those whose series is known. */
interface Open extends Signed {
  readonly bearer: Bearer;
  near: { readonly bearer: Bearer; readonly series: Bearer[]; readonly similarity: number } | null;
}

/**
 * Each joins the series that holds the text most like its own; where none is nearly equal it begins its own. They are
 * few: their texts are kept, and those of the series pass by.
 */
function joinedByText(series: readonly Bearer[][], bearers: readonly Bearer[]): Bearer[][] {
  const all = [...series];
  if (bearers.length === 0) return all;
  const texts = new NearTexts<Open>();
  const open = bearers.map((bearer): Open => ({ bearer, signature: bearer.signature, near: null }));
  for (const one of open) texts.add(one);
  const pass = (bearer: Bearer, own: Bearer[]) =>
    texts.near(bearer, (one, similarity) => {
      if (mayShareSeries(one.bearer, bearer) && isNearer(one, bearer, similarity))
        one.near = { bearer, series: own, similarity };
    });
  for (const own of series) for (const bearer of [...own]) pass(bearer, own);
  for (const { bearer, near } of open) {
    const own = near?.series ?? [];
    if (own.push(bearer) === 1) all.push(own);
    pass(bearer, own);
  }
  return all;
}

const isNearer = ({ near }: Open, bearer: Bearer, similarity: number) =>
  near === null ||
  similarity > near.similarity ||
  (similarity === near.similarity && byHash(bearer, near.bearer) < 0);

const mostNamedFirst = (a: Bearer, b: Bearer) =>
  b.issuers.fullness - a.issuers.fullness || compare(a.issuers.name, b.issuers.name) || byHash(a, b);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
