import Document
import VietnameseText

/// What the registry writes down about a document: the line of the register and the metadata of NĐ
/// 30/2020, Phụ lục VI.
public struct EntryDescription: Sendable, Equatable {
  /// How it came here.
  public var origin: EntryOrigin
  /// How sure the recognition of a scan is, from 0 to 1.
  public var confidence: Double?
  /// Whether it belongs to the register of secret documents, with numbers of their own.
  public var isSecret: Bool
  /// Who issued it.
  public var body: BodyReference
  /// The body above, as the document names it.
  public var supervisingBody: String?
  /// Its kind (tên loại).
  public var kind: DocumentKind
  /// Its number as printed, `05`; nil when the document bears none.
  public var number: String?
  /// Its symbol, `KH-SXD`.
  public var symbol: String?
  /// Its date, as far as it is known.
  public var date: PartialDate?
  /// The year of its register, when it isn't that of the date.
  public var registerYear: Int?
  /// Its title (trích yếu nội dung), whole.
  public var title: String
  /// Who signed it.
  public var signer: String?
  /// The signer's post.
  public var signerPosition: String?
  /// To whom it went.
  public var recipients: [Recipient]
  /// The units that keep copies, from the archive line.
  public var archiveUnits: String?
  /// The file (hồ sơ) it lies in.
  public var fileCode: FileCode?
  /// Its place in the file.
  public var ordinalInFile: Int?
  /// Its language; Vietnamese unless said otherwise.
  public var language: String
  /// How many pages it has.
  public var pageCount: Int?
  /// A note (ghi chú).
  public var note: String?
  /// Its urgency or secrecy, one digit.
  public var priority: Int?
  /// How many copies went out.
  public var copyCount: Int?
  /// By when an answer is due.
  public var dueDate: CalendarDate?

  /// Describes a document by what every one has; the rest is set afterwards.
  public init(
    origin: EntryOrigin, body: BodyReference, kind: DocumentKind, number: String? = nil,
    symbol: String? = nil, date: PartialDate? = nil, title: String
  ) {
    self.origin = origin
    isSecret = false
    self.body = body
    self.kind = kind
    self.number = number
    self.symbol = symbol
    self.date = date
    self.title = title
    recipients = []
    language = "Tiếng Việt"
  }

  /// Describes what a document says of itself.
  public init(_ document: AdministrativeDocument, origin: EntryOrigin, body: BodyReference) {
    self.init(
      origin: origin, body: body, kind: document.kind, number: document.code.number,
      symbol: document.code.symbol, date: document.date, title: document.subject)
    supervisingBody = document.supervisingBody?.name
    signer = document.signature.name
    signerPosition = document.signature.post
    recipients = document.recipients
    if !document.archiveLine.units.isEmpty {
      archiveUnits = document.archiveLine.units.joined(separator: ", ")
    }
  }

  /// The line of a secret document: whose it is, its number and day, and who holds it. Content of
  /// state secrets isn't kept (``SecrecyMark/law``).
  public static func secretLine(
    origin: EntryOrigin, body: BodyReference, kind: DocumentKind, number: String?,
    symbol: String?, date: PartialDate?, holder: String?
  ) -> EntryDescription {
    var line = EntryDescription(
      origin: origin, body: body, kind: kind, number: number, symbol: symbol, date: date,
      title: "")
    line.isSecret = true
    line.archiveUnits = holder
    return line
  }

  /// What is shown of a state secret, whatever was written down of it.
  package var sealed: EntryDescription {
    var line = EntryDescription.secretLine(
      origin: origin, body: body, kind: kind, number: number, symbol: symbol, date: date,
      holder: archiveUnits)
    line.isSecret = isSecret
    line.registerYear = registerYear
    return line
  }

  /// The year it is registered under; nil when nothing tells.
  public var year: Int? { registerYear ?? date?.year }

  /// The number without leading zeros and letters; nil when there is none.
  public var serial: Int? {
    guard let number else { return nil }
    let digits = number.utf8.prefix { $0.isDigit }
    return digits.count <= 9 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  /// The number and symbol as printed, `05/KH-SXD`; nil when there is no number.
  public var code: String? {
    guard let number else { return nil }
    guard let symbol, !symbol.isEmpty else { return number }
    // Party documents have the hyphen first: `41-CT/TW`.
    let isParty = symbol.utf8.contains(.slash) && !(symbol.utf8.first?.isDigit ?? false)
    return number + (isParty ? "-" : "/") + symbol
  }

  /// The day documents are ordered by, as the number yyyymmdd: the first the date can mean; the
  /// first of the register's year without a date, 0 without either.
  public var day: Int32 {
    if let first = date?.firstDay {
      return Int32(clamping: first.year * 10_000 + first.month * 100 + first.day)
    }
    return registerYear.map { Int32(clamping: $0 * 10_000 + 101) } ?? 0
  }

}

/// The code of a file (mã hồ sơ; NĐ 30/2020, Phụ lục VI, field 1).
public struct FileCode: Sendable, Equatable, Codable {
  /// The agency that keeps the list of files.
  public var organId: String
  /// The year the file was opened in.
  public var year: Int
  /// Its number and symbol.
  public var notation: String

  /// Makes a code.
  public init(organId: String, year: Int, notation: String) {
    self.organId = organId
    self.year = year
    self.notation = notation
  }
}
