import CSQLite

/// A row of an answer, to be read where it is given: it can't be kept. Columns count from 0.
public struct Row: ~Copyable {
  let statement: OpaquePointer

  /// Whether a column is NULL.
  public func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  /// A whole number; 0 for NULL.
  public func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// A whole number; 0 for NULL.
  public func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  /// A whole number, nil for NULL.
  public func intIfPresent(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

  /// A whole number, nil for NULL.
  public func int64IfPresent(_ column: Int32) -> Int64? { isNull(column) ? nil : int64(column) }

  /// A real number, nil for NULL.
  public func doubleIfPresent(_ column: Int32) -> Double? {
    isNull(column) ? nil : sqlite3_column_double(statement, column)
  }

  /// A text; empty for NULL.
  public func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A text, nil for NULL.
  public func textIfPresent(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The bytes of a column, a copy of them; empty for NULL.
  public func bytes(_ column: Int32) -> [UInt8] { withBytes(column) { [UInt8]($0) } }

  /// The bytes of a column, a copy of them; nil for NULL.
  public func bytesIfPresent(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

  /// Reads the bytes of a column where SQLite holds them; they are gone when the closure returns.
  public func withBytes<Result>(
    _ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let start = sqlite3_column_blob(statement, column)
    let count = start == nil ? 0 : Int(sqlite3_column_bytes(statement, column))
    return try body(UnsafeRawBufferPointer(start: start, count: count))
  }
}
