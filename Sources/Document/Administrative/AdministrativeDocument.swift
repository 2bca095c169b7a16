import Citations
import VietnameseText

/// What an administrative document says, without a font or a millimetre: the components of NĐ
/// 30/2020, Điều 8, as data. Its JSON is the canonical form the registry keeps.
public struct AdministrativeDocument: Codable, Sendable, Equatable {
  /// The body one level up (cơ quan, tổ chức chủ quản trực tiếp); nil when there is none, as for
  /// the People's Committee of a province.
  public var supervisingBody: LetterheadBody?
  /// The body that issues (cơ quan, tổ chức ban hành).
  public var issuingBody: LetterheadBody
  /// The number and symbol (số, ký hiệu).
  public var code: DocumentCode
  /// The place of the date line (địa danh).
  public var place: String
  /// The date of issue; drafts leave parts of it open.
  public var date: PartialDate
  /// The kind (tên loại), such as Kế hoạch.
  public var kind: DocumentKind
  /// What it is about (trích yếu nội dung), in sentence case.
  public var subject: String
  /// The legal bases, one paragraph each, printed in italics (căn cứ ban hành); may be empty.
  public var legalBases: [Paragraph]
  /// The sentence that opens the text: "Thực hiện …, … ban hành Kế hoạch … như sau:".
  public var opening: [Paragraph]
  /// The documents the legal bases and the opening cite, in order.
  public var basis: [Citation]
  /// The text: a tree of sections, clauses, points, list items, paragraphs and tables.
  public var body: [Node]
  /// The paragraphs after the last numbered part; the last of them bears the end mark `./.`.
  public var closing: [Paragraph]
  /// To whom it goes (nơi nhận), without the archive line.
  public var recipients: [Recipient]
  /// The last line of the recipients (`Lưu: VT, …`).
  public var archiveLine: ArchiveLine
  /// Who signs and by what power.
  public var signature: Signature
  /// The annexes (phụ lục), in order.
  public var annexes: [Annex]

  /// Makes a document of its components.
  public init(
    supervisingBody: LetterheadBody? = nil, issuingBody: LetterheadBody, code: DocumentCode,
    place: String, date: PartialDate, kind: DocumentKind, subject: String,
    legalBases: [Paragraph] = [], opening: [Paragraph] = [], basis: [Citation] = [],
    body: [Node] = [], closing: [Paragraph] = [], recipients: [Recipient] = [],
    archiveLine: ArchiveLine, signature: Signature, annexes: [Annex] = []
  ) {
    self.supervisingBody = supervisingBody
    self.issuingBody = issuingBody
    self.code = code
    self.place = place
    self.date = date
    self.kind = kind
    self.subject = subject
    self.legalBases = legalBases
    self.opening = opening
    self.basis = basis
    self.body = body
    self.closing = closing
    self.recipients = recipients
    self.archiveLine = archiveLine
    self.signature = signature
    self.annexes = annexes
  }
}
