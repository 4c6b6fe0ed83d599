-- What all texts say of the documents they cite, each different telling once: docs/citation-graph.md, section 1.
--
-- Of an archive made before this step SQL fills what it can: each mention is a telling of its own. How mentions of one
-- text belong together, the province a text speaks for, what is changed in part, who amends whom, titles and signatures
-- are read out of the texts again: READER_VERSION goes up with this step, so the next ingest does that.
CREATE TABLE cited (
  cited_id   INTEGER PRIMARY KEY,
  number_key TEXT,
  type_key   TEXT,
  -- Of what is called by its name rather than its number: laws, and mentions without a number.
  title_key  TEXT,
  date       TEXT,
  agency_id  INTEGER REFERENCES agency,
  -- Where nobody is named and every place has such a body: whose the citing text means. Folded.
  province   TEXT,
  -- 1 once any text says that it is replaced or amended.
  changed    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Unknown is equal to unknown here, and a number is looked for by the front of it, with a range of days.
CREATE UNIQUE INDEX cited_telling ON cited (
  ifnull(number_key, ''), ifnull(date, ''), ifnull(type_key, ''), ifnull(title_key, ''), ifnull(agency_id, 0),
  ifnull(province, '')
);
CREATE INDEX cited_title ON cited (title_key) WHERE title_key IS NOT NULL;
CREATE INDEX cited_unnumbered ON cited (type_key, date) WHERE number_key IS NULL;
CREATE INDEX cited_changed ON cited (number_key) WHERE changed;
CREATE INDEX cited_changed_by_name ON cited (type_key) WHERE changed AND (number_key IS NULL OR title_key IS NOT NULL);

-- Mentions as before, with what they tell of; issuer, and keys to look for them by, are those of the telling.
ALTER TABLE citation RENAME TO mention_before;
DROP INDEX citation_number;
DROP INDEX citation_title;
DROP INDEX citation_unnumbered;

INSERT INTO cited (number_key, type_key, title_key, date, agency_id)
SELECT DISTINCT number_key, type_key, title_key, date, agency_id FROM mention_before;

CREATE TABLE citation (
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  cited_id    INTEGER NOT NULL REFERENCES cited,
  -- The last day the citing document may be of, and its id: `2021-01-05 0123456789ab`; undated ones last.
  place       TEXT NOT NULL,
  relation    TEXT NOT NULL,
  -- 1 where only an article or a phrase of it is amended or replaced.
  partial     INTEGER NOT NULL,
  type        TEXT,
  number      TEXT,
  date        TEXT,
  title       TEXT,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

INSERT INTO citation
SELECT document_id, ordinal, cited_id,
  ifnull(date_last, '9999-12-31') || ' ' || lower(hex(substr(sha256, 1, 6))) || iif(part = 1, '', '.' || part),
  relation, 0, m.type, m.number, m.date, title, start, "end"
FROM mention_before AS m JOIN document USING (document_id) JOIN text USING (text_id)
JOIN cited ON ifnull(cited.number_key, '') = ifnull(m.number_key, '') AND ifnull(cited.date, '') = ifnull(m.date, '')
  AND ifnull(cited.type_key, '') = ifnull(m.type_key, '') AND ifnull(cited.title_key, '') = ifnull(m.title_key, '')
  AND ifnull(cited.agency_id, 0) = ifnull(m.agency_id, 0) AND ifnull(cited.province, '') = '';

DROP TABLE mention_before;

CREATE INDEX citation_cited ON citation (cited_id, place);
CREATE INDEX citation_changing ON citation (cited_id, relation)
WHERE relation IN ('amends', 'replaces', 'reports');

UPDATE cited SET changed = 1
WHERE cited_id IN (SELECT cited_id FROM citation WHERE relation IN ('amends', 'replaces'));

-- `X được sửa đổi, bổ sung bởi Y`, said of the mention of X: both as that text tells of them.
CREATE TABLE amendment (
  document_id INTEGER NOT NULL,
  ordinal     INTEGER NOT NULL,
  cited_id    INTEGER NOT NULL REFERENCES cited,
  by_id       INTEGER NOT NULL REFERENCES cited,
  PRIMARY KEY (document_id, ordinal, by_id),
  FOREIGN KEY (document_id, ordinal) REFERENCES citation ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX amendment_cited ON amendment (cited_id);

-- Minima of hashed word triples: how much two texts have in common (src/model/text-signature.ts).
ALTER TABLE record ADD COLUMN signature BLOB;

-- A hash of the words of the title: what has no number is looked for by them.
ALTER TABLE document ADD COLUMN title_hash INTEGER;
CREATE INDEX document_title ON document (title_hash) WHERE title_hash IS NOT NULL;

-- 1 where it is stamped secret: such papers have registers of their own.
ALTER TABLE document ADD COLUMN secret INTEGER NOT NULL DEFAULT 0;

-- One number in a range of days.
DROP INDEX document_number;
CREATE INDEX document_number ON document (number_key, date_first) WHERE number_key IS NOT NULL;
