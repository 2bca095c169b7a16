import Archive
import Registry
import SQLite

/// The registry in one SQLite file. Several threads and several programs may use it at once; those
/// who write take turns.
///
/// What is written is on the disk when a function returns (WAL with `synchronous=FULL`).
final class SQLiteStore: RegistryStore, Sendable {
  /// The file.
  let path: String
  /// The identifier of the registry, given when it was made.
  let identifier: String
  let access: RegistryFile.Access
  /// The looks, in a file of their own.
  let lookLog: LookLog
  // Those that read are closed first: only one that may write can bring the log into the file.
  private let readers: SessionPool
  private let writer: SharedSession?
  private let queue: WritingQueue
  /// Where it is kept where the journal ended; nil for a file beside each copy.
  let headFile: String?

  /// Opens a registry.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - access: What it is opened for.
  ///   - timeout: How many milliseconds to wait for others who write.
  ///   - readers: How many threads may read at once beside the one that writes.
  /// - Throws: ``RegistryError`` when the file is no registry, is of a newer version, damaged, locked
  ///   or closed to what it is opened for.
  init(
    _ file: RegistryFile, access: RegistryFile.Access = .writing, timeout: Int? = nil,
    readers: Int = 2
  ) throws {
    let timeout = timeout ?? file.timeout
    path = file.path
    headFile = file.headFile
    self.access = access
    queue = file.queue(timeout: timeout)
    do {
      let opener = RegistryOpener(path: path, access: access, timeout: timeout)
      let connection = try opener.open()
      identifier = try opener.identifier(connection)
      lookLog = LookLog(ofRegistryAt: path, identifier: identifier)
      let isReading = access == .reading
      let others = max(readers, 1) - (isReading ? 1 : 0)
      self.readers = try SessionPool(
        (isReading ? [connection] : []) + (0..<others).map { _ in try opener.openReader() })
      writer = isReading ? nil : try SharedSession(connection)
    } catch let error as SQLiteError {
      throw RegistryError(error, file: path)
    }
  }

  /// Reads on a connection that nobody else uses at the moment.
  func read<Result>(_ body: (Session) throws -> Result) throws -> Result {
    try telling { try readers.use(body) }
  }

  /// How the statements that readers ran so far are carried out, when there is one reader: for tests.
  func plans() throws -> [Connection.Plan] { try read { try $0.connection.plans() } }

  /// Writes wholly or not at all.
  func write<Result>(_ body: (Session) throws -> Result) throws -> Result {
    guard let writer else {
      throw RegistryError(.unavailable, RegistryFinding.openedForReading, file: path)
    }
    return try telling {
      try writer.use { session in
        try queue.takingTurn {
          try session.connection.transaction(.immediate) {
            guard !session.connection.hasMoved else {
              throw RegistryError(.unavailable, RegistryFinding.registryReplaced, file: path)
            }
            let result = try body(session)
            guard try !session.connection.hasTouchedRows() else {
              throw RegistryError(
                .refused, RegistryFinding.unexpected(problem: "a row without a line"), file: path)
            }
            return result
          }
        }
      }
    }
  }

  /// Says in the field's words what SQLite or unpacking refuse.
  private func telling<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw RegistryError(error, file: path)
    } catch let error as ArchiveError {
      throw RegistryError(
        .damaged, RegistryFinding.damaged(problem: String(describing: error)), file: path)
    }
  }
}
