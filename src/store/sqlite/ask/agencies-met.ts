import type { AgencyAsked, AgencyQuery, OtherName } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { wordsOf } from "../words-of.js";

/** How an agency answers a question: by its own name, by one of another time, as a group that stands for it, or perhaps. */
export type Via = "name" | OtherName["side"] | "group" | "possible";

/** The surest first. */
export const VIAS: readonly Via[] = ["name", "predecessor", "successor", "group", "possible"];

export interface AgencyMet {
  readonly agencyId: number;
  readonly via: Via;
  /** The name of another time by which, or by a group of which, it answers. */
  readonly under: OtherName | null;
  readonly name: string;
  readonly level: string | null;
  readonly unit: string | null;
  readonly province: string | null;
  readonly code: string | null;
}

/**
 * The agencies of the archive that a question about one means, each as surely as it can. By head and place: a head
 * alone is every place's; a place without its level word is any level's of that name, the body of the province
 * itself among them. Then by the names it had at other times.
 */
export function agenciesMet(connection: Connection) {
  const met = connection.prepare(MET);
  const metBy = (asked: AgencyAsked, under: OtherName | null): AgencyMet[] =>
    (met.all(parametersOf(asked, under)) as Row[]).map((row) => ({
      ...row,
      under,
      via: row.via === "name" && under !== null ? under.side : row.via,
    }));
  return (query: AgencyQuery): ReadonlyMap<number, AgencyMet> => {
    const all = [...metBy(query, null), ...query.otherNames.flatMap((other) => metBy(other, other))];
    const surest = new Map<number, AgencyMet>();
    for (const one of all.sort((a, b) => VIAS.indexOf(a.via) - VIAS.indexOf(b.via)))
      if (!surest.has(one.agencyId)) surest.set(one.agencyId, one);
    return surest;
  };
}

type Row = Omit<AgencyMet, "via" | "under"> & { readonly via: "name" | "group" | "possible" };

const parametersOf = ({ key, provinces, groups, within }: AgencyAsked, under: OtherName | null) => ({
  head: key.head,
  level: key.level,
  unit: key.unit,
  provinces: provinces === null ? null : JSON.stringify(provinces),
  national: under?.isNational ? 1 : 0,
  code: key.group,
  groups: JSON.stringify(groups.map((one) => ({ ...one, provinces: one.provinces ?? provinces }))),
  within: within === null ? null : ` ${wordsOf(within)} `,
});

const MET = `
  WITH met (via, agency_id, ordinal) AS (
    SELECT 'name', agency_id, ordinal FROM agency_key
    WHERE :code IS NULL AND code IS NULL AND head = :head
      AND CASE
        WHEN :unit IS NULL THEN :level IS NULL OR level = :level
        WHEN unit IS NULL THEN province = :unit AND (level IS NULL OR level IN ('tinh', 'thanh pho'))
        ELSE unit = :unit AND (:level IS NULL OR level IS NULL OR level = :level)
      END
      AND (:provinces IS NULL OR province IS NULL OR province IN (SELECT value FROM json_each(:provinces)))
      AND (NOT :national OR unit IS NULL AND province IS NULL)
    UNION ALL
    SELECT 'name', agency_id, ordinal FROM agency_key
    WHERE code = :code
      AND (:provinces IS NULL OR province IS NULL OR province IN (SELECT value FROM json_each(:provinces)))
    UNION ALL
    SELECT iif(covering.value ->> 'certain', 'group', 'possible'), agency_id, ordinal
    FROM json_each(:groups) AS covering JOIN agency_key ON code = covering.value ->> 'group'
    WHERE province IS NULL OR covering.value ->> 'provinces' IS NULL
      OR province IN (SELECT value FROM json_each(covering.value, '$.provinces'))
    UNION ALL
    SELECT 'name', agency_id, 0 FROM agency WHERE :within IS NOT NULL AND instr(words, :within) > 0
  )
  SELECT via, agency_id AS agencyId, name, level, unit, province, code
  FROM met JOIN agency USING (agency_id) JOIN agency_key USING (agency_id, ordinal)
  ORDER BY ordinal`;
