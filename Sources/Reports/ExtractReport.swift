import Diagnostics
import Office
import Recognition
import Registry

/// What a document says: the extract in the words every report uses.
public struct ExtractReport: Report {
  private let extract: Extract
  private let body: BodyReport?
  private let province: ProvinceReport
  private let code: String?
  private let findings: [FindingReport]

  /// Makes the report of an extract.
  public init(_ extracted: ExtractedDocument, labels: ProvinceLabels, in words: Words) {
    extract = extracted.extract
    body = extracted.body.map(BodyReport.init)
    let known = extracted.extract
    province = ProvinceReport(
      of: extracted.body ?? BodyReference(name: ""), read: known.province, labels: labels)
    code = known.number.flatMap { number in known.symbol.map { "\(number)/\($0)" } }
    findings = extract.diagnostics.map { FindingReport($0, in: words) }
  }

  private enum CodingKeys: String, CodingKey {
    case body, province, code, diagnostics
  }

  /// Encodes the extract with body, province and code as every report writes them.
  public func encode(to encoder: any Encoder) throws {
    try extract.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(body, forKey: .body)
    try container.encode(province, forKey: .province)
    try container.encode(code, forKey: .code)
    try container.encode(findings, forKey: .diagnostics)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "body": .nullable(.of(BodyReport.self)), "province": .of(ProvinceReport.self),
    "provinceSource": .nullable(.string),
    "number": .nullable(.string), "symbol": .nullable(.string), "code": .nullable(.string),
    "issuer": .nullable(.string), "parent": .nullable(.string),
    "parentSource": .nullable(.string), "place": .nullable(.string), "date": .nullable(.date),
    "kind": .nullable(.string), "title": .nullable(.string), "theme": .nullable(.string),
    "issues": .nullable(.any), "basis": .array(.any), "citations": .array(.any),
    "sections": .array(.any), "targets": .array(.any), "deadlines": .array(.any),
    "movements": .array(.string), "recipients": .array(.any),
    "archiveLine": .nullable(.string), "signature": .nullable(.any), "endMark": .boolean,
    "annexes": .array(.string), "diagnostics": .array(.of(FindingReport.self)),
  ])
}
