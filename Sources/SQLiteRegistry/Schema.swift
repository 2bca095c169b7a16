import Registry
import SQLite

/// The tables of the registry, as steps from version to version. A step that was released is never
/// changed; the next version adds one.
enum Schema {
  /// `ThiD`: tells registries from other SQLite files.
  static let applicationID = 0x5468_6944
  /// The size of a page: with larger ones half a page beside each packed text stays empty, and issuing
  /// writes more.
  static let pageSize = 4096

  /// The version this program reads and writes.
  static var version: Int { migrations.count }

  /// What makes version n of version n - 1, at index n - 1.
  static let migrations = [version1, version2, version3, version4]

  /// Brings a database to a version, the current one unless told.
  static func migrate(
    _ connection: Connection, from version: Int, to target: Int = Schema.version
  ) throws {
    if version < 3 { try connection.defineMarks() }
    for (index, script) in migrations.enumerated() where (version..<target).contains(index) {
      try connection.execute(script)
      try connection.execute("PRAGMA user_version = \(index + 1)")
    }
    if (1..<4).contains(version), target >= 4 { try writeFoundRows(connection, of: version) }
    try connection.execute("PRAGMA application_id = \(applicationID)")
  }

  private static let version1 =
    """
    CREATE TABLE registry (
      identifier TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE bodies (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL
    ) STRICT;

    CREATE TABLE entries (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE,
      origin TEXT NOT NULL CHECK (origin IN ('issued', 'imported', 'register', 'ocr')),
      confidence REAL,
      is_secret INTEGER NOT NULL DEFAULT 0 CHECK (is_secret IN (0, 1)),
      body INTEGER NOT NULL REFERENCES bodies (id),
      body_id TEXT,
      body_name TEXT NOT NULL CHECK (length(body_name) <= 200),
      supervising_body TEXT,
      province TEXT,
      former_province TEXT,
      year INTEGER,
      register_year INTEGER,
      kind TEXT NOT NULL CHECK (length(kind) <= 100),
      kind_letters TEXT,
      kind_key TEXT NOT NULL,
      serial INTEGER,
      number TEXT CHECK (length(number) <= 11),
      symbol TEXT CHECK (length(symbol) <= 30),
      symbol_key TEXT,
      date TEXT,
      day INTEGER NOT NULL,
      title TEXT NOT NULL,
      signer TEXT CHECK (length(signer) <= 50),
      signer_position TEXT CHECK (length(signer_position) <= 100),
      archive_units TEXT,
      file_organ_id TEXT CHECK (length(file_organ_id) <= 35),
      file_year INTEGER CHECK (file_year BETWEEN 1 AND 9999),
      file_notation TEXT CHECK (length(file_notation) <= 20),
      ordinal_in_file INTEGER CHECK (ordinal_in_file BETWEEN 0 AND 999),
      language TEXT NOT NULL CHECK (length(language) <= 30),
      page_count INTEGER CHECK (page_count BETWEEN 0 AND 999),
      note TEXT CHECK (length(note) <= 500),
      priority INTEGER CHECK (priority BETWEEN 0 AND 9),
      copy_count INTEGER CHECK (copy_count BETWEEN 0 AND 999),
      due_date TEXT,
      content_key INTEGER,
      conflicts_with INTEGER REFERENCES entries (id),
      text_digest BLOB NOT NULL,
      document_digest BLOB,
      record_digest BLOB NOT NULL
    ) STRICT;
    CREATE INDEX entries_by_number ON entries (body, year, serial, symbol_key);
    CREATE INDEX entries_by_content ON entries (content_key) WHERE content_key IS NOT NULL;
    CREATE INDEX entries_by_serial ON entries (serial, symbol_key) WHERE serial IS NOT NULL;

    CREATE TABLE entry_texts (
      entry INTEGER PRIMARY KEY REFERENCES entries (id),
      text BLOB NOT NULL
    ) STRICT;

    CREATE TABLE documents (
      entry INTEGER PRIMARY KEY REFERENCES entries (id),
      document BLOB NOT NULL
    ) STRICT;

    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      digest BLOB NOT NULL UNIQUE,
      size INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE file_chunks (
      file INTEGER NOT NULL REFERENCES files (id),
      ordinal INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (file, ordinal)
    ) STRICT;

    CREATE TABLE entry_files (
      entry INTEGER NOT NULL REFERENCES entries (id),
      ordinal INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES files (id),
      name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('original', 'docx', 'pdf', 'ocr-text', 'attachment')),
      PRIMARY KEY (entry, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_files_by_file ON entry_files (file);

    CREATE TABLE recipients (
      entry INTEGER NOT NULL REFERENCES entries (id),
      ordinal INTEGER NOT NULL,
      organ_id TEXT CHECK (length(organ_id) <= 35),
      name TEXT NOT NULL CHECK (length(name) <= 200),
      purpose TEXT,
      PRIMARY KEY (entry, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE citations (
      entry INTEGER NOT NULL REFERENCES entries (id),
      ordinal INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('basis', 'body')),
      key TEXT,
      number TEXT,
      date TEXT,
      issuer TEXT,
      kind TEXT,
      name TEXT,
      PRIMARY KEY (entry, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citations_by_key ON citations (key) WHERE key IS NOT NULL;

    CREATE TABLE movements (
      entry INTEGER NOT NULL REFERENCES entries (id),
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (entry, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE targets (
      entry INTEGER NOT NULL REFERENCES entries (id),
      ordinal INTEGER NOT NULL,
      measure TEXT NOT NULL,
      comparison TEXT NOT NULL,
      quantity REAL NOT NULL,
      upper REAL,
      unit TEXT,
      period TEXT,
      value TEXT NOT NULL,
      PRIMARY KEY (entry, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE relations (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('corrects', 'replaces', 'recalls')),
      entry INTEGER NOT NULL REFERENCES entries (id),
      by_entry INTEGER REFERENCES entries (id),
      reason TEXT NOT NULL CHECK (reason <> ''),
      journal INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX relations_by_entry ON relations (entry);
    CREATE INDEX relations_by_by ON relations (by_entry) WHERE by_entry IS NOT NULL;

    CREATE TABLE number_policies (
      id INTEGER PRIMARY KEY,
      body INTEGER NOT NULL REFERENCES bodies (id),
      from_year INTEGER NOT NULL,
      policy TEXT NOT NULL CHECK (policy IN ('common', 'per-kind'))
    ) STRICT;
    CREATE INDEX number_policies_by_body ON number_policies (body, from_year);

    CREATE TABLE number_series (
      id INTEGER PRIMARY KEY,
      body INTEGER NOT NULL REFERENCES bodies (id),
      year INTEGER NOT NULL,
      stream TEXT NOT NULL,
      UNIQUE (body, year, stream)
    ) STRICT;

    CREATE TABLE numbers (
      series INTEGER NOT NULL REFERENCES number_series (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      state TEXT NOT NULL CHECK (state IN ('issued', 'reserved', 'void')),
      entry INTEGER UNIQUE REFERENCES entries (id),
      date TEXT,
      reason TEXT,
      journal INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (series, number),
      CHECK ((state = 'issued') = (entry IS NOT NULL)),
      CHECK (state = 'issued' OR reason <> '')
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE issue_requests (
      key TEXT PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entries (id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE drafts (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL
        CHECK (state IN ('draft', 'submitted', 'approved', 'issued', 'abandoned')),
      entry INTEGER REFERENCES entries (id),
      CHECK ((state = 'issued') = (entry IS NOT NULL))
    ) STRICT;

    CREATE TABLE draft_versions (
      draft INTEGER NOT NULL REFERENCES drafts (id),
      version INTEGER NOT NULL,
      title TEXT NOT NULL,
      document BLOB NOT NULL,
      brief BLOB,
      note TEXT,
      journal INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (draft, version)
    ) STRICT;

    CREATE TABLE accepted_citations (
      key TEXT PRIMARY KEY,
      number TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      journal INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE saved_searches (
      name TEXT PRIMARY KEY,
      query TEXT NOT NULL,
      saved_by TEXT NOT NULL,
      saved_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE search_segments (
      file TEXT PRIMARY KEY,
      first_entry INTEGER NOT NULL,
      last_entry INTEGER NOT NULL,
      documents INTEGER NOT NULL,
      digest BLOB NOT NULL,
      CHECK (first_entry <= last_entry)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      actor TEXT NOT NULL,
      role TEXT,
      host TEXT,
      action TEXT NOT NULL,
      entry INTEGER REFERENCES entries (id),
      record_digest BLOB,
      details TEXT NOT NULL,
      digest BLOB NOT NULL
    ) STRICT;
    CREATE INDEX journal_by_entry ON journal (entry) WHERE entry IS NOT NULL;

    CREATE VIEW entry_states AS
      SELECT entry,
        CASE max(CASE kind WHEN 'recalls' THEN 3 WHEN 'replaces' THEN 2 ELSE 1 END)
          WHEN 3 THEN 'recalled' WHEN 2 THEN 'replaced' ELSE 'corrected' END AS state
      FROM relations GROUP BY entry;

    """ + frozen.map(freeze).joined() + rules

