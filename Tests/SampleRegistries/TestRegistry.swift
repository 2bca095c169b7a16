import Citations
import Document
import Registry
import SQLiteRegistry
import SampleDocuments
import VietnameseText

/// A registry in a folder of its own, and entries to fill it with.
public struct TestRegistry: Sendable {
  /// Makes a folder; the registry is made when it is opened.
  public init() {}

  /// Its folder.
  public let folder = TemporaryFolder()
  /// Who does everything.
  public let actor = Actor(name: "Nguyễn Thị Văn Thư", role: "văn thư", host: "máy 1")

  /// The file.
  public var path: String { folder.path("registry.sqlite") }

  /// The registry as a file.
  public var file: RegistryFile { RegistryFile(path) }

  /// Opens the registry; makes it when it isn't there.
  public func open(_ access: RegistryFile.Access = .creating, timeout: Int = 30_000) throws
    -> any RegistryStore
  {
    try file.open(access, timeout: timeout)
  }

  /// The body of the entries.
  public static let body = BodyReference(
    id: "so-xay-dung", name: "Sở Xây dựng", province: "lai-chau")

  /// A plan with a number and a sentence of its own.
  public static func document(_ number: Int, date: String = "2026-01-05") -> AdministrativeDocument
  {
    var document = SampleDocuments.plan
    document.code.number = number < 10 ? "0\(number)" : String(number)
    document.date = PartialDate(iso: date) ?? document.date
    document.opening = [Paragraph(RichText("Kế hoạch thứ \(number) ngày \(date)."))]
    return document
  }

  /// An entry of such a plan.
  public static func entry(
    _ number: Int, date: String = "2026-01-05", body: BodyReference = body,
    files: [NewFile] = []
  ) -> NewEntry {
    let document = document(number, date: date)
    return NewEntry(
      EntryDescription(document, origin: .imported, body: body), document: document, files: files,
      citations: [
        EntryCitation(
          Citation(kind: "Kế hoạch", number: "184/KH-UBND", issuer: "UBND tỉnh"), role: .basis)
      ],
      movements: ["Cả nước thi đua xây dựng nông thôn mới"],
      targets: [
        Target(
          measure: "hồ sơ đúng hạn", comparison: .atLeast, quantity: 95, unit: "%",
          value: "từ 95% trở lên")
      ])
  }

  /// An entry ready to be written.
  public static func prepared(_ entry: NewEntry) throws -> PreparedEntry {
    try EntryPreparer().prepare(entry)
  }

  /// A Word file as it was taken in.
  public static func wordFile(_ number: Int, _ bytes: [UInt8] = []) -> NewFile {
    NewFile(
      name: "\(number).docx", mediaType: "application/zip", role: .original,
      bytes: Array("Thử nghiệm phong trào \(number)".utf8) + bytes)
  }

  /// The series of the body's plans in a year.
  public static func series(_ year: Int) -> NumberSeries { NumberSeries(body: body, year: year) }

  /// What the gate gives a document without faults.
  public static func clearance() throws -> IssueClearance {
    try IssueGate.judge(diagnostics: [], signer: "Nguyễn Văn An")
  }

  /// Asks for a number on a day.
  public func request(
    _ date: String, kind: DocumentKind = .plan, body: BodyReference = TestRegistry.body,
    secret: Bool = false
  ) -> IssueRequest {
    guard let day = CalendarDate(iso: date), let clearance = try? TestRegistry.clearance() else {
      preconditionFailure("\(date) is a day")
    }
    return IssueRequest(
      series: NumberSeries(body: body, year: day.year, kind: kind, isSecret: secret),
      symbol: kind.letters.map { "\($0)-SXD" } ?? "SXD-TĐKT", date: day, clearance: clearance,
      actor: actor)
  }

  /// Makes the document of a number.
  public func making(_ number: IssuedNumber) -> NewEntry {
    var document = TestRegistry.document(number.number, date: number.date.iso)
    document.code = DocumentCode(number: number.printed, symbol: number.symbol)
    document.kind = number.series.kind
    return NewEntry(
      EntryDescription(document, origin: .issued, body: number.series.body), document: document)
  }

  /// Issues a plan on a day.
  @discardableResult
  public func issue(
    _ date: String, kind: DocumentKind = .plan, body: BodyReference = TestRegistry.body,
    secret: Bool = false,
    reserved: Int? = nil, dateOverride: String? = nil, key: String? = nil, draft: DraftID? = nil,
    in registry: any RegistryStore
  ) throws -> RegistryEntry {
    var request = request(date, kind: kind, body: body, secret: secret)
    request.reservedNumber = reserved
    request.dateOverride = dateOverride
    request.requestKey = key
    request.draft = draft
    return try registry.issue(request, making: making)
  }
}
