import DocumentLanguage
import Recognition
import VietnameseText

extension DocumentComponents<DocumentLine> {
  /// Everything said in sentences: subject, bases, text, tables, annexes.
  var prose: [DocumentLine] {
    title + legalBases + body + tables + annexes.flatMap(\.body)
  }

  /// The lines of the subject as the one line they are.
  var title: [DocumentLine] {
    guard let first = subject.first else { return [] }
    if subject.count == 1 { return [first] }
    return [first.with(text: subject.map(\.text).joined(separator: " "))]
  }

  /// Whether the document is a plan of an emulation campaign.
  var isCampaignPlan: Bool {
    kind?.folded == "ke hoach"
      && (subject + body.prefix(4)).contains { $0.folded.holds("thi dua") }
  }
}

extension DocumentLine {
  /// Whether all of some characters stand in it.
  func has(_ marks: LineText.Marks) -> Bool { content.marks.isSuperset(of: marks) }

  /// Whether any of some characters stands in it.
  func hasAny(_ marks: LineText.Marks) -> Bool { !content.marks.isDisjoint(with: marks) }

  /// The text in small letters, diacritics kept.
  var lowercased: String { content.lowercased }

  /// The number or mark it begins with; nil when it has none.
  var item: ItemLabel? { content.item }

  /// The text behind the number or mark it begins with or its paragraph bears.
  var rest: String { label == nil ? content.rest.trimmed : text }

  /// Its words.
  var words: [Word] { content.words }

  /// Whether it is a title: bold throughout, or a section's line in capitals, or short without a
  /// mark at its end after a number.
  var isHeading: Bool {
    if look.alignment == .center { return true }
    guard let item else { return look.boldness == .all && content.count < 150 }
    switch item.scheme {
    case .part, .roman, .article: return true
    case .mark: return false
    default:
      if rest.holds(": ") { return false }
      let length = content.count
      return look.boldness == .all && !endsSentence && length < 250
        || !endsSentence && length < 100
    }
  }

  /// Whether a mark that ends a sentence or a part of one stands at the end.
  var endsSentence: Bool { content.endsSentence }

  /// The words around the first place of a text in the line, for a quote.
  func around(_ part: String) -> String {
    guard let place = text.place(of: part) ?? lowercased.place(of: part),
      lowercased.utf8.count == text.utf8.count
    else { return quote }
    return content.around(place..<place + part.utf8.count)
  }
}
