import VietnameseText

/// How a text names a document: what tells which of the documents of a number it means.
public struct CitedReference: Sendable, Equatable {
  /// The number.
  public var number: DocumentNumber
  /// The date said with it, maybe partial; nil when none is.
  public var date: PartialDate?
  /// Who issued it, as said; nil when it isn't.
  public var issuer: String?
  /// The words right behind the citation, where the title of a document stands; nil when none do.
  public var subject: String?

  /// Makes a reference.
  public init(
    number: DocumentNumber, date: PartialDate? = nil, issuer: String? = nil,
    subject: String? = nil
  ) {
    self.number = number
    self.date = date
    self.issuer = issuer
    self.subject = subject
  }

  /// Reads how briefs, blocks and commands name a document: `41-CT/TW` or, where a number recurs,
  /// `05-CT/TW ngày 15/5/2016`, `05-CT/TW năm 2016`. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    if let number = DocumentNumber(text) {
      self.init(number: number)
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let last = words.last else { return nil }
    let date: PartialDate?
    switch Folding.fold(String(words[words.count - 2])) {
    case "ngay":
      date = CalendarDate(vietnamese: last).map { PartialDate($0) } ?? PartialDate(iso: last)
    case "nam": date = PartialDate(iso: last)
    default: date = nil
    }
    guard let date, let number = DocumentNumber(words.dropLast(2).joined(separator: " ")) else {
      return nil
    }
    self.init(number: number, date: date)
  }

  /// Whether nothing but the number is said.
  public var isBare: Bool { date == nil && issuer == nil }
}
