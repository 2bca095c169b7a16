import Diagnostics
import Registry

/// The index as it was made.
public struct IndexSize: Sendable {
  /// How many entries it holds.
  public let entries: Int
  /// How many files it has.
  public let files: Int
}

extension Office {
  /// Makes the search index anew of the entries' texts. Ended midway, it leaves the old one.
  ///
  /// Asks for ``Right/verify``.
  /// - Parameter progress: told how many entries are done, of how many, from any thread.
  public func reindex(
    as caller: Caller, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> IndexSize {
    try caller.require(.verify)
    let (store, search) = (try store(), try search())
    return try OfficeError.translating {
      try search.reindex { done, count in
        try caller.cancellation.check()
        progress(done, count)
      }
      return IndexSize(entries: try store.entryCount(), files: try search.segments().count)
    }
  }

  /// Gives new entries their place in the index. They are in the registry whatever happens here, and
  /// a search finds them without it.
  /// - Returns: the trouble to tell; usually nothing.
  func indexNewEntries() -> [Diagnostic] {
    do {
      try index?.indexNewEntries()
      return []
    } catch {
      return OfficeError(error).findings.map { finding in
        var finding = finding
        finding.severity = .warning
        return finding
      }
    }
  }
}
