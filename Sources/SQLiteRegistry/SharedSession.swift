import Archive
import Registry
import SQLite
import Synchronization

/// A connection with what reading packed texts needs.
final class Session {
  let connection: Connection
  let packer: Zstandard

  init(_ connection: Connection) throws {
    self.connection = connection
    packer = try Zstandard(level: StoredText.level)
  }
}

/// A session that several threads take turns at.
///
/// It is unchecked because the compiler can't see that the session is touched under the lock only.
final class SharedSession: @unchecked Sendable {
  private let session: Session
  private let lock = Mutex(())

  init(_ connection: Connection) throws {
    session = try Session(connection)
  }

  func use<Result>(_ body: (Session) throws -> Result) rethrows -> Result {
    try lock.withLock { _ in try body(session) }
  }
}
