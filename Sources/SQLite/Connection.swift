import CSQLite

/// A connection to a SQLite database. One thread uses it at a time; statements are prepared once and
/// kept.
public final class Connection {
  /// What a connection may do.
  public enum Access: Sendable {
    /// Reading only; the file must be there.
    case readOnly
    /// Reading only, of a file that nobody writes, in a folder that may be closed to writing.
    case unchanging
    /// Reading and writing; the file must be there.
    case readWrite
    /// Reading and writing; the file is made when it isn't there.
    case create
  }

  let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens a database.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - access: What the connection may do.
  ///   - timeout: How many milliseconds to wait for other connections.
  public init(path: String, access: Access, timeout: Int = 10_000) throws(SQLiteError) {
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE
    var name = path
    switch access {
    case .readOnly: flags |= SQLITE_OPEN_READONLY
    case .readWrite: flags |= SQLITE_OPEN_READWRITE
    case .create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .unchanging:
      flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      name = "file:" + Connection.escaped(path) + "?immutable=1"
    }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let error = SQLiteError(code == SQLITE_OK ? SQLITE_NOMEM : code, of: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_busy_timeout(opened, Int32(clamping: timeout))
    if access == .readOnly { try recover(path, timeout: timeout) }
  }

  /// Brings a file that a program left in the midst of writing back to where it was before: who may only
  /// read can't, and SQLite would call the file closed to writing.
  private func recover(_ path: String, timeout: Int) throws(SQLiteError) {
    do { try touch() } catch  where error.leavesRecovery {
      try? Connection(path: path, access: .readWrite, timeout: timeout).touch()
      try touch()
    }
  }

  /// Reads the first page, and no more.
  private func touch() throws(SQLiteError) { try execute("PRAGMA schema_version") }

  /// Sets how many milliseconds to wait for other connections from now on.
  public func wait(atMost milliseconds: Int) {
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// Runs statements that give no rows, one after the other.
  public func execute(_ script: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError(code, of: handle) }
  }

  /// Runs a statement with values; rows it gives are left unread.
  public func run(_ sql: String, _ values: (any Bindable)?...) throws {
    try each(sql, values) { _ in }
  }

  /// What a closure makes of every row.
  public func all<Result>(
    _ sql: String, _ values: (any Bindable)?..., row: (borrowing Row) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try each(sql, values) { results.append(try row($0)) }
    return results
  }

  /// What a closure makes of the first row, nil when there is none.
  public func first<Result>(
    _ sql: String, _ values: (any Bindable)?..., row: (borrowing Row) throws -> Result
  ) throws -> Result? {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    guard try statement.step() else { return nil }
    return try row(Row(statement: statement.handle))
  }

  /// Hands every row to a closure.
  public func each(
    _ sql: String, _ values: [(any Bindable)?], row: (borrowing Row) throws -> Void
  ) throws {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() { try row(Row(statement: statement.handle)) }
  }

  /// The kinds of transaction.
  public enum Transaction: String, Sendable {
    /// Sees one state of the database throughout and writes nothing.
    case reading = "BEGIN"
    /// Holds the right to write from its beginning.
    case immediate = "BEGIN IMMEDIATE"
  }

  /// Does something wholly or not at all: commits when the closure returns, rolls back when it
  /// throws.
  public func transaction<Result>(
    _ kind: Transaction = .immediate, _ body: () throws -> Result
  ) throws -> Result {
    try run(kind.rawValue)
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // A full disk or a failing one has SQLite roll back by itself.
      if isInTransaction { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Whether the file isn't at its path any more: what is written is lost to those who look there.
  public var hasMoved: Bool {
    var moved: Int32 = 0
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
      && moved != 0
  }

  /// The row number of the last row inserted.
  public var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// How many rows the last statement changed.
  public var changedRows: Int { Int(sqlite3_changes64(handle)) }

  /// What SQLite finds wrong with the file's structure, at most so many lines; empty when it is
  /// sound.
  public func integrityFindings(limit: Int = 100) throws -> [String] {
    try all("PRAGMA integrity_check(\(limit))") { $0.text(0) }.filter { $0 != "ok" }
  }

  /// The rows whose foreign keys point nowhere: table, row number, table pointed to.
  public func foreignKeyFindings() throws -> [(table: String, row: Int64, parent: String)] {
    try all("PRAGMA foreign_key_check") { ($0.text(0), $0.int64(1), $0.text(2)) }
  }

  /// Copies the whole database into another one, as it is at one moment, while it may be in use.
  ///
  /// - Parameters:
  ///   - destination: The connection to copy into; what it held is gone.
  ///   - progress: Told how many pages are copied and how many there are.
  public func copy(to destination: Connection, progress: (Int, Int) throws -> Void = { _, _ in })
    throws
  {
    // An open reading transaction keeps the copy from starting anew whenever somebody writes.
    let isOutermost = !isInTransaction
    if isOutermost {
      try run("BEGIN")
      _ = try first("SELECT count(*) FROM sqlite_schema") { $0.int(0) }
    }
    defer { if isOutermost, isInTransaction { try? run("COMMIT") } }
    guard let backup = sqlite3_backup_init(destination.handle, "main", handle, "main") else {
      throw SQLiteError(sqlite3_extended_errcode(destination.handle), of: destination.handle)
    }
    var code = SQLITE_OK
    repeat {
      code = sqlite3_backup_step(backup, 2048)
      let total = Int(sqlite3_backup_pagecount(backup))
      do {
        try progress(total - Int(sqlite3_backup_remaining(backup)), total)
      } catch {
        sqlite3_backup_finish(backup)
        throw error
      }
    } while code == SQLITE_OK
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw SQLiteError(code, of: destination.handle) }
  }

  /// How SQLite carries out a statement.
  public struct Plan: Sendable {
    /// The statement.
    public let sql: String
    /// How often it was run.
    public let runs: Int
    /// The steps, in SQLite's words: `SEARCH e USING INDEX …`, `SCAN e`.
    public let steps: [String]
  }

  /// How the statements that were run so far are carried out: for tests, which look at the plan of a
  /// statement and not at the clock.
  public func plans() throws -> [Plan] {
    let run = statements.map { (sql: $0.key, runs: $0.value.runs) }
    return try run.filter { !$0.sql.hasPrefix("EXPLAIN") }.map { statement in
      Plan(
        sql: statement.sql, runs: statement.runs,
        steps: try all("EXPLAIN QUERY PLAN " + statement.sql) { $0.text(3) })
    }
  }

  private func prepared(_ sql: String) throws(SQLiteError) -> Statement {
    if let kept = statements[sql], !kept.isRunning { return kept }
    let statement = try Statement(sql, on: handle)
    // A statement that runs inside itself gets a second one that isn't kept.
    if statements[sql] == nil { statements[sql] = statement }
    return statement
  }

  private static func escaped(_ path: String) -> String {
    var escaped = ""
    for byte in path.utf8 {
      switch byte {
      case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A:
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return escaped
  }
}