  /// The tables of the file of looks: a journal without a registry.
  static let looks =
    """
    CREATE TABLE registry (
      identifier TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      actor TEXT NOT NULL,
      role TEXT,
      host TEXT,
      action TEXT NOT NULL,
      entry INTEGER,
      record_digest BLOB,
      details TEXT NOT NULL,
      digest BLOB NOT NULL
    ) STRICT;
    CREATE INDEX journal_by_entry ON journal (entry) WHERE entry IS NOT NULL;
    \(journalIndices)

    """ + freeze("registry") + freeze("journal")

  /// The rows of `entry_series` as the entries tell them: the newest entry of each.
  static let seriesOfEntries =
    """
    SELECT body, year, kind_key, is_secret, max(id) AS entry FROM entries
      WHERE serial IS NOT NULL AND year IS NOT NULL GROUP BY body, year, kind_key, is_secret
    """

  /// Gives a connection that only reads a file of an older version what later versions added, for as
  /// long as it is open: a copy on a closed medium can be read without being changed.
  static func complete(_ connection: Connection, from version: Int) throws {
    if version < 2 {
      try connection.execute(
        """
        CREATE TEMP TABLE entry_series AS \(seriesOfEntries);
        CREATE TEMP TABLE approval_steps (body INTEGER PRIMARY KEY, steps TEXT NOT NULL);
        CREATE TEMP VIEW drafts AS
          SELECT id, identifier, state, entry,
            CASE WHEN state IN ('submitted', 'approved') THEN 1 ELSE 0 END AS step,
            '[]' AS steps
          FROM main.drafts;
        """)
    }
    if version < 3 {
      try connection.defineMarks()
      try connection.execute(
        """
        CREATE TEMP VIEW marked_entries AS \(markedEntries);
        CREATE TEMP VIEW marked_drafts AS \(markedDrafts);
        """)
    }
  }

