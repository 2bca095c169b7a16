import Diagnostics
import Office
import Registry
import VietnameseText

/// What taking files in gave.
public struct ImportReport: Report {
  private struct Row: Report {
    let file: String
    let outcome: ImportRow.Outcome
    @OrNull var entry: Int64? = nil
    @OrNull var sameFile: String? = nil
    @OrNull var number: String? = nil
    @OrNull var symbol: String? = nil
    @OrNull var code: String? = nil
    @OrNull var date: PartialDate? = nil
    @OrNull var kind: String? = nil
    @OrNull var title: String? = nil
    @OrNull var body: BodyReport? = nil
    @OrNull var province: ProvinceReport? = nil
    @OrNull var provinceSource: String? = nil
    @OrNull var origin: EntryOrigin? = nil
    @OrNull var confidence: Double? = nil
    let inferred: [String]
    let diagnostics: [FindingReport]

    init(_ row: ImportRow, _ labels: ProvinceLabels, in words: Words) {
      file = row.file
      outcome = row.outcome
      inferred = row.inferred
      diagnostics = row.findings.map { FindingReport($0, in: words) }
      entry = row.entry
      sameFile = row.sameFile
      provinceSource = row.provinceSource
      guard let description = row.description else { return }
      number = description.number
      symbol = description.symbol
      code = description.code
      date = description.date
      kind = description.kind.name.isEmpty ? nil : description.kind.name
      title = description.title
      body = description.body.name.isEmpty ? nil : BodyReport(description.body)
      province = ProvinceReport(of: description.body, read: row.province, labels: labels)
      origin = description.origin
      confidence = description.confidence
    }

    static let schema = Schema.object([
      "file": .string, "outcome": .choice(ImportRow.Outcome.self), "entry": .nullable(.integer),
      "sameFile": .nullable(.string), "number": .nullable(.string),
      "symbol": .nullable(.string), "code": .nullable(.string), "date": .nullable(.date),
      "kind": .nullable(.string), "title": .nullable(.string),
      "body": .nullable(.of(BodyReport.self)), "province": .nullable(.of(ProvinceReport.self)),
      "provinceSource": .nullable(.string), "origin": .nullable(.choice(EntryOrigin.self)),
      "confidence": .nullable(.number), "inferred": .array(.string),
      "diagnostics": .array(.of(FindingReport.self)),
    ])
  }

  private let dryRun: Bool
  private let counts: [String: Int]
  private let files: [Row]
  private let diagnostics: [FindingReport]

  /// Makes the report of what was taken in.
  public init(_ result: ImportResult, labels: ProvinceLabels, in words: Words) {
    dryRun = result.isDryRun
    files = result.rows.map { Row($0, labels, in: words) }
    counts = Dictionary(grouping: result.rows, by: { $0.outcome.rawValue }).mapValues(\.count)
    diagnostics = result.findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "dryRun": .boolean, "counts": .map(.integer), "files": .array(.of(Row.self)),
    "diagnostics": .array(.of(FindingReport.self)),
  ])
}
