/// Why an archive can't be read or written.
public enum ArchiveError: Error, Sendable, Equatable {
  /// The bytes are no archive, or a damaged one; the reason is the library's own.
  case notAnArchive(reason: String)
  /// There is no entry of this name.
  case noEntry(name: String)
  /// An entry is damaged or encrypted; the reason is the library's own.
  case damagedEntry(name: String, reason: String)
  /// An entry is larger than allowed.
  case entryTooLarge(name: String, limit: Int)
  /// There are more entries than allowed.
  case tooManyEntries(count: Int, limit: Int)
  /// The archive couldn't be made; the reason is the library's own.
  case notWritten(reason: String)
}
