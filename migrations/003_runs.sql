-- A run of a command that writes. One that was killed has no end: finished, counts and exit are null.
CREATE TABLE run (
  run_id   INTEGER PRIMARY KEY,
  command  TEXT NOT NULL,
  started  TEXT NOT NULL,
  finished TEXT,
  version  TEXT NOT NULL,
  reader   INTEGER NOT NULL,
  paths    TEXT NOT NULL,
  counts   TEXT,
  "exit"   INTEGER
) STRICT;

-- The run that brought a text in; null for texts of before runs were noted.
ALTER TABLE text ADD COLUMN run_id INTEGER REFERENCES run;

-- Files that are not in: the system refused them, the reader made no text of them, or they are state secrets. Of those
-- of before no reader is noted: they are tried again.
ALTER TABLE failure ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;
ALTER TABLE failure ADD COLUMN kind TEXT NOT NULL DEFAULT 'unreadable'
  CHECK (kind IN ('refused', 'unreadable', 'secret'));
ALTER TABLE failure ADD COLUMN first_seen TEXT;
ALTER TABLE failure ADD COLUMN last_seen TEXT;
ALTER TABLE failure ADD COLUMN run_id INTEGER REFERENCES run;
