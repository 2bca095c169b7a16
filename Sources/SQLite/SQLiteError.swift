import CSQLite

/// What SQLite refused to do.
public struct SQLiteError: Error, Sendable, Equatable {
  /// The extended result code.
  public let code: Int32
  /// SQLite's own words.
  public let message: String

  /// Makes an error of a result code and SQLite's words.
  public init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  init(_ code: Int32, of handle: OpaquePointer?) {
    let words = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    self.init(code: code, message: words.map { String(cString: $0) } ?? "")
  }

  /// The kinds of refusal that a caller tells apart.
  public enum Kind: Sendable, Equatable {
    /// Another connection holds the database longer than the timeout.
    case busy
    /// No room is left, on the disk or within a limit of size.
    case full
    /// The file or its folder can't be written.
    case readOnly
    /// The file can't be opened.
    case cannotOpen
    /// The file is no database.
    case notADatabase
    /// The database is damaged.
    case corrupt
    /// The disk refuses to be written: it fails, or a quota or a limit of size is used up.
    case notWritten
    /// The disk fails otherwise.
    case disk
    /// A constraint or trigger of the schema forbids it.
    case constraint
    /// Anything else.
    case other
  }

  /// The kind.
  public var kind: Kind {
    if code == SQLiteError.writeFailure { return .notWritten }
    return switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .full
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly
    case SQLITE_CANTOPEN: .cannotOpen
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_CORRUPT: .corrupt
    case SQLITE_IOERR: .disk
    case SQLITE_CONSTRAINT: .constraint
    default: .other
    }
  }

  /// Whether the file waits for somebody who may write to take back what a program that ended left half
  /// done.
  var leavesRecovery: Bool { SQLiteError.recoveries.contains(code) }

  /// `SQLITE_READONLY_RECOVERY`, `SQLITE_READONLY_ROLLBACK` and `SQLITE_READONLY_CANTINIT`, whose macros
  /// Swift doesn't see.
  private static let recoveries: [Int32] = [8 | 1 << 8, 8 | 3 << 8, 8 | 5 << 8]

  /// `SQLITE_IOERR_WRITE`, whose macro Swift doesn't see.
  private static let writeFailure: Int32 = 10 | 3 << 8
}
