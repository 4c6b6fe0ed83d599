import type { Reference } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { type Called, calledBy } from "./called.js";
import { groupMentions, type MentionGroup } from "./group-mentions.js";
import type { Mention } from "./mention.js";
import { type Body, mayBeSameBody, mayBeSameDate } from "./sameness.js";

/** The mentions of what is called so, in groups, a group for each document that may be meant. */
export function mentionGroups(connection: Connection) {
  const mentions = connection.prepare(MENTIONS);
  return (called: Called): MentionGroup[] => {
    const { numberKey, typeKey, titleKey, date } = called;
    const rows = mentions.all({ number: numberKey, type: typeKey, title: titleKey, date });
    return groupMentions(rows.map((row) => mentionOf(row as Row))).filter((group) => mayMean(called, group));
  };
}

/** The mentions that a reference may mean. */
export function mentionsOf(connection: Connection) {
  const groups = mentionGroups(connection);
  return (reference: Reference): Mention[] =>
    groups(calledBy(reference))
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => a.documentId - b.documentId || a.ordinal - b.ordinal);
}

/** Whether what is called so may be the document a group of mentions means. */
const mayMean = ({ date, issuers }: Called, group: MentionGroup) =>
  mayBeSameDate(date, group.date ?? group.year) &&
  (issuers.length === 0 || issuers.some((issuer) => mayBeSameBody(issuer, group.issuer?.body ?? null)));

interface Row extends Omit<Mention, "issuer">, Body {
  readonly issuerName: string | null;
}

function mentionOf({ issuerName, head, level, unit, province, ...mention }: Row): Mention {
  const issuer = issuerName === null ? null : { name: issuerName, body: { head, level, unit, province } };
  return { ...mention, issuer };
}

const DAY = "2021-01-05".length;

// In an order that no ingest changes: the first of equals stands for them. By number; else by title, or by the day where a mention says no title; else by type, where date or issuer tells.
const MENTIONS = `
  WITH mention AS (
    SELECT * FROM citation WHERE number_key = :number
    UNION
    SELECT * FROM citation WHERE :number IS NULL AND title_key = :title AND (:type IS NULL OR type_key = :type)
    UNION
    SELECT * FROM citation
    WHERE :number IS NULL AND number_key IS NULL AND type_key = :type
      AND (:title IS NULL OR (title_key IS NULL AND date = :date AND length(date) = ${DAY}))
  )
  SELECT document_id AS documentId, mention.ordinal, relation, mention.type, mention.type_key AS typeKey,
    mention.number, mention.number_key AS numberKey, mention.date, title, title_key AS titleKey, start, "end",
    name AS issuerName, head, level, unit, province
  FROM mention JOIN document USING (document_id) JOIN text USING (text_id)
  LEFT JOIN agency USING (agency_id)
  LEFT JOIN agency_key ON agency_key.agency_id = agency.agency_id AND agency_key.ordinal = 0
  WHERE EXISTS (SELECT 1 FROM path WHERE path.text_id = document.text_id AND state <> 'superseded')
  ORDER BY sha256, part, mention.ordinal`;
