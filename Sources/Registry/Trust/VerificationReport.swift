import Cryptography
import Diagnostics

/// Where the journal ends: kept apart from the registry, it proves later that no line was taken off
/// its end.
public struct JournalHead: Sendable, Equatable, Codable {
  /// The sequence of the last line, 0 when there is none.
  public let sequence: Int64
  /// Its digest as text, `sha256:…`.
  public let digest: String

  /// Makes a head.
  public init(sequence: Int64, digest: String) {
    self.sequence = sequence
    self.digest = digest
  }
}

/// What `verify` found.
public struct VerificationReport: Sendable, Equatable {
  /// How many entries were held to their digests.
  public var entryCount = 0
  /// How many files were held to their digests.
  public var fileCount = 0
  /// Where the journal ends.
  public var head = JournalHead(sequence: 0, digest: "")
  /// How many of the findings tell of state secrets, which must not be kept here. Nothing is damaged by
  /// them, and a copy holds them too.
  public var secretCount = 0
  /// What is wrong; empty when all is well.
  public var findings: [Diagnostic] = []

  /// Makes a report of nothing yet.
  package init() {}

  /// Whether nothing is damaged.
  public var isSound: Bool { findings.count { $0.severity == .error } == secretCount }
}
