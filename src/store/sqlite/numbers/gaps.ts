import type { Gap } from "../../../model/graph.js";
import type { PartialDate } from "../../../model/partial-date.js";
import { fold } from "../../../model/text.js";
import { isOfEveryPlace } from "../../../vocabulary/series.js";
import type { Connection } from "../connection.js";
import { bodies, type Named } from "../graph/bodies.js";
import type { Body } from "../graph/claim.js";
import { IS_LIVE } from "../graph/live.js";
import {
  bodyKey,
  countOf,
  type NamedRegister,
  type Register,
  registerOf,
  registersNamed,
} from "./register.js";
import { Series } from "./series.js";

/**
 * Numbers that no held document bears, in each register of which some are held: docs/citation-graph.md, section 9. All
 * numbers are gone through once, then all tellings: no text and no record is read.
 */
export function gaps(connection: Connection) {
  const held = connection.prepare(HELD);
  const tellings = connection.prepare(TELLINGS);
  const isCited = connection.prepare(IS_CITED).pluck();
  const begin = bodies(connection);

  return (): Gap[] => {
    const bodyOf = begin();
    const series = new Map<string, Series>();
    for (const row of held.iterate() as Iterable<HeldRow>) hold(series, row, bodyOf(row.agencyId));
    const named = seriesNamed([...series.values()]);
    for (const telling of tellings.iterate() as Iterable<TellingRow>) {
      const number = countOf(telling.numberKey);
      if (number === null) continue;
      const body = telling.agencyId === null ? null : bodyOf(telling.agencyId).body;
      const meant = named(telling, body);
      if (meant?.lacks(number) && isCited.get(telling.citedId) !== undefined) meant.cite(number);
    }
    return [...series.values()].flatMap((one) => one.gap() ?? []).sort(mostCompleteFirst);
  };
}

interface HeldRow {
  readonly numberKey: string;
  readonly serial: string;
  readonly type: string;
  readonly typeKey: string;
  readonly date: PartialDate | null;
  readonly secret: 0 | 1;
  readonly agencyId: number;
}

interface TellingRow {
  readonly citedId: number;
  readonly numberKey: string;
  readonly typeKey: string | null;
  readonly date: PartialDate | null;
  readonly agencyId: number | null;
  readonly province: string | null;
}

/** Counts a document in its register; one of a body that every place has, where it is not known which, in none. */
function hold(series: Map<string, Series>, row: HeldRow, { name, body }: Named): void {
  const number = countOf(row.serial);
  const register = registerOf(row.numberKey, row.typeKey, row.date);
  if (number === null || register === null || isAnywhere(register, body)) return;
  const { period, typeKey, hasYear } = register;
  const key = [bodyKey(register, body), typeKey, hasYear, period, row.secret, partySymbol(register)].join(
    ";",
  );
  const own = series.get(key) ?? new Series(register, body, row.secret === 1);
  series.set(key, own);
  own.hold(number, { symbol: register.symbol, issuer: name, type: row.type });
}

/** Of the Party it is the symbol that says which committee or board. */
const partySymbol = ({ isOfParty, symbol }: Register) => (isOfParty ? symbol : "");

const isAnywhere = ({ symbol }: Register, { unit, province }: Body) =>
  unit === null && province === null && isOfEveryPlace(symbol);

/** Finds the one register that a telling means; null where it may be none or several. Of an open and a secret one the open one. */
function seriesNamed(all: readonly Series[]) {
  const byPlace = new Map<string, Series[]>();
  for (const series of all) {
    for (const symbol of series.symbols) {
      const key = placeKey(symbol, series.register.period, series.body.province);
      const ofPlace = byPlace.get(key) ?? [];
      byPlace.set(key, ofPlace);
      ofPlace.push(series);
    }
  }
  return (telling: TellingRow, body: Body | null): Series | null => {
    const possible = registersNamed(telling.numberKey, telling.typeKey, telling.date).flatMap((register) => {
      const place = body === null ? telling.province : body.province;
      if (place === null && isOfEveryPlace(register.symbol)) return [];
      const near = byPlace.get(placeKey(register.symbol, register.period, place)) ?? [];
      return near.filter((series) => isOf(series, register) && (body === null || series.isOf(body)));
    });
    const meant = [...new Set(possible)];
    const open = meant.filter(({ isSecret }) => !isSecret);
    const [only, another] = open.length > 0 ? open : meant;
    return another === undefined ? (only ?? null) : null;
  };
}

const placeKey = (symbol: string, period: string, province: string | null) =>
  `${symbol};${period};${province}`;

/** A telling may leave out the type. */
const isOf = ({ register }: Series, { typeKey, hasYear }: NamedRegister) =>
  hasYear === register.hasYear && (typeKey === null || typeKey === register.typeKey);

const mostCompleteFirst = (a: Gap, b: Gap) =>
  b.held / b.highest - a.held / a.highest ||
  b.highest - a.highest ||
  compare(fold(a.issuer), fold(b.issuer)) ||
  compare(fold(a.type), fold(b.type)) ||
  compare(a.period, b.period) ||
  compare(a.issuer, b.issuer);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

// The chief issuer is the first agency that a document names. CROSS JOIN keeps the order: documents are far fewer than parties.
const HELD = `
  SELECT number_key AS numberKey, serial, type, type_key AS typeKey, date, secret, agency_id AS agencyId
  FROM document CROSS JOIN party USING (document_id)
  WHERE ordinal = 0 AND role = 'issuer' AND number_key IS NOT NULL AND serial IS NOT NULL AND type_key IS NOT NULL
    AND kind IN ('dispatch', 'unknown') AND status <> 'draft' AND ${IS_LIVE}`;

const TELLINGS = `
  SELECT cited_id AS citedId, number_key AS numberKey, type_key AS typeKey, date, agency_id AS agencyId, province
  FROM cited WHERE number_key IS NOT NULL`;

const IS_CITED = `
  SELECT 1 FROM citation JOIN document USING (document_id) WHERE cited_id = ? AND ${IS_LIVE} LIMIT 1`;
