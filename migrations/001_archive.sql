-- What is kept of a text for good: its bytes (raw, below), and where it stands and stood (path).
-- All else is read out of the bytes and can be read out again: reader says by which version it was.
CREATE TABLE text (
  text_id INTEGER PRIMARY KEY,
  sha256  BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  size    INTEGER NOT NULL,
  reader  INTEGER NOT NULL
) STRICT;

CREATE TABLE raw (
  text_id INTEGER PRIMARY KEY REFERENCES text ON DELETE CASCADE,
  packed  BLOB NOT NULL
) STRICT;

-- A path has a row for each text that was ever seen there; at most one of them is not superseded.
CREATE TABLE path (
  path     TEXT NOT NULL,
  text_id  INTEGER NOT NULL REFERENCES text,
  state    TEXT NOT NULL CHECK (state IN ('current', 'missing', 'superseded')),
  size     INTEGER NOT NULL,
  mtime_ns INTEGER NOT NULL,
  PRIMARY KEY (path, text_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX path_of_text ON path (text_id, state);

-- Files that could not be read when last seen.
CREATE TABLE failure (
  path     TEXT PRIMARY KEY,
  size     INTEGER NOT NULL,
  mtime_ns INTEGER NOT NULL,
  reason   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One document of a text. text_start is where its stretch of the decoded text begins, text_end where it ends.
CREATE TABLE document (
  document_id  INTEGER PRIMARY KEY,
  text_id      INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  part         INTEGER NOT NULL,
  text_start   INTEGER NOT NULL,
  text_end     INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  status       TEXT NOT NULL,
  type         TEXT,
  type_key     TEXT,
  number       TEXT,
  number_key   TEXT,
  serial       TEXT,
  date         TEXT,
  date_first   TEXT,
  date_last    TEXT,
  subject      TEXT,
  signer_key   TEXT,
  -- 1 where Nơi nhận says "Như trên": the addressees are recipients too.
  as_addressed INTEGER NOT NULL,
  UNIQUE (text_id, part)
) STRICT;

CREATE INDEX document_number ON document (number_key) WHERE number_key IS NOT NULL;
CREATE INDEX document_date ON document (date_first, date_last);

-- The record as JSON, whole; apart, so that a question that goes through all documents reads little.
CREATE TABLE record (
  document_id INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  packed      BLOB NOT NULL
) STRICT;

-- Every agency any document names, once. words: the folded name, a blank before, between and after its words.
CREATE TABLE agency (
  agency_id INTEGER PRIMARY KEY,
  name      TEXT NOT NULL,
  place     TEXT,
  words     TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX agency_name ON agency (name, ifnull(place, ''));

-- What agencies are compared by: one key, or one for each group the name stands for (code).
CREATE TABLE agency_key (
  agency_id INTEGER NOT NULL REFERENCES agency ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  head      TEXT NOT NULL,
  level     TEXT,
  unit      TEXT,
  province  TEXT,
  code      TEXT,
  PRIMARY KEY (agency_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX agency_key_head ON agency_key (head) WHERE code IS NULL;
CREATE INDEX agency_key_code ON agency_key (code) WHERE code IS NOT NULL;

-- Which documents name it, in which role, where: offsets of the decoded text.
CREATE TABLE party (
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  agency_id   INTEGER NOT NULL REFERENCES agency,
  role        TEXT NOT NULL,
  task        TEXT,
  start       INTEGER,
  "end"       INTEGER,
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_agency ON party (agency_id, role);

-- Every mention of another document, as that text makes it. Which document it means is asked when it is asked.
CREATE TABLE citation (
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  relation    TEXT NOT NULL,
  type        TEXT,
  type_key    TEXT,
  number      TEXT,
  number_key  TEXT,
  date        TEXT,
  agency_id   INTEGER REFERENCES agency,
  title       TEXT,
  -- Of what is called by its name rather than its number: laws, and mentions without a number.
  title_key   TEXT,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX citation_number ON citation (number_key) WHERE number_key IS NOT NULL;
CREATE INDEX citation_title ON citation (title_key) WHERE title_key IS NOT NULL;
CREATE INDEX citation_unnumbered ON citation (type_key, date) WHERE number_key IS NULL;

-- Words, folded before they come here. A row for each document, under its document_id.
CREATE VIRTUAL TABLE word USING fts5 (
  subject, body,
  content = '', contentless_delete = 1, detail = full,
  tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO word (word, rank) VALUES ('automerge', 8);
INSERT INTO word (word, rank) VALUES ('hashsize', 16777216);
