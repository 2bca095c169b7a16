import Diagnostics
import Office
import RegisterBooks
import Registry
import VietnameseText

/// A register, its gaps, its statistics, or the documents of a file: what was asked for is there, the
/// rest left out.
public struct RegisterReport: Report {
  private struct Line: Report {
    let number: String
    let symbol: String
    let code: String
    @OrNull var date: PartialDate?
    let kind: String
    let title: String
    @OrNull var signer: String?
    let recipients: [String]
    @OrNull var keeper: String?
    @OrNull var copies: Int?
    let state: State
    let note: String

    enum State: String, Encodable, Sendable, CaseIterable {
      case issued, void, reserved
    }

    init(_ line: RegisterLine, in words: Words) {
      number = line.number
      symbol = line.symbol
      code = line.reference
      kind = line.kind
      title = line.title
      recipients = line.recipients
      note = line.noteText(in: words)
      state =
        switch line.state {
        case .issued: .issued
        case .void: .void
        case .reserved: .reserved
        }
      date = line.date
      signer = line.signer
      keeper = line.keeper
      copies = line.copies
    }

    static let schema = Schema.object([
      "number": .string, "symbol": .string, "code": .string, "date": .nullable(.date),
      "kind": .string, "title": .string, "signer": .nullable(.string),
      "recipients": .array(.string), "keeper": .nullable(.string), "copies": .nullable(.integer),
      "state": .choice(State.self), "note": .string,
    ])
  }

  private struct Gap: Report {
    let first: Int
    let last: Int
    @OrNull var explanation: String?

    init(_ gap: RegisterGap) {
      first = gap.first
      last = gap.last
      explanation = gap.explanation
    }

    static let schema = Schema.object([
      "first": .integer, "last": .integer, "explanation": .nullable(.string),
    ])
  }

  private struct Count: Report {
    @OrNull var value: String?
    let total: Int
    let void: Int

    static let schema = Schema.object([
      "value": .nullable(.string), "total": .integer, "void": .integer,
    ])
  }

  private struct Document: Report {
    let entry: Int64
    let code: String
    let title: String

    static let schema = Schema.object(["entry": .integer, "code": .string, "title": .string])
  }

  private let body: BodyReport
  private let province: ProvinceReport
  private let year: Int
  private var lines: [Line]?
  private var gaps: [Gap]?
  private var statistics: [String: [Count]]?
  private var file: String?
  private var documents: [Document]?
  private let diagnostics: [FindingReport]

  /// Makes the report of a register.
  public init(
    _ answer: RegisterAnswer, findings: [Diagnostic] = [], labels: ProvinceLabels, in words: Words
  ) {
    body = BodyReport(answer.body)
    province = ProvinceReport(of: answer.body, labels: labels)
    year = answer.year
    diagnostics = findings.map { FindingReport($0, in: words) }
    switch answer.content {
    case .lines(let register): lines = register.lines.map { Line($0, in: words) }
    case .gaps(let gaps): self.gaps = gaps.map(Gap.init)
    case .statistics(let statistics):
      gaps = statistics.gaps.map(Gap.init)
      self.statistics = Dictionary(
        uniqueKeysWithValues: statistics.counts.map { dimension, counts in
          (
            dimension.rawValue,
            counts.map { Count(value: $0.value, total: $0.total, void: $0.void) }
          )
        })
    case .file(let contents, let entries):
      file = contents.notation
      documents = zip(entries, contents.entries).map {
        Document(entry: $0, code: $1.reference, title: $1.kindAndTitle)
      }
    }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "body": .of(BodyReport.self), "province": .of(ProvinceReport.self), "year": .integer,
    "lines": .optional(.array(.of(Line.self))), "gaps": .optional(.array(.of(Gap.self))),
    "statistics": .optional(.map(.array(.of(Count.self)))), "file": .optional(.string),
    "documents": .optional(.array(.of(Document.self))),
    "diagnostics": .array(.of(FindingReport.self)),
  ])
}

/// Numbers that were reserved or voided.
public struct NumbersReport: Report {
  private let body: BodyReport
  private let province: ProvinceReport
  private let year: Int
  private let numbers: [String]
  private let reason: String

  /// Makes the report of what was done.
  public init(_ done: NumbersDone, labels: ProvinceLabels) {
    body = BodyReport(done.series.body)
    province = ProvinceReport(of: done.series.body, labels: labels)
    year = done.series.year
    numbers = done.numbers.map(NumberSeries.printed)
    reason = done.reason
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "body": .of(BodyReport.self), "province": .of(ProvinceReport.self), "year": .integer,
    "numbers": .array(.string), "reason": .string,
  ])
}

/// How far a series of numbers is.
public struct SeriesReport: Report {
  private let body: BodyReport
  private let province: ProvinceReport
  private let year: Int
  private let policy: NumberingPolicy
  @OrNull private var kind: String?
  private let secret: Bool
  private let next: String
  private let issued: Int
  private let reserved: [Int]
  private let void: [Int]
  private let unknown: [Int]

  /// Makes the report of a series.
  public init(_ standing: SeriesStanding, labels: ProvinceLabels) {
    body = BodyReport(standing.series.body)
    province = ProvinceReport(of: standing.series.body, labels: labels)
    year = standing.series.year
    policy = standing.policy
    secret = standing.series.isSecret
    next = NumberSeries.printed(standing.next)
    issued = standing.issued
    reserved = standing.reserved
    void = standing.void
    unknown = standing.unknown
    kind = standing.kind
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "body": .of(BodyReport.self), "province": .of(ProvinceReport.self), "year": .integer,
    "policy": .choice(NumberingPolicy.self), "kind": .nullable(.string), "secret": .boolean,
    "next": .string, "issued": .integer, "reserved": .array(.integer), "void": .array(.integer),
    "unknown": .array(.integer),
  ])
}

/// How a body numbers its documents from a year on.
public struct PolicyReport: Report {
  private let body: BodyReport
  private let year: Int
  private let policy: NumberingPolicy

  /// Makes the report of what was set.
  public init(_ series: NumberSeries, _ policy: NumberingPolicy) {
    body = BodyReport(series.body)
    year = series.year
    self.policy = policy
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "body": .of(BodyReport.self), "year": .integer, "policy": .choice(NumberingPolicy.self),
  ])
}
