import Diagnostics
import Files
import Identifiers
import Registry
import SQLite
import Synchronization

/// The looks at a registry's entries: a journal of their own in a file beside the registry, so that who
/// only looks waits for nobody who issues, and a registry closed to writing can be looked at.
///
/// It is unchecked because the compiler can't see that the connection is touched under the lock only.
final class LookLog: @unchecked Sendable {
  /// The file.
  let path: String
  private let registry: String
  private let lock = Mutex(())
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
  static func path(of registry: String) -> String { registry + ".looks" }

  /// Writes a line for each entry, or one for all when there are none.
  func write(
    _ action: JournalAction, of ids: [EntryID], details: [String: String], by actor: Actor
  ) throws {
    try telling {
      try lock.withLock { _ in
        let connection = try opened()
        try connection.transaction(.immediate) {
          var journal = try JournalWriter(connection, actor: actor)
          let details = CanonicalJSON.object(details)
          for id in ids.isEmpty ? [nil] : ids.map(Optional.some) {
            try journal.write(action, entry: id, details: details)
          }
        }
      }
    }
  }

  /// Lines from the newest back; none while there is no file.
  func lines(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, limit: Int
  ) throws -> [JournalLine] {
    try reading([]) {
      try JournalChain.lines($0, before: sequence, entry: entry, action: action, limit: limit)
    }
  }

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
    let part = place + ".part-" + UniqueIdentifier.make()
    do {
      try reading(()) { connection in
        let copy = try Connection(path: part, access: .create)
        try connection.copy(to: copy)
      }
      try FileSystem.synchronize(part)
      try FileSystem.move(part, to: place)
    } catch {
      FileSystem.remove(part)
      if let failure = error as? FileFailure { throw RegistryError(failure) }
      throw error
    }
  }

  private func reading<Result>(
    _ nothing: Result, _ body: (Connection) throws -> Result
  ) throws -> Result {
    guard FileSystem.exists(path) else { return nothing }
    return try telling {
      let connection = try Connection(path: path, access: .readOnly)
      guard try isOurs(connection) else { throw foreign }
      return try body(connection)
    }
  }

  /// The connection that writes, opened with the first look.
  private func opened() throws -> Connection {
    if let writer { return writer }
    let connection = try Connection(path: path, access: .create, timeout: LookLog.timeout)
    try connection.transaction(.immediate) {
      let tables = try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) }
      if tables == 0 {
        try connection.execute(Schema.looks)
        try connection.run(
          "INSERT INTO registry (identifier, created_at) VALUES (?, ?)", registry,
          Timestamp.now.milliseconds)
      }
    }
    guard try isOurs(connection) else { throw foreign }
    writer = connection
    return connection
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
    }
  }
}
