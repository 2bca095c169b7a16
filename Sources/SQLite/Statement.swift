import CSQLite

/// A prepared statement, used again with other values.
final class Statement {
  let handle: OpaquePointer
  /// Whether it is in the middle of giving rows.
  private(set) var isRunning = false

  init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else {
      throw SQLiteError(code == SQLITE_OK ? SQLITE_MISUSE : code, of: connection)
    }
    handle = prepared
  }

  deinit { sqlite3_finalize(handle) }

  /// Puts values in the places of the question marks.
  func bind(_ values: [(any Bindable)?]) throws(SQLiteError) {
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      let code = value?.bind(to: handle, at: index) ?? sqlite3_bind_null(handle, index)
      guard code == SQLITE_OK else { throw SQLiteError(code, of: sqlite3_db_handle(handle)) }
    }
    isRunning = true
  }

  /// How often it was run from its beginning.
  var runs: Int { Int(sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_RUN, 0)) }

  /// Goes on to the next row; false when there is none.
  func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteError(code, of: sqlite3_db_handle(handle))
    }
  }

  /// Makes it ready for other values.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    isRunning = false
  }
}
