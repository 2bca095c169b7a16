import Diagnostics
import Files
import Identifiers
import Registry
import SQLite
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The looks at a registry's entries: a journal of their own in a file beside the registry, so that who
/// only looks waits for nobody who issues, and a registry closed to writing can be looked at.
///
/// It is unchecked because the compiler can't see that the connection is touched under the lock only.
final class LookLog: @unchecked Sendable {
  /// The file.
  let path: String
  private let registry: String
  private let lock = Mutex(())
  /// The connection that writes, opened with the first look.
  private var writer: Connection?

  /// How many milliseconds a look waits to be written down.
  private static let timeout = 100

  /// The log of a registry: the file is made with the first look.
  ///
  /// - Parameters:
  ///   - path: The file of the registry.
  ///   - identifier: The identifier of the registry.
  init(ofRegistryAt path: String, identifier: String) {
    self.path = LookLog.path(of: path)
    registry = identifier
  }

  /// The file that belongs to a registry.
  static func path(of registry: String) -> String { registry + ending }

  private static let ending = ".looks"

  /// Writes a line for each entry, or one for all when there are none. All its waiting, for threads, for
  /// other programs and for the end of the transaction, is a tenth of a second at most.
  func write(
    _ action: JournalAction, of ids: [EntryID], details: [String: String], by actor: Actor
  ) throws {
    let end = ContinuousClock.now + .milliseconds(LookLog.timeout)
    func left() -> Int { max(0, Int((end - .now) / .milliseconds(1))) }
    try telling {
      try takingTurn(until: end) {
        let connection = try writer.flatMap { $0.hasMoved ? nil : $0 } ?? opened()
        connection.wait(atMost: left())
        try connection.transaction(.immediate) {
          if writer !== connection { try prepare(connection) }
          var journal = try JournalWriter(connection, actor: actor, provesRows: false)
          for id in ids.isEmpty ? [nil] : ids.map(Optional.some) {
            try journal.write(action, entry: id, details: details)
          }
          connection.wait(atMost: left())
        }
        writer = connection
      }
    }
  }

  /// Does something while no other thread writes a look.
  private func takingTurn(until end: ContinuousClock.Instant, _ body: () throws -> Void) throws {
    while true {
      if let () = try lock.withLockIfAvailable({ _ in try body() }) { return }
      guard .now < end else {
        throw RegistryError(.unavailable, RegistryFinding.locked, file: path)
      }
      usleep(1000)
    }
  }

  /// Lines from the newest back; none while there is no file.
  func lines(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, actor: String?, limit: Int
  ) throws -> [JournalLine] {
    try reading([]) {
      try JournalChain.lines(
        $0, before: sequence, entry: entry, action: action, actor: actor, limit: limit)
    }
  }

  /// The names of those who looked, each once.
  func actors() throws -> [String] { try reading([]) { try JournalChain.actors($0) } }

  /// Where the looks end.
  func head() throws -> JournalHead {
    try reading(JournalHead(sequence: 0, digest: "")) { try JournalChain.head($0) }
  }

  /// What is wrong with the file; nothing while there is none.
  func findings() -> [Diagnostic] {
    func finding(_ finding: VerificationFinding) -> Diagnostic {
      Diagnostic(finding, at: Place(file: path))
    }
    do {
      return try reading([]) { connection in
        var found = try connection.integrityFindings().map {
          finding(.structure(problem: $0))
        }
        _ = try JournalChain.follow(connection) { fault in
          switch fault {
          case .missing(let line), .cut(let line):
            found.append(finding(.journalGap(line: line)))
          case .changed(let line):
            found.append(finding(.journalLine(line: line)))
          case .backwards(let line):
            found.append(finding(.journalTime(line: line)))
          }
        }
        return found
      }
    } catch {
      return (error as? RegistryError)?.diagnostics
        ?? [finding(.structure(problem: "\(error)"))]
    }
  }

  /// Copies the looks to the place of another registry's; what was there is gone.
  func copy(toLooksOf target: String) throws {
    let place = LookLog.path(of: target)
    guard FileSystem.exists(path) else { return FileSystem.remove(place) }
    try reading(()) { connection in
      _ = try FileSystem.make(place, permissions: permissions)
      try connection.copy(to: Connection(path: place, access: .readWrite))
    }
  }

  /// The rights to the registry are those to its looks.
  private var permissions: mode_t {
    FileSystem.permissions(of: String(path.dropLast(LookLog.ending.utf8.count))) ?? 0o640
  }

  private func opened() throws -> Connection {
    _ = try FileSystem.make(path, permissions: permissions)
    return try Connection(path: path, access: .readWrite)
  }

  private func reading<Result>(
    _ nothing: Result, _ body: (Connection) throws -> Result
  ) throws -> Result {
    guard FileSystem.exists(path) else { return nothing }
    return try telling {
      let connection = try Connection(path: path, access: .readOnly)
      // A full disk may have kept the first look from making the tables.
      let tables = try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) }
      guard tables != 0 else { return nothing }
      guard try isOurs(connection) else { throw foreign }
      return try body(connection)
    }
  }

  /// Makes the tables in a file that has none, and refuses another registry's.
  private func prepare(_ connection: Connection) throws {
    let tables = try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) }
    if tables == 0 {
      try connection.execute(Schema.looks)
      try connection.run(
        "INSERT INTO registry (identifier, created_at) VALUES (?, ?)", registry,
        Timestamp.now.milliseconds)
    }
    guard try isOurs(connection) else { throw foreign }
    try connection.execute(Schema.journalIndices)
  }

  private func isOurs(_ connection: Connection) throws -> Bool {
    try connection.first("SELECT identifier FROM registry") { $0.text(0) } == registry
  }

  private var foreign: RegistryError {
    RegistryError(.unusable, RegistryFinding.notARegistry, file: path)
  }

  private func telling<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw RegistryError(error, file: path)
    } catch let failure as FileFailure {
      throw RegistryError(failure)
    }
  }
}
