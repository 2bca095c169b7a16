/// Holds a registry to its digests and rules.
public protocol Verifying: Sendable {
  /// Holds the registry to its digests and rules: the structure of its tables, references, the chains
  /// of the journal and of the looks, every entry, document, text and file, and the numbers.
  ///
  /// - Parameters:
  ///   - expected: Where the journal ended at some times, kept elsewhere; without it nobody can tell
  ///     whether lines were taken off its end.
  ///   - progress: Told how many entries are done and how many there are.
  func verify(
    expecting expected: [JournalHead], progress: (Int, Int) throws -> Void
  ) throws -> VerificationReport
}

extension Verifying {
  /// Holds the registry to its digests and rules.
  public func verify(expecting expected: JournalHead? = nil) throws -> VerificationReport {
    try verify(expecting: expected.map { [$0] } ?? [], progress: { _, _ in })
  }
}
