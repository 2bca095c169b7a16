import FoundationEssentials
import Registry
import SQLite

/// A registry that is one file of SQLite: opening it, making it, copying it, making one of a copy.
public struct RegistryFile: RegistryCopying {
  /// What a registry is opened for.
  public enum Access: Sendable, Equatable {
    /// Reading only.
    case reading
    /// Reading and writing; the file must be there.
    case writing
    /// Reading and writing; a new registry is made when there is no file.
    case creating
  }

  /// The version of the tables that this program reads and writes.
  public static var version: Int { Schema.version }

  /// The file.
  public let path: String
  /// How many milliseconds to wait for others who write.
  public let timeout: Int

  /// Where it is kept where the journal ended; nil for a file beside each copy.
  public let headFile: String?
  /// Who opens it, in words that others read who wait for it.
  public let name: String
  private let whileWaiting: @Sendable (String) -> Void

  /// Names a file.
  ///
  /// - Parameters:
  ///   - timeout: How many milliseconds to wait for one and the same program that writes.
  ///   - headFile: Where it is kept where the journal ended; nil for a file beside each copy.
  ///   - name: Who opens it, in words that others read who wait for it.
  ///   - whileWaiting: Told whom one waits for, once it takes more than three seconds.
  public init(
    _ path: String, timeout: Int = 30_000, headFile: String? = nil, name: String = "",
    whileWaiting: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.path = path
    self.timeout = timeout
    self.headFile = headFile
    self.name = name
    self.whileWaiting = whileWaiting
  }

  /// Makes a registry where there is none.
  ///
  /// - Throws: ``RegistryError`` when something is there, or what remains of another lies beside it.
  public func make() throws {
    do {
      try RegistryOpener(path: path, access: .creating, timeout: timeout).make()
    } catch let error as SQLiteError {
      throw RegistryError(error, file: path)
    }
  }

  /// Where the journal of the registry ended at the times it was copied, as far as that is found: in the
  /// file that was told, and beside the copies that were made, or that it was made of.
  public func knownHeads(of store: any RegistryStore) -> [JournalHead] {
    let copied = try? store.looks(before: nil, entry: nil, action: .backedUp, limit: 1000)
    let restored = try? store.journal(before: nil, entry: nil, action: .restored, limit: 1000)
    let beside = ((copied ?? []) + (restored ?? [])).compactMap { line in
      let details = try? JSONDecoder().decode(
        [String: String].self, from: Data(line.details.utf8))
      return details?["to"] ?? details?["from"]
    }.map { HeadFile(besideCopy: $0, ofRegistry: store.identifier).path }
    return Set(beside + (headFile.map { [$0] } ?? [])).sorted().flatMap { HeadFile($0).heads() }
  }

  /// The queue of those who write.
  func queue(timeout: Int? = nil) -> WritingQueue {
    WritingQueue(
      ofRegistryAt: path, name: name, timeout: timeout ?? self.timeout, whileWaiting: whileWaiting)
  }

  /// The folder beside the file for what this machine derives from the registry: the search index and
  /// the digests of texts.
  public var indexFolder: String { path + ".index" }

  /// Opens the registry.
  ///
  /// - Parameters:
  ///   - access: What it is opened for.
  ///   - timeout: How many milliseconds to wait for others who write, when not as the file says.
  ///   - readers: How many threads may read at once beside the one that writes.
  /// - Throws: ``RegistryError`` when the file is no registry, is of a newer version, damaged, locked
  ///   or closed to what it is opened for.
  public func open(
    _ access: Access = .writing, timeout: Int? = nil, readers: Int = 2
  ) throws -> any RegistryStore {
    try SQLiteStore(self, access: access, timeout: timeout, readers: readers)
  }

  /// Copies the registry, as it is at one moment, to another place while it may be in use; verifies
  /// the copy before it takes its name. A crash leaves the old copy or the new one.
  ///
  /// - Parameters:
  ///   - target: The file of the copy.
  ///   - replaces: Whether a file of that name may be replaced.
  ///   - actor: Who copies; the journal says so.
  ///   - progress: Told how many pages are copied and how many there are.
  /// - Returns: What verifying the copy gave.
  public func backup(
    to target: String, replacing replaces: Bool = false, by actor: Actor,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> VerificationReport {
    try SQLiteStore(self, access: .reading)
      .backup(to: target, replacing: replaces, by: actor, progress: progress)
  }

  /// Makes the registry of a copy: verifies the copy, copies it, verifies what it made, and only then
  /// gives it its name. A registry that has the name now is kept beside it under another one.
  ///
  /// - Parameters:
  ///   - source: The copy.
  ///   - replaces: Whether a registry of that name may be set aside.
  ///   - actor: Who restores; the journal of the restored registry says so.
  ///   - progress: Told how many pages are copied and how many there are.
  /// - Returns: What verifying the restored registry gave, and the name under which the old one is
  ///   kept.
  public func restore(
    from source: String, replacing replaces: Bool = false, by actor: Actor,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> (report: VerificationReport, setAside: String?) {
    try SQLiteStore.restore(
      from: source, to: self, replacing: replaces, by: actor, progress: progress)
  }
}