  /// What a registry of a whole country needs to be asked in milliseconds: indices in the order lists
  /// have, and which series the entries belong to, so that nobody looks through the entries for it. The
  /// steps that approve drafts. Index files are no business of the registry any more.
  private static let version2 =
    """
    CREATE INDEX entries_by_province ON entries (province, body, year, serial)
      WHERE province IS NOT NULL;
    CREATE INDEX entries_by_year ON entries (year, body, serial);
    CREATE INDEX entries_by_file ON entries (file_notation, body, year, serial)
      WHERE file_notation IS NOT NULL;
    CREATE INDEX entries_of_secrets ON entries (id) WHERE is_secret = 1;
    CREATE INDEX drafts_by_state ON drafts (state);
    DROP TABLE search_segments;

    ALTER TABLE drafts ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE drafts ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';
    UPDATE drafts SET step = 1 WHERE state IN ('submitted', 'approved');
    CREATE TABLE approval_steps (
      body INTEGER PRIMARY KEY REFERENCES bodies (id),
      steps TEXT NOT NULL
    ) STRICT;

    CREATE TABLE entry_series (
      body INTEGER NOT NULL REFERENCES bodies (id),
      year INTEGER NOT NULL,
      kind_key TEXT NOT NULL,
      is_secret INTEGER NOT NULL,
      entry INTEGER NOT NULL REFERENCES entries (id),
      PRIMARY KEY (body, year, kind_key, is_secret)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_series_by_year ON entry_series (year);
    INSERT INTO entry_series (body, year, kind_key, is_secret, entry) \(seriesOfEntries);
    CREATE TRIGGER entries_series AFTER INSERT ON entries
      WHEN new.serial IS NOT NULL AND new.year IS NOT NULL
      BEGIN
        INSERT INTO entry_series (body, year, kind_key, is_secret, entry)
          VALUES (new.body, new.year, new.kind_key, new.is_secret, new.id)
          ON CONFLICT (body, year, kind_key, is_secret) DO UPDATE SET entry = excluded.entry;
      END;
    """

