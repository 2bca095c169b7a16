import Diagnostics
import Files
import Glibc
import Identifiers
import Registry
import SQLite

/// Opens the file of a registry: makes it, brings it to the current version, refuses what isn't one.
struct RegistryOpener {
  let path: String
  let access: RegistryFile.Access
  let timeout: Int

  /// The connection that writes, or the first of those that read.
  func open() throws -> Connection {
    if access == .creating, !FileSystem.exists(path) { try makeUnlessThere() }
    guard FileSystem.exists(path) else {
      let beside = RegistryRemains(besideRegistryAt: path).names
      throw RegistryError(
        .notFound,
        [Diagnostic(RegistryFinding.noSuchRegistry, at: Place(file: path))]
          + (beside.isEmpty ? [] : [Diagnostic(RegistryFinding.remains(names: beside))]))
    }
    try refuseStrangers()
    if access == .reading { return try openReader() }
    let connection = try Connection(path: path, access: .readWrite, timeout: timeout)
    try settings(connection)
    if try madeVersion(connection) < Schema.version {
      try useWriteAheadLog(connection)
      // Between asking and holding the right to write, another program may have made the tables.
      try connection.transaction(.immediate) {
        let version = try madeVersion(connection)
        if version < Schema.version { try Schema.migrate(connection, from: version) }
      }
      // Digests of texts that version 1 kept beside the file; they lie in the index's folder now.
      FileSystem.remove(path + ".signatures")
    }
    try useWriteAheadLog(connection)
    try connection.execute("PRAGMA synchronous = FULL")
    try connection.watchRows()
    return connection
  }

  /// Makes a registry where nothing is. It appears whole: it is made under another name, which a program
  /// that is killed leaves behind.
  ///
  /// - Throws: ``RegistryError`` when something is there already, or remains of another registry lie
  ///   beside it: what they are must be looked at before numbers begin at 01 again.
  func make() throws {
    let remains = RegistryRemains(besideRegistryAt: path).names
    // Asked after looking around: what lies beside may be that of one which was made this moment.
    guard !FileSystem.exists(path) else {
      throw RegistryError(.refused, RegistryFinding.registryExists, file: path)
    }
    guard remains.isEmpty else {
      throw RegistryError(.refused, RegistryFinding.remains(names: remains), file: path)
    }
    PartName.sweep(FileSystem.folder(of: path))
    let part = PartName.make(for: path)
    defer { for suffix in RegistryRemains.logs + [""] { FileSystem.remove(part + suffix) } }
    do {
      guard try FileSystem.make(part, permissions: 0o640) else {
        throw FileFailure(path, code: EEXIST)
      }
      try fill(part)
      try FileSystem.synchronize(part)
      // A link never takes the place of what another program made meanwhile.
      guard link(part, path) == 0 else { throw FileFailure(path) }
      try FileSystem.synchronize(FileSystem.folder(of: path))
    } catch let failure as FileFailure {
      guard failure.code == EEXIST else { throw RegistryError(failure) }
      throw RegistryError(.refused, RegistryFinding.registryExists, file: path)
    }
  }

  private func makeUnlessThere() throws {
    do { try make() } catch let error as RegistryError {
      guard
        error.diagnostics.contains(where: { $0.finding.isEqual(RegistryFinding.registryExists) })
      else { throw error }
    }
  }

  /// Makes the tables of a new registry.
  private func fill(_ part: String) throws {
    let connection = try Connection(path: part, access: .readWrite, timeout: timeout)
    try settings(connection)
    try connection.execute("PRAGMA page_size = \(Schema.pageSize)")
    _ = try connection.first("PRAGMA journal_mode = WAL") { $0.text(0) }
    try connection.transaction(.immediate) {
      try Schema.migrate(connection, from: 0)
      try connection.run(
        "INSERT INTO registry (identifier, created_at) VALUES (?, ?)", UniqueIdentifier.make(),
        Timestamp.now.milliseconds)
    }
  }

  /// One more connection, for reading.
  func openReader() throws -> Connection {
    let isClosed = !isWritable(path) || !isWritable(FileSystem.folder(of: path))
    let hasLog = FileSystem.size(of: path + "-wal") > 0
    // Without the right to make the log's index, or room for it, only a file nobody writes can be read.
    if isClosed, !hasLog { return try openReader(.unchanging) }
    do { return try openReader(.readOnly) } catch let error as SQLiteError
      where [.full, .notWritten, .disk, .cannotOpen].contains(error.kind) && !hasLog
    {
      return try openReader(.unchanging)
    }
  }

  private func openReader(_ access: Connection.Access) throws -> Connection {
    let connection = try Connection(path: path, access: access, timeout: timeout)
    try settings(connection)
    let version = try madeVersion(connection)
    try Schema.complete(connection, from: version)
    return connection
  }

  /// The identifier written when the registry was made.
  func identifier(_ connection: Connection) throws -> String {
    guard let found = try connection.first("SELECT identifier FROM registry", row: { $0.text(0) })
    else { throw RegistryError(.damaged, RegistryFinding.damaged(problem: "registry"), file: path) }
    return found
  }

  private func settings(_ connection: Connection) throws {
    try connection.execute(
      """
      PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32768;
      PRAGMA temp_store = MEMORY;
      """)
  }

  /// The version of the file.
  private func madeVersion(_ connection: Connection) throws -> Int {
    // One statement sees one state.
    let (version, application) =
      try connection.first(
        "SELECT user_version, application_id FROM pragma_user_version, pragma_application_id"
      ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    guard application == Schema.applicationID, version > 0 else {
      throw RegistryError(.unusable, RegistryFinding.notARegistry, file: path)
    }
    guard version <= Schema.version else {
      throw RegistryError(
        .unusable, RegistryFinding.newerVersion(version: version, known: Schema.version), file: path
      )
    }
    return version
  }

  /// Turns the write-ahead log on. Others who do the same at this moment make it fail without
  /// waiting, so it waits by itself.
  private func useWriteAheadLog(_ connection: Connection) throws {
    var waited = 0
    while true {
      do {
        _ = try connection.first("PRAGMA journal_mode = WAL") { $0.text(0) }
        return
      } catch let error as SQLiteError where error.kind == .busy && waited < timeout {
        usleep(10_000)
        waited += 10
      }
    }
  }

  /// Refuses a file that isn't a whole SQLite database before anything is opened for writing.
  private func refuseStrangers() throws {
    guard let file = fopen(path, "rb") else {
      let code = errno
      let finding: RegistryFinding =
        code == EACCES ? .noPermission : .cannotOpen(problem: String(cString: strerror(code)))
      throw RegistryError(.unavailable, finding, file: path)
    }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = fread(&header, 1, header.count, file)
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw RegistryError(.unusable, RegistryFinding.notARegistry, file: path)
    }
    // While a log is there the file may be shorter than it says: the log holds the rest.
    if FileSystem.size(of: path + "-wal") > 0 { return }
    let expected = pageSize(header) * number(header[28..<32])
    let found = FileSystem.size(of: path)
    if found < expected, header[24..<28] == header[92..<96] {
      throw RegistryError(
        .damaged, RegistryFinding.truncated(found: found, expected: expected),
        file: path)
    }
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The size of a page by the header, where 1 stands for 65,536.
  private func pageSize(_ header: [UInt8]) -> Int {
    let size = number(header[16..<18])
    return size == 1 ? 65_536 : size
  }
}

/// The system's `access`, which the opener's own property of that name hides.
private func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }
