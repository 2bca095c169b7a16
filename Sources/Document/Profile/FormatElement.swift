/// A component of an administrative document that has a look of its own (NĐ 30/2020, Phụ lục I,
/// Phần I, mục V). The raw value is its key in a format profile and the id of its paragraph style.
public enum FormatElement: String, Sendable, CaseIterable, Codable {
  /// Quốc hiệu
  case nationalTitle = "national-title"
  /// Tiêu ngữ
  case motto
  /// Tên cơ quan, tổ chức chủ quản trực tiếp
  case supervisingBody = "supervising-body"
  /// Tên cơ quan, tổ chức ban hành văn bản
  case issuingBody = "issuing-body"
  /// Số, ký hiệu
  case code
  /// Địa danh và thời gian ban hành
  case placeAndDate = "place-and-date"
  /// Tên loại
  case kind
  /// Trích yếu nội dung
  case subject
  /// Căn cứ ban hành
  case legalBasis = "legal-basis"
  /// Nội dung
  case body
  /// Từ Phần, số thứ tự và tiêu đề
  case part
  /// Số thứ tự và tiêu đề của mục
  case section
  /// Khoản có tiêu đề
  case clauseHeading = "clause-heading"
  /// Khoản không có tiêu đề
  case clause
  /// Điểm
  case point
  /// Gạch đầu dòng
  case dash
  /// Dấu cộng đầu dòng
  case plus
  /// Quyền hạn, chức vụ của người ký
  case authority
  /// Họ và tên người ký
  case signer
  /// Từ "Nơi nhận"
  case recipientsWord = "recipients-word"
  /// Tên cơ quan, tổ chức, cá nhân nhận văn bản
  case recipient
  /// Ký hiệu người soạn thảo
  case drafter
  /// Từ "Phụ lục" và số thứ tự
  case annex
  /// Tiêu đề của phụ lục
  case annexTitle = "annex-title"
  /// Thông tin chỉ dẫn kèm theo văn bản
  case annexReference = "annex-reference"
  /// Đầu bảng
  case tableHead = "table-head"
  /// Ô bảng
  case tableCell = "table-cell"
  /// Số trang
  case pageNumber = "page-number"
}

/// The look of a component: the bounds of the rules, our choice, and where the rule stands.
public struct ElementFormat: Sendable, Equatable {
  /// The name people see in the style list of a word processor, such as `Quốc hiệu`.
  public var name: String
  /// The size in points.
  public var size: BoundedValue
  /// Bold.
  public var isBold: Bool
  /// Italic.
  public var isItalic: Bool
  /// Printed in capitals.
  public var isUpperCase: Bool
  /// How lines lie; components of the running text lie as the text does.
  public var alignment: ParagraphStyle.Alignment
  /// Whether it is a paragraph of the running text: its indent, gap and line distance are those of
  /// ``TextFormat``.
  public var isRunningText: Bool
  /// Points above, beyond the gap of the running text.
  public var spaceBefore: Double
  /// Points below, beyond the gap of the running text.
  public var spaceAfter: Double
  /// On the page of what follows.
  public var keepsWithNext: Bool
  /// The level in the outline, from 1; nil for text.
  public var outlineLevel: Int?
  /// The component whose look it shares but for what it says itself.
  public var basedOn: FormatElement?
  /// The component that follows it when someone types on.
  public var next: FormatElement?
  /// Where the rule stands, such as `Phụ lục I, Phần I, mục V, số 1`; nil where practice decides.
  public var reference: String?

  /// Makes a look.
  public init(
    name: String, size: BoundedValue, bold: Bool = false, italic: Bool = false,
    upperCase: Bool = false, alignment: ParagraphStyle.Alignment = .left,
    runningText: Bool = false, spaceBefore: Double = 0, spaceAfter: Double = 0,
    keepsWithNext: Bool = false, outlineLevel: Int? = nil, basedOn: FormatElement? = nil,
    next: FormatElement? = nil, reference: String? = nil
  ) {
    self.name = name
    self.size = size
    isBold = bold
    isItalic = italic
    isUpperCase = upperCase
    self.alignment = alignment
    isRunningText = runningText
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.keepsWithNext = keepsWithNext
    self.outlineLevel = outlineLevel
    self.basedOn = basedOn
    self.next = next
    self.reference = reference
  }
}
