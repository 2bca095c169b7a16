import Diagnostics

/// Holds a registry to its digests and rules.
public protocol Verifying: Sendable {
  /// Holds the registry to its digests and rules: the structure of its tables, references, the chain
  /// of the journal, every entry, document, text and file, the numbers, and the index.
  ///
  /// - Parameters:
  ///   - expected: Where the journal ended at some time, kept elsewhere; without it nobody can tell
  ///     whether lines were taken off its end.
  ///   - segment: Looks at an index file and gives what is wrong with it.
  ///   - progress: Told how many entries are done and how many there are.
  func verify(
    expecting expected: JournalHead?, segment: (SearchSegment) throws -> [Diagnostic],
    progress: (Int, Int) throws -> Void
  ) throws -> VerificationReport
}

extension Verifying {
  /// Holds the registry to its digests and rules, the index files apart.
  public func verify(expecting expected: JournalHead? = nil) throws -> VerificationReport {
    try verify(expecting: expected, segment: { _ in [] }, progress: { _, _ in })
  }

  /// Holds the registry and its index files to their digests and rules.
  public func verify(segment: (SearchSegment) throws -> [Diagnostic]) throws -> VerificationReport {
    try verify(expecting: nil, segment: segment, progress: { _, _ in })
  }
}
