import DocumentLanguage

/// The components of an administrative document (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I), as told by what
/// they say and where they stand, never by the names of styles: a file may come from anywhere. One
/// that is misspelt or stands in a wrong place is a component all the same.
///
/// `Part` is what a component is told by: its place, or the lines that stand there.
public struct DocumentComponents<Part: Sendable>: Sendable {
  /// Quốc hiệu
  public var nationalTitle: Part?
  /// Tiêu ngữ
  public var motto: Part?
  /// Cơ quan chủ quản, line by line
  public var supervisingBody: [Part] = []
  /// Cơ quan ban hành, line by line
  public var issuingBody: [Part] = []
  /// Số, ký hiệu
  public var code: Part?
  /// Địa danh, thời gian
  public var placeAndDate: Part?
  /// How place and date are printed; nil when the line doesn't name day, month and year
  public var printedDate: PrintedDate?
  /// Dấu chỉ độ mật, mức độ khẩn, chỉ dẫn phạm vi lưu hành
  public var marks: [Part] = []
  /// Tên loại
  public var kind: Part?
  /// Trích yếu, line by line
  public var subject: [Part] = []
  /// Kính gửi
  public var addressee: Part?
  /// Căn cứ
  public var legalBases: [Part] = []
  /// The text from the opening to the end mark, without tables
  public var body: [Part] = []
  /// The tables of data in the text
  public var tables: [Part] = []
  /// The word over the recipients
  public var recipientsWord: Part?
  /// The recipients, the archive line among them
  public var recipients: [Part] = []
  /// The archive line, `- Lưu: VT, …`
  public var archiveLine: Part?
  /// Ký hiệu người soạn thảo
  public var drafter: Part?
  /// Quyền hạn, chức vụ, line by line
  public var authority: [Part] = []
  /// Họ và tên người ký
  public var signer: Part?
  /// The annexes
  public var annexes: [AnnexComponents<Part>] = []
  /// Whether it is a document of the Party, which the decree doesn't bind
  public var isPartyDocument = false

  /// Makes the components of a document of which nothing is found yet.
  public init() {}

  /// The components told by something else.
  /// - Parameter lines: what stands for a part: for one that is a single line, its first.
  public func map<Other>(_ lines: (Part) -> [Other]) -> DocumentComponents<Other> {
    func one(_ part: Part?) -> Other? { part.flatMap { lines($0).first } }
    func all(_ parts: [Part]) -> [Other] { parts.flatMap(lines) }
    var other = DocumentComponents<Other>()
    other.nationalTitle = one(nationalTitle)
    other.motto = one(motto)
    other.supervisingBody = all(supervisingBody)
    other.issuingBody = all(issuingBody)
    other.code = one(code)
    other.placeAndDate = one(placeAndDate)
    other.printedDate = printedDate
    other.marks = all(marks)
    other.kind = one(kind)
    other.subject = all(subject)
    other.addressee = one(addressee)
    other.legalBases = all(legalBases)
    other.body = all(body)
    other.tables = all(tables)
    other.recipientsWord = one(recipientsWord)
    other.recipients = all(recipients)
    other.archiveLine = one(archiveLine)
    other.drafter = one(drafter)
    other.authority = all(authority)
    other.signer = one(signer)
    other.annexes = annexes.compactMap { annex in
      one(annex.number).map { number in
        AnnexComponents(
          number: number, title: all(annex.title), reference: all(annex.reference),
          body: all(annex.body))
      }
    }
    other.isPartyDocument = isPartyDocument
    return other
  }
}

/// The components of an annex.
public struct AnnexComponents<Part: Sendable>: Sendable {
  /// `Phụ lục I`
  public var number: Part
  /// The title, line by line
  public var title: [Part] = []
  /// `(Kèm theo Kế hoạch số …)`
  public var reference: [Part] = []
  /// What it holds
  public var body: [Part] = []
}

extension DocumentComponents: Equatable where Part: Equatable {}

extension AnnexComponents: Equatable where Part: Equatable {}
