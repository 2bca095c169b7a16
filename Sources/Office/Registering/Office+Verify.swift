import Cryptography
import Diagnostics
import Registry

extension Office {
  /// Holds the registry and its index files to their digests and rules.
  ///
  /// Asks for ``Right/verify``.
  /// - Parameters:
  ///   - expected: where the journal ended at some times, kept elsewhere; without it nobody can tell
  ///     whether lines were taken off its end.
  ///   - progress: told how many entries are done and how many there are.
  public func verify(
    expecting expected: [JournalHead] = [], as caller: Caller,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> VerificationReport {
    try caller.require(.verify)
    let (store, search) = (try store(), try search())
    return try OfficeError.translating {
      var report = try store.verify(expecting: expected) { done, count in
        try caller.cancellation.check()
        progress(done, count)
      }
      report.findings += try search.findings()
      return report
    }
  }
}

extension JournalHead {
  /// Where the journal ends, to be kept elsewhere: `12:sha256:…`.
  public var typed: String { "\(sequence):\(digest)" }

  /// Reads what ``typed`` gave; nil for what is none.
  public init?(typed text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let line = Int64(parts[0]), ContentDigest(parts[1]) != nil else {
      return nil
    }
    self.init(sequence: line, digest: String(parts[1]))
  }
}
