import type { AgencyQuery } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { wordsOf } from "../words-of.js";

/** How an agency answers a question: by its own name, as a group that stands for the one asked for, or perhaps. */
export type Via = "name" | "group" | "possible";

/** The surest first. */
export const VIAS: readonly Via[] = ["name", "group", "possible"];

export interface AgencyMet {
  readonly agencyId: number;
  readonly via: Via;
  readonly name: string;
  readonly level: string | null;
  readonly unit: string | null;
  readonly province: string | null;
  readonly code: string | null;
}

/**
 * The agencies of the archive that a question about one means. By head and place: a head alone is every place's; a
 * place without its level word is any level's of that name, the body of the province itself among them.
 */
export function agenciesMet(connection: Connection) {
  const met = connection.prepare(MET);
  return ({ key, provinces, groups, within }: AgencyQuery): ReadonlyMap<number, AgencyMet> => {
    const rows = met.all({
      head: key.head,
      level: key.level,
      unit: key.unit,
      provinces: provinces === null ? null : JSON.stringify(provinces),
      code: key.group,
      groups: JSON.stringify(groups.map((one) => ({ ...one, provinces: one.provinces ?? provinces }))),
      within: within === null ? null : ` ${wordsOf(within)} `,
    }) as (Omit<AgencyMet, "via"> & { readonly via: number })[];
    const surest = new Map<number, AgencyMet>();
    for (const row of rows)
      if (!surest.has(row.agencyId)) surest.set(row.agencyId, { ...row, via: VIAS[row.via] as Via });
    return surest;
  };
}

const MET = `
  WITH met (via, agency_id, ordinal) AS (
    SELECT 0, agency_id, ordinal FROM agency_key
    WHERE :code IS NULL AND code IS NULL AND head = :head
      AND CASE
        WHEN :unit IS NULL THEN :level IS NULL OR level = :level
        WHEN unit IS NULL THEN province = :unit AND (level IS NULL OR level IN ('tinh', 'thanh pho'))
        ELSE unit = :unit AND (:level IS NULL OR level IS NULL OR level = :level)
      END
      AND (:provinces IS NULL OR province IS NULL OR province IN (SELECT value FROM json_each(:provinces)))
    UNION ALL
    SELECT 0, agency_id, ordinal FROM agency_key
    WHERE code = :code
      AND (:provinces IS NULL OR province IS NULL OR province IN (SELECT value FROM json_each(:provinces)))
    UNION ALL
    SELECT iif(covering.value ->> 'certain', 1, 2), agency_id, ordinal
    FROM json_each(:groups) AS covering JOIN agency_key ON code = covering.value ->> 'group'
    WHERE province IS NULL OR covering.value ->> 'provinces' IS NULL
      OR province IN (SELECT value FROM json_each(covering.value, '$.provinces'))
    UNION ALL
    SELECT 0, agency_id, 0 FROM agency WHERE :within IS NOT NULL AND instr(words, :within) > 0
  )
  SELECT via, agency_id AS agencyId, name, level, unit, province, code
  FROM met JOIN agency USING (agency_id) JOIN agency_key USING (agency_id, ordinal)
  ORDER BY via, ordinal`;
