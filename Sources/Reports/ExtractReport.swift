import Diagnostics
import Office
import Recognition
import Registry
import VietnameseText

/// What a document says: the extract in the words every report uses.
public struct ExtractReport: Report {
  @OrNull private var body: BodyReport?
  private let province: ProvinceReport
  @OrNull private var provinceSource: Extract.Source?
  @OrNull private var number: String?
  @OrNull private var symbol: String?
  @OrNull private var code: String?
  @OrNull private var issuer: String?
  @OrNull private var parent: String?
  @OrNull private var parentSource: Extract.Source?
  @OrNull private var place: String?
  @OrNull private var date: PartialDate?
  @OrNull private var kind: String?
  @OrNull private var title: String?
  @OrNull private var theme: String?
  @OrNull private var issues: Issued?
  private let basis: [CitedReport]
  private let citations: [CitedReport]
  private let sections: [PartReport]
  private let targets: [TargetReport]
  private let deadlines: [Due]
  private let movements: [String]
  private let recipients: [RecipientReport]
  @OrNull private var archiveLine: String?
  @OrNull private var signature: SignatureReport?
  private let endMark: Bool
  private let annexes: [String]
  private let diagnostics: [FindingReport]

  /// Makes the report of an extract.
  public init(_ extracted: ExtractedDocument, labels: ProvinceLabels, in words: Words) {
    let extract = extracted.extract
    province = ProvinceReport(
      of: extracted.body ?? BodyReference(name: ""), read: extract.province, labels: labels)
    basis = extract.basis.map(CitedReport.init)
    citations = extract.citations.map(CitedReport.init)
    sections = extract.sections.map {
      PartReport(level: $0.level, number: $0.number, heading: $0.heading)
    }
    targets = extract.targets.map { TargetReport($0, countsOccurrences: true) }
    deadlines = extract.deadlines.map(Due.init)
    movements = extract.movements
    recipients = extract.recipients.map(RecipientReport.init)
    endMark = extract.endMark
    annexes = extract.annexes
    diagnostics = extract.diagnostics.map { FindingReport($0, in: words) }
    body = extracted.body.map(BodyReport.init)
    provinceSource = extract.provinceSource
    number = extract.number
    symbol = extract.symbol
    code = extract.number.flatMap { number in extract.symbol.map { "\(number)/\($0)" } }
    issuer = extract.issuer
    parent = extract.parent
    parentSource = extract.parentSource
    place = extract.place
    date = extract.date
    kind = extract.kind
    title = extract.title
    theme = extract.theme
    issues = extract.issues.map(Issued.init)
    archiveLine = extract.archiveLine
    signature = extract.signature.map(SignatureReport.init)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "body": .nullable(.of(BodyReport.self)), "province": .of(ProvinceReport.self),
    "provinceSource": .nullable(.choice(Extract.Source.self)),
    "number": .nullable(.string), "symbol": .nullable(.string), "code": .nullable(.string),
    "issuer": .nullable(.string), "parent": .nullable(.string),
    "parentSource": .nullable(.choice(Extract.Source.self)), "place": .nullable(.string),
    "date": .nullable(.date), "kind": .nullable(.string), "title": .nullable(.string),
    "theme": .nullable(.string), "issues": .nullable(.of(Issued.self)),
    "basis": .array(.of(CitedReport.self)), "citations": .array(.of(CitedReport.self)),
    "sections": .array(.of(PartReport.self)), "targets": .array(.of(TargetReport.self)),
    "deadlines": .array(.of(Due.self)), "movements": .array(.string),
    "recipients": .array(.of(RecipientReport.self)), "archiveLine": .nullable(.string),
    "signature": .nullable(.of(SignatureReport.self)), "endMark": .boolean,
    "annexes": .array(.string), "diagnostics": .array(.of(FindingReport.self)),
  ])

  /// A document that another one issues.
  struct Issued: Report {
    private let kind: String
    @OrNull private var title: String?

    init(_ issued: IssuedDocument) {
      kind = issued.kind
      title = issued.title
    }

    static let schema = Schema.object(["kind": .string, "title": .nullable(.string)])
  }

  /// A day by which something is due, or to be marked.
  struct Due: Report {
    private let date: PartialDate
    @OrNull private var from: PartialDate?
    private let anniversary, yearInferred: Bool
    private let what: String

    init(_ deadline: Deadline) {
      date = deadline.date
      anniversary = deadline.isAnniversary
      yearInferred = deadline.isYearInferred
      what = deadline.what
      from = deadline.from
    }

    static let schema = Schema.object([
      "date": .date, "from": .nullable(.date), "anniversary": .boolean,
      "yearInferred": .boolean, "what": .string,
    ])
  }
}
