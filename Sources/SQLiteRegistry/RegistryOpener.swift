import Files
import Identifiers
import Registry
import SQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Opens the file of a registry: makes it, brings it to the current version, refuses what isn't one.
struct RegistryOpener {
  let path: String
  let access: RegistryFile.Access
  let timeout: Int

  /// The connection that writes, or the first of those that read.
  func open() throws -> Connection {
    let isThere = systemAccess(path, F_OK) == 0
    guard isThere || access == .creating else {
      throw RegistryError(.notFound, RegistryFinding.noSuchRegistry, file: path)
    }
    if isThere { try refuseStrangers() }
    if access == .reading { return try openReader() }
    let connection = try Connection(
      path: path, access: access == .creating ? .create : .readWrite,
      timeout: timeout)
    try settings(connection)
    if try version(connection) < Schema.version {
      try connection.execute("PRAGMA page_size = \(Schema.pageSize)")
      try useWriteAheadLog(connection)
      // Between asking and holding the right to write, another program may have made the tables.
      try connection.transaction(.immediate) {
        try make(connection, from: try version(connection))
      }
      // Digests of texts that version 1 kept beside the file; they lie in the index's folder now.
      FileSystem.remove(path + ".signatures")
    }
    try useWriteAheadLog(connection)
    try connection.execute("PRAGMA synchronous = FULL")
    return connection
  }

  /// One more connection, for reading.
  func openReader() throws -> Connection {
    let isClosed = systemAccess(path, W_OK) != 0 || Glibc.access(folder, W_OK) != 0
    let hasLog = (size(path + "-wal") ?? 0) > 0
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
    let version = try version(connection)
    guard version > 0 else {
      throw RegistryError(.unusable, RegistryFinding.notARegistry, file: path)
    }
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

  /// The version of the file, 0 when it is empty.
  private func version(_ connection: Connection) throws -> Int {
    // One statement sees one state: another program may be making the tables now.
    let (version, application, tables) =
      try connection.first(
        """
        SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema)
        FROM pragma_user_version, pragma_application_id
        """
      ) { ($0.int(0), $0.int(1), $0.int(2)) } ?? (0, 0, 0)
    if version == 0, application == 0, tables == 0 { return 0 }
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

  private func make(_ connection: Connection, from version: Int) throws {
    guard version < Schema.version else { return }
    try Schema.migrate(connection, from: version)
    if version == 0 {
      try connection.run(
        "INSERT INTO registry (identifier, created_at) VALUES (?, ?)", UniqueIdentifier.make(),
        Timestamp.now.milliseconds)
    }
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
    if count == 0, ferror(file) == 0 { return }
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw RegistryError(.unusable, RegistryFinding.notARegistry, file: path)
    }
    // While a log is there the file may be shorter than it says: the log holds the rest.
    if let log = size(path + "-wal"), log > 0 { return }
    let expected = pageSize(header) * number(header[28..<32])
    if let found = size(path), found < expected, header[24..<28] == header[92..<96] {
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

  private func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// The system's `access`, which the opener's own property hides.
private func systemAccess(_ path: String, _ mode: Int32) -> Int32 { access(path, mode) }
