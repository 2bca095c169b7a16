import VietnameseText

/// How what a text says of a document stands to what is known of one of its number.
public struct CitationAgreement: Sendable, Equatable {
  /// How one thing said stands to the same thing known.
  public enum Answer: Sendable, Equatable {
    /// Both say the same.
    case agrees
    /// They may say the same: one of two dates is partial.
    case mayAgree
    /// One of them says nothing.
    case unsaid
    /// They say different things.
    case contradicts
  }

  /// The date.
  public let date: Answer
  /// Who issued it.
  public let issuer: Answer
  /// Whether the words behind the citation are the title, whole or a part of it.
  public let isAboutTheSame: Bool
  /// Whether other documents of the number could be told apart by a date at all.
  let mayRecur: Bool

  init(_ reference: CitedReference, _ document: LegalDocument) {
    date = CitationAgreement.compare(reference.date, document.date)
    issuer = CitationAgreement.compare(reference.issuer, document.issuer)
    isAboutTheSame = CitationAgreement.isTitle(reference.subject, document.title)
    mayRecur = document.number.mayRecur
  }

  /// Whether the document can be the one the text means. Numbers recur every year, every term of the
  /// Party and in every province, so a day or an issuer that contradicts means another document,
  /// unless the words behind it say that it is this one.
  var isPossible: Bool {
    if !mayRecur || date == .agrees || isAboutTheSame { return true }
    return date != .contradicts && issuer != .contradicts
  }

  /// How much speaks for the document.
  var weight: Int {
    let day = [.agrees: 8, .mayAgree: 4][date] ?? 0
    return day + (isAboutTheSame ? 4 : 0) + (issuer == .agrees ? 2 : 0)
  }

  private static func compare(_ said: PartialDate?, _ known: PartialDate?) -> Answer {
    guard let said, let known else { return .unsaid }
    guard said.overlaps(known) else { return .contradicts }
    return said.day == nil || known.day == nil ? .mayAgree : .agrees
  }

  /// Whether two names may mean one body: one may be shorter or say its province.
  private static func compare(_ said: String?, _ known: String) -> Answer {
    guard let said, !said.isEmpty, !known.isEmpty else { return .unsaid }
    if said == known { return .agrees }
    let (one, other) = (name(said), name(known))
    return one.contains(other) || other.contains(one) ? .agrees : .contradicts
  }

  private static func name(_ text: String) -> String {
    Folding.fold(text)
      .replacing("uy ban nhan dan", with: "ubnd")
      .replacing("hoi dong nhan dan", with: "hdnd")
      .replacing("ban chap hanh trung uong dang", with: "ban chap hanh trung uong")
  }

  /// The least words by which a title is known.
  private static let leastOfTitle = 4

  /// Whether words begin with a title, or are a part of one in its order that is told from other
  /// titles: directives share their first dozen words.
  private static func isTitle(_ subject: String?, _ title: String?) -> Bool {
    guard let subject, let title else { return false }
    let known = words(of: title).map(\.text)
    var said = words(of: subject)
    // `(khóa XI) về …`
    if said.first?.opens == true, let close = said.firstIndex(where: \.closes) {
      said.removeSubrange(...close)
    }
    guard let least = [leastOfTitle, known.count].min(), least > 0 else { return false }
    if said.count >= known.count, zip(said, known).allSatisfy({ $0.text == $1 }) {
      return true
    }
    var from = known.startIndex
    var shared = 0
    for word in said {
      guard let found = known[from...].firstIndex(of: word.text) else { break }
      from = found + 1
      shared += 1
    }
    guard shared >= least, shared * 5 >= known.count * 2 else { return false }
    return shared == said.count || said[shared - 1].endsClause
  }

  /// A word with what stands around it.
  private struct Word {
    /// Its letters and digits, without marks.
    var text: [UInt8]
    var endsClause: Bool
    var opens: Bool
    var closes: Bool
  }

  private static func words(of text: String) -> [Word] {
    FoldedText(text).folded.split(separator: .space).compactMap { piece -> Word? in
      let letters = piece.filter { $0.isSmallLetter || $0.isDigit }
      // An ellipsis stands for words left out.
      guard !letters.isEmpty, let first = piece.first, let last = piece.last else { return nil }
      return Word(
        text: letters,
        endsClause: [.comma, .semicolon, .dot, .colon, .closeParenthesis]
          .contains(last), opens: first == .openParenthesis,
        closes: piece.contains(.closeParenthesis))
    }
  }
}

extension DocumentNumber {
  /// Whether another document may bear the number: not where it bears its year and its issuer is one
  /// of the whole country.
  var mayRecur: Bool {
    switch family {
    case .legislature: false
    case .normative: organs.first.map { ["UBND", "HĐND"].contains($0) } ?? true
    case .administrative, .letter, .consolidated, .party: true
    }
  }
}

extension PartialDate {
  /// Whether there is a day both can mean.
  public func overlaps(_ other: PartialDate) -> Bool {
    firstDay <= other.lastDay && other.firstDay <= lastDay
  }
}
