import Document
import VietnameseText

/// The components of a document as found by what they say and where they stand, never by the names
/// of styles: a file may come from anywhere.
public struct Anatomy: Sendable, Equatable {
  /// Quốc hiệu
  public var nationalTitle: DocumentLine?
  /// Tiêu ngữ
  public var motto: DocumentLine?
  /// Cơ quan chủ quản, line by line
  public var supervisingBody: [DocumentLine] = []
  /// Cơ quan ban hành, line by line
  public var issuingBody: [DocumentLine] = []
  /// Số, ký hiệu
  public var code: DocumentLine?
  /// Địa danh, thời gian
  public var placeAndDate: DocumentLine?
  /// Dấu chỉ độ mật, mức độ khẩn, chỉ dẫn phạm vi lưu hành
  public var marks: [DocumentLine] = []
  /// The parts of the line of place and date
  var dateLine: DateLine?
  /// Tên loại
  public var kind: DocumentLine?
  /// Trích yếu, line by line
  public var subject: [DocumentLine] = []
  /// Kính gửi
  public var addressee: DocumentLine?
  /// Căn cứ
  public var legalBases: [DocumentLine] = []
  /// The text from the opening to the end mark, without tables
  public var body: [DocumentLine] = []
  /// The lines of tables with borders in the text
  public var tables: [DocumentLine] = []
  /// The word over the recipients
  public var recipientsWord: DocumentLine?
  /// The recipients, the archive line among them
  public var recipients: [DocumentLine] = []
  /// Ký hiệu người soạn thảo
  public var drafter: DocumentLine?
  /// Quyền hạn, chức vụ, line by line
  public var authority: [DocumentLine] = []
  /// Họ và tên người ký
  public var signer: DocumentLine?
  /// The annexes
  public var annexes: [AnnexAnatomy] = []
  /// Whether it is a document of the Party, which the decree doesn't bind
  public var isPartyDocument = false

  /// Makes the components of a document of which nothing is found yet.
  public init() {}

  /// Bases and text together, in order.
  var text: [DocumentLine] { legalBases + body }

  /// The archive line, `- Lưu: VT, …`.
  var archiveLine: DocumentLine? {
    recipients.first { line in
      (line.content.rest.first.map { $0 == "L" || $0 == "l" } ?? false)
        && Folding.fold(String(line.content.rest.prefix(3))) == "luu"
    }
  }

  /// The date line as a date; nil when there is none or it can't be read.
  var date: PartialDate? { dateLine?.date }
}

/// The components of an annex.
public struct AnnexAnatomy: Sendable, Equatable {
  /// `Phụ lục I`
  public var number: DocumentLine
  /// The title, line by line
  public var title: [DocumentLine] = []
  /// `(Kèm theo Kế hoạch số …)`
  public var reference: [DocumentLine] = []
  /// What it holds
  public var body: [DocumentLine] = []
}
