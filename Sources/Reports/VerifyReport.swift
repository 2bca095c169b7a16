import Diagnostics
import Office
import Registry

/// What holding a registry to its digests gave.
public struct VerifyReport: Report {
  private struct Head: Report {
    let sequence: Int64
    let digest: String

    static let schema = Schema.object(["sequence": .integer, "digest": .string])
  }

  private let registry: String
  private let sound: Bool
  private let entries: Int
  private let files: Int
  private let secrets: Int
  private let head: Head
  private let diagnostics: [FindingReport]

  /// Makes the report of a registry.
  /// - Parameter registry: what it is called.
  public init(_ report: VerificationReport, of registry: String, in words: Words) {
    self.registry = registry
    sound = report.isSound
    entries = report.entryCount
    files = report.fileCount
    secrets = report.secretCount
    head = Head(sequence: report.head.sequence, digest: report.head.digest)
    diagnostics = report.findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "registry": .string, "sound": .boolean, "entries": .integer, "files": .integer,
    "secrets": .integer, "head": .of(Head.self), "diagnostics": .array(.of(FindingReport.self)),
  ])
}

/// A line of the journal.
public struct JournalLineReport: Report {
  private let line: Int64
  private let time: String
  private let who: String
  @OrNull private var role: String?
  @OrNull private var host: String?
  private let action: JournalAction
  @OrNull private var entry: Int64?
  @OrNull private var code: String?
  private let details: [String: String]
  private let digest: String

  /// Makes the report of a line.
  public init(_ read: ReadJournalLine) {
    line = read.line.sequence
    time = read.line.time.iso
    who = read.line.actor.name
    action = read.line.action
    details = read.details
    digest = read.line.digest.description
    role = read.line.actor.role
    host = read.line.actor.host
    entry = read.line.entry
    code = read.code
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "line": .integer, "time": .moment, "who": .string, "role": .nullable(.string),
    "host": .nullable(.string), "action": .choice(JournalAction.self),
    "entry": .nullable(.integer), "code": .nullable(.string), "details": .map(.string),
    "digest": .string,
  ])
}
