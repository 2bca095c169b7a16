import Citations
import Document
import VietnameseText

/// A letter (công văn đôn đốc) to the bodies that haven't issued a plan yet, drafted from a coverage.
/// It has no number; an officer reads and signs it.
public struct ReminderLetter: Sendable, Equatable {
  /// Who writes.
  public struct Sender: Sendable, Equatable {
    /// The body one level up.
    public var supervisingBody: LetterheadBody?
    /// The body that writes.
    public var body: LetterheadBody
    /// How the text calls it; nil for its name.
    public var shortName: String?
    /// The symbol: abbreviation of the body and of the drafting unit, `SNV-TĐKT`; a letter has no
    /// letters of a kind (NĐ 30/2020, Phụ lục I, mục II.3).
    public var symbol: String
    /// The place of the date line.
    public var place: String
    /// Who signs.
    public var signature: Signature
    /// Where copies are kept.
    public var archiveLine: ArchiveLine

    /// Makes a sender.
    public init(
      supervisingBody: LetterheadBody?, body: LetterheadBody, shortName: String? = nil,
      symbol: String, place: String, signature: Signature, archiveLine: ArchiveLine
    ) {
      self.supervisingBody = supervisingBody
      self.body = body
      self.shortName = shortName
      self.symbol = symbol
      self.place = place
      self.signature = signature
      self.archiveLine = archiveLine
    }
  }

  private let coverage: Coverage
  private let sender: Sender
  private let date: PartialDate
  private let newDue: CalendarDate?
  private let reportsTo: String?

  /// Makes a letter.
  /// - Parameter date: of the letter; the day may be open.
  /// - Parameter newDue: the day until which the bodies are asked to act; nil to ask without one.
  /// - Parameter reportsTo: to whom the sender reports, such as `UBND tỉnh`; nil to leave that out.
  public init(
    _ coverage: Coverage, from sender: Sender, date: PartialDate, newDue: CalendarDate? = nil,
    reportsTo: String? = nil
  ) {
    self.coverage = coverage
    self.sender = sender
    self.date = date
    self.newDue = newDue
    self.reportsTo = reportsTo
  }

  /// The letter; nil when no body is missing.
  public var document: AdministrativeDocument? {
    let missing = coverage.missing
    guard let first = missing.first else { return nil }
    let name = sender.shortName ?? sender.body.name
    var opening: [Paragraph] = []
    if missing.count == 1 {
      opening.append(Paragraph(RichText("Kính gửi: \(first.name).")))
    } else {
      opening.append(Paragraph("Kính gửi:"))
      for (index, body) in missing.enumerated() {
        let mark = index == missing.count - 1 ? "." : ";"
        opening.append(Paragraph(RichText("- \(body.name)\(mark)")))
      }
    }
    let paragraphs = [situation(name, missing.count), request(name)]
    let recipients =
      [Recipient("Như trên")] + (reportsTo.map { [Recipient($0, purpose: "b/c")] } ?? [])
    return AdministrativeDocument(
      supervisingBody: sender.supervisingBody, issuingBody: sender.body,
      code: DocumentCode(symbol: sender.symbol), place: sender.place, date: date,
      kind: DocumentKind(name: "Công văn", letters: nil),
      subject: "Đôn đốc ban hành kế hoạch thực hiện \(shortCitation)", opening: opening,
      basis: [
        Citation(
          kind: coverage.directive.kind, number: coverage.directive.number,
          date: coverage.directive.date, issuer: coverage.directive.issuer,
          name: coverage.directive.title)
      ],
      body: paragraphs.map { .paragraph(Paragraph(RichText($0))) },
      closing: [
        Paragraph(
          RichText("\(name) rất mong nhận được sự quan tâm, phối hợp của quý cơ quan, đơn vị."))
      ],
      recipients: recipients, archiveLine: sender.archiveLine, signature: sender.signature)
  }

  private var shortCitation: String {
    "\(coverage.directive.kind) số \(coverage.directive.number)"
  }

  private var citation: String {
    var text = shortCitation
    if let date = coverage.directive.date {
      text += date.calendarDate == nil ? " năm \(date.year)" : " ngày \(date.printed)"
    }
    if let issuer = coverage.directive.issuer { text += " của \(issuer)" }
    if let title = coverage.directive.title { text += " \(title)" }
    return text
  }

  private func situation(_ name: String, _ count: Int) -> String {
    var text =
      "Để triển khai \(citation), các cơ quan, đơn vị thuộc diện thực hiện ban hành kế hoạch "
    text += coverage.due.map { "của mình chậm nhất vào ngày \($0.numeric). " } ?? "của mình. "
    let number = count < 10 ? "0\(count)" : String(count)
    text += count == 1 ? "Qua theo dõi, đến " : "Qua rà soát, đến "
    text += date.calendarDate.map { "ngày \($0.numeric)" } ?? "nay"
    text += ", \(name) chưa nhận được kế hoạch của "
    text += count == 1 ? "quý cơ quan, đơn vị." : "\(number) cơ quan, đơn vị nêu trên."
    return text
  }

  private func request(_ name: String) -> String {
    var text =
      "\(name) trân trọng đề nghị quý cơ quan, đơn vị sớm ban hành kế hoạch và gửi về \(name)"
    text += newDue.map { " trước ngày \($0.numeric)" } ?? ""
    // The list above may name offices of the body in full, and a text has one name for it.
    text +=
      (sender.supervisingBody?.name ?? reportsTo).map { " để tổng hợp, báo cáo \($0)" }
      ?? " để theo dõi, tổng hợp"
    return text + ". Nếu kế hoạch đã được ban hành, xin gửi bản điện tử để \(name) cập nhật."
  }
}
