import Files
import Identifiers
import Registry
import SQLite

extension SQLiteStore {
  /// Copies the registry, as it is at one moment, to another place while it may be in use; verifies
  /// the copy before it takes its name. A crash leaves the old copy or the new one.
  ///
  /// - Parameters:
  ///   - target: The file of the copy.
  ///   - replaces: Whether a file of that name may be replaced.
  ///   - actor: Who copies.
  ///   - progress: Told how many pages are copied and how many there are.
  /// - Returns: What verifying the copy gave.
  func backup(
    to target: String, replacing replaces: Bool = false, by actor: Actor,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> VerificationReport {
    guard replaces || !FileSystem.exists(target) else {
      throw RegistryError(.refused, RegistryFinding.targetExists, file: target)
    }
    let report = try read { session in
      try SQLiteStore.copy(session.connection, to: target, progress) {
        try self.copyLooks(to: target)
      }
    }
    guard access != .reading else { return report }
    try note(
      .backedUp,
      ["to": target, "head": report.head.digest, "line": String(report.head.sequence)], by: actor)
    return report
  }

  /// Makes a registry of a copy: verifies the copy, copies it, verifies what it made, and only then
  /// gives it its name. A registry that has the name now is kept beside it under another one.
  ///
  /// - Parameters:
  ///   - source: The copy.
  ///   - target: The file of the registry.
  ///   - replaces: Whether a registry of that name may be set aside.
  ///   - actor: Who restores; the journal of the restored registry says so.
  ///   - progress: Told how many pages are copied and how many there are.
  /// - Returns: What verifying the restored registry gave, and the name under which the old one is
  ///   kept.
  static func restore(
    from source: String, to target: String, replacing replaces: Bool = false, by actor: Actor,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> (report: VerificationReport, setAside: String?) {
    guard replaces || !FileSystem.exists(target) else {
      throw RegistryError(.refused, RegistryFinding.targetExists, file: target)
    }
    let copy = try SQLiteStore(path: source, access: .reading)
    let found = try copy.verify()
    guard found.isSound else { throw RegistryError(.damaged, found.findings) }
    var aside: String?
    let report = try copy.read { session in
      try SQLiteStore.copy(session.connection, to: target, progress) {
        aside = try SQLiteStore.setAside(target)
        try copy.copyLooks(to: target)
      }
    }
    let restored = try SQLiteStore(path: target, access: .writing)
    try restored.note(
      .restored,
      ["from": source, "head": report.head.digest, "line": String(report.head.sequence)],
      by: actor)
    return (report, aside)
  }

  /// Copies the looks beside a copy of the registry, unless they are damaged.
  private func copyLooks(to target: String) throws {
    let faults = lookLog.findings()
    guard faults.isEmpty else { throw RegistryError(.damaged, faults) }
    try lookLog.copy(toLooksOf: target)
  }

  /// Copies a database under a name for the time being, verifies it, and gives it its name.
  private static func copy(
    _ connection: Connection, to target: String, _ progress: (Int, Int) throws -> Void,
    beforeNaming: () throws -> Void = {}
  ) throws -> VerificationReport {
    let part = target + ".part-" + UniqueIdentifier.make()
    do {
      try write(connection, to: part, progress)
      let report = try SQLiteStore(path: part, access: .reading, readers: 1).verify()
      guard report.isSound else { throw RegistryError(.damaged, report.findings) }
      try FileSystem.synchronize(part)
      try beforeNaming()
      try FileSystem.move(part, to: target)
      return report
    } catch {
      for suffix in ["", "-journal", "-wal", "-shm"] { FileSystem.remove(part + suffix) }
      if let error = error as? SQLiteError { throw RegistryError(error, file: target) }
      if let error = error as? FileFailure { throw RegistryError(error) }
      throw error
    }
  }

  private static func write(
    _ connection: Connection, to part: String, _ progress: (Int, Int) throws -> Void
  ) throws {
    let copy = try Connection(path: part, access: .create)
    try copy.execute("PRAGMA synchronous = OFF")
    try connection.copy(to: copy, progress: progress)
    // A copy is one file: without a log beside it, it can be read on a closed medium.
    _ = try copy.first("PRAGMA journal_mode = DELETE") { $0.text(0) }
  }

  /// Gives a registry another name; the log goes first, so that it can never meet another file.
  private static func setAside(_ path: String) throws -> String? {
    guard FileSystem.exists(path) || FileSystem.exists(path + "-wal") else { return nil }
    if let old = try? Connection(path: path, access: .readWrite, timeout: 1000) {
      // Brings what the log holds into the file, when nobody else has it open.
      _ = try? old.first("PRAGMA journal_mode = DELETE") { $0.text(0) }
    }
    let name = path + ".replaced-" + UniqueIdentifier.make()
    for suffix in ["-wal", "-shm", "-journal", ".looks", ""] where FileSystem.exists(path + suffix)
    {
      try FileSystem.move(path + suffix, to: name + suffix)
    }
    return name
  }
}
