import Diagnostics
import Files
import FoundationEssentials
import Glibc
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
    var (part, report) = try copied(to: target, progress)
    defer { SQLiteStore.discard(part) }
    try checkLooks()
    try lookLog.copy(toLooksOf: target)
    try SQLiteStore.naming(target) { try FileSystem.move(part, to: target) }
    // Who copies changes nothing of the registry and waits for nobody who writes to it.
    let details = ["to": target, "head": report.head.digest, "line": String(report.head.sequence)]
    do { try record(.backedUp, of: [], details: details, by: actor) } catch {
      report.findings.append(Diagnostic(RegistryFinding.backupNotNoted))
    }
    let heads = HeadFile(besideCopy: target, ofRegistry: identifier)
    report.findings += SQLiteStore.keep(
      report.head, .backup, in: headFile.map(HeadFile.init) ?? heads)
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
    from source: String, to file: RegistryFile, replacing replaces: Bool = false, by actor: Actor,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> (report: VerificationReport, setAside: String?) {
    let target = file.path
    guard replaces || !FileSystem.exists(target) else {
      throw RegistryError(.refused, RegistryFinding.targetExists, file: target)
    }
    let copy = try SQLiteStore(RegistryFile(source), access: .reading)
    let found = try copy.verify()
    guard found.isSound else { throw RegistryError(.damaged, found.findings) }
    let (part, report) = try copy.copied(to: target, progress)
    defer { discard(part) }
    try copy.checkLooks()
    let aside = try file.queue().takingTurn { () throws -> String? in
      let aside = try naming(target) { try setAside(target, for: part) }
      try copy.lookLog.copy(toLooksOf: target)
      return aside
    }
    let restored = try SQLiteStore(file, access: .writing)
    try restored.note(
      .restored,
      ["from": source, "head": report.head.digest, "line": String(report.head.sequence)],
      by: actor)
    let heads = HeadFile(besideCopy: source, ofRegistry: copy.identifier)
    var told = report
    told.findings += keep(report.head, .restore, in: file.headFile.map(HeadFile.init) ?? heads)
    return (told, aside)
  }

  /// Keeps elsewhere where the journal ended.
  /// - Returns: What is to be told when that can't be.
  private static func keep(
    _ head: JournalHead, _ occasion: HeadFile.Occasion, in file: HeadFile
  ) -> [Diagnostic] {
    do {
      try file.append(head, occasion)
      return []
    } catch {
      return [
        Diagnostic(RegistryFinding.headNotKept(reason: error.reason), at: Place(file: file.path))
      ]
    }
  }

  /// Refuses to hand on looks that are damaged.
  private func checkLooks() throws {
    let faults = lookLog.findings()
    guard faults.isEmpty else { throw RegistryError(.damaged, faults) }
  }

  /// Copies the registry to a file beside a place under a name for the time being, and verifies it there.
  private func copied(
    to target: String, _ progress: (Int, Int) throws -> Void
  ) throws -> (part: String, report: VerificationReport) {
    PartName.sweep(FileSystem.folder(of: target))
    let part = PartName.make(for: target)
    do {
      try SQLiteStore.naming(target) {
        _ = try FileSystem.make(part, permissions: FileSystem.permissions(of: path) ?? 0o640)
        try read { try SQLiteStore.write($0.connection, to: part, progress) }
        try FileSystem.synchronize(part)
      }
      let report = try SQLiteStore(RegistryFile(part), access: .reading, readers: 1).verify()
      guard report.isSound else { throw RegistryError(.damaged, report.findings) }
      return (part, report)
    } catch {
      SQLiteStore.discard(part)
      throw error
    }
  }

  private static func discard(_ part: String) {
    for suffix in RegistryRemains.logs + [""] { FileSystem.remove(part + suffix) }
  }

  /// Says what goes wrong by the name a file was to get.
  private static func naming<Value>(_ target: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw RegistryError(error, file: target)
    } catch let failure as FileFailure {
      throw RegistryError(FileFailure(target, code: failure.code))
    }
  }

  private static func write(
    _ connection: Connection, to part: String, _ progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    let copy = try Connection(path: part, access: .readWrite)
    try copy.execute("PRAGMA synchronous = OFF")
    try connection.copy(to: copy, progress: progress)
    // A copy is one file: without a log beside it, it can be read on a closed medium.
    _ = try copy.first("PRAGMA journal_mode = DELETE") { $0.text(0) }
  }

  /// Puts a copy in the place of a registry, of which nothing is lost: it is kept under another name.
  /// The place is never empty and never holds half a registry.
  ///
  /// - Returns: The name of what was there; nil when nothing was.
  private static func setAside(_ target: String, for part: String) throws -> String? {
    let name = target + ".replaced-" + UniqueIdentifier.make()
    guard FileSystem.exists(target) else {
      // A log without its registry would be taken for the new one's.
      let left = RegistryRemains.logs.filter { FileSystem.exists(target + $0) }
      for log in left { try FileSystem.move(target + log, to: name + log) }
      try FileSystem.move(part, to: target)
      return left.isEmpty ? nil : name
    }
    _ = try FileSystem.make(name, permissions: FileSystem.permissions(of: target) ?? 0o640)
    do {
      // Whoever has it open goes on with what was restored: its pages change at once, as by any writer.
      let old = try Connection(path: target, access: .readWrite)
      try write(old, to: name)
      try FileSystem.synchronize(name)
      try keepLooks(of: target, as: name)
      try Connection(path: part, access: .readOnly).copy(to: old)
    } catch let error as SQLiteError where [.notADatabase, .corrupt].contains(error.kind) {
      // What is no database any more is nobody's to write.
      discard(name)
      guard link(target, name) == 0 else { throw FileFailure(target) }
      for log in RegistryRemains.logs where FileSystem.exists(target + log) {
        try FileSystem.move(target + log, to: name + log)
      }
      try keepLooks(of: target, as: name)
      try FileSystem.move(part, to: target)
    }
    return name
  }

  private static func keepLooks(of target: String, as name: String) throws {
    let looks = (old: LookLog.path(of: target), kept: LookLog.path(of: name))
    guard FileSystem.exists(looks.old), !FileSystem.exists(looks.kept) else { return }
    guard link(looks.old, looks.kept) == 0 else { throw FileFailure(looks.old) }
    // The new looks are written to a file of their own.
    try FileManager.default.removeItem(atPath: looks.old)
  }
}
