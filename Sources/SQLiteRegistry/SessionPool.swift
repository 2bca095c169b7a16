import Dispatch
import SQLite
import Synchronization

/// Sessions that readers take in turn: who asks gets any that is free, or waits for the first that
/// becomes free.
///
/// It is unchecked because the compiler can't see that a session taken is touched by one thread only.
final class SessionPool: @unchecked Sendable {
  private let free: DispatchSemaphore
  private let lock = Mutex(())
  private var sessions: [Session]

  init(_ connections: [Connection]) throws {
    sessions = try connections.map { try Session($0) }
    // Made empty and filled up: a semaphore must not end below the count it was made with.
    free = DispatchSemaphore(value: 0)
    for _ in connections { free.signal() }
  }

  /// Uses a session that nobody else uses at the moment.
  func use<Result>(_ body: (Session) throws -> Result) rethrows -> Result {
    free.wait()
    let session = lock.withLock { _ in sessions.removeLast() }
    defer {
      lock.withLock { _ in sessions.append(session) }
      free.signal()
    }
    return try body(session)
  }
}