  /// The entries whose texts, and the versions of drafts whose documents bear a mark of secrecy.
  private static let markedEntries =
    "SELECT entry FROM main.entry_texts WHERE text_bears_mark(text)"
  private static let markedDrafts =
    "SELECT draft, version FROM main.draft_versions WHERE draft_bears_mark(document)"

  /// The lines of a person, and those of an act, of which there may be few among a million.
  static let journalIndices =
    """
    CREATE INDEX IF NOT EXISTS journal_by_actor ON journal (actor);
    CREATE INDEX IF NOT EXISTS journal_by_action ON journal (action);
    """

  /// What bears a mark of secrecy, found once, so that no list has to read texts to know what it may
  /// show. Nothing is added later: what bears one isn't written any more. And indices for the lists of
  /// numbers and of the journal.
  private static let version3 =
    """
    CREATE TABLE marked_entries (entry INTEGER PRIMARY KEY REFERENCES entries (id)) STRICT;
    INSERT INTO marked_entries (entry) \(markedEntries);
    CREATE TABLE marked_drafts (
      draft INTEGER NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (draft, version),
      FOREIGN KEY (draft, version) REFERENCES draft_versions (draft, version)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO marked_drafts (draft, version) \(markedDrafts);
    CREATE INDEX entries_by_series ON entries (body, year, serial, kind_key, is_secret)
      WHERE serial IS NOT NULL;
    \(journalIndices)

    """ + freeze("marked_entries") + freeze("marked_drafts")

  /// What proves every row that decides something, and what was handed over with an export.
  private static let version4 = proof + handedOver

  /// The tables of version 1 whose rows never change once they are written.
  private static let frozen = [
    "registry", "entries", "entry_texts", "documents", "files", "file_chunks", "entry_files",
    "recipients", "citations", "movements", "targets", "relations", "number_policies",
    "number_series", "issue_requests", "draft_versions", "journal",
  ]

  static func freeze(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_update BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table): frozen'); END;
    CREATE TRIGGER \(table)_delete BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table): frozen'); END;

    """
  }

  private static let rules =
    """
    CREATE TRIGGER numbers_delete BEFORE DELETE ON numbers
      BEGIN SELECT RAISE(ABORT, 'numbers: frozen'); END;
    CREATE TRIGGER numbers_update BEFORE UPDATE ON numbers
      WHEN old.state <> 'reserved' OR new.series <> old.series OR new.number <> old.number
      BEGIN SELECT RAISE(ABORT, 'numbers: frozen'); END;
    CREATE TRIGGER drafts_delete BEFORE DELETE ON drafts
      BEGIN SELECT RAISE(ABORT, 'drafts: frozen'); END;
    CREATE TRIGGER drafts_update BEFORE UPDATE ON drafts
      WHEN old.state IN ('issued', 'abandoned') OR new.identifier <> old.identifier
      BEGIN SELECT RAISE(ABORT, 'drafts: frozen'); END;
    CREATE TRIGGER drafts_version BEFORE INSERT ON draft_versions
      WHEN (SELECT state FROM drafts WHERE id = new.draft) IN ('issued', 'abandoned')
      BEGIN SELECT RAISE(ABORT, 'drafts: frozen'); END;
    CREATE TRIGGER relations_recalled BEFORE INSERT ON relations
      WHEN EXISTS (SELECT 1 FROM relations WHERE entry = new.entry AND kind = 'recalls')
      BEGIN SELECT RAISE(ABORT, 'relations: frozen'); END;
    """
}
