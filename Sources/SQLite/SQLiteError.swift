/// What SQLite refused to do.
public struct SQLiteError: Error, Sendable, Equatable {
  /// The extended result code.
  public let code: Int32
  /// SQLite's own words.
  public let message: String
}
