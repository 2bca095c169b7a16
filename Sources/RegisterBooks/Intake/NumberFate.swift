import VietnameseText

/// Tells numbers that no document bears from what registers write beside them.
enum NumberFate {
  private enum Fate {
    case void, reserved
  }

  /// What a note says of a line without a title: `Hủy số: trùng nội dung`, `Giữ số`.
  static func state(inNote note: String) -> RegisterLine.State? {
    guard let (fate, rest) = fate(of: note, phrases: sure + inNotes) else { return nil }
    return state(fate, rest)
  }

  /// What stands in place of a title: `Số hủy`. A title that goes on is a title: documents revoke
  /// others.
  static func state(inTitle title: String, note: String) -> RegisterLine.State? {
    guard let (fate, rest) = fate(of: title, phrases: sure + inNotes) else { return nil }
    if rest.isEmpty { return state(fate, note) }
    return title.contains(":") && Self.fate(of: title, phrases: sure) != nil
      ? state(fate, rest) : nil
  }

  /// Phrases that say nothing else.
  private static let sure: [(StaticString, Fate)] = [
    ("huy so", .void), ("so huy", .void), ("bo so", .void), ("so bo", .void),
    ("giu so", .reserved), ("so giu", .reserved), ("de danh so", .reserved),
  ]

  /// Phrases that say it where nothing else can be meant.
  private static let inNotes: [(StaticString, Fate)] = [
    ("khong su dung", .void), ("huy bo", .void), ("huy", .void), ("bo trong", .void),
  ]

  /// The fate a text begins with, and the rest of it.
  private static func fate(
    of text: String, phrases: [(StaticString, Fate)]
  ) -> (Fate, String)? {
    let folded = FoldedText(text)
    for (phrase, fate) in phrases where folded.hasWord(phrase, at: 0) {
      var start = phrase.utf8CodeUnitCount
      while start < folded.count,
        [.space, .colon, .comma, .hyphen, .dot].contains(folded.folded[start])
      {
        start += 1
      }
      return (fate, folded.trimmed(start..<folded.count))
    }
    return nil
  }

  private static func state(_ fate: Fate, _ reason: String) -> RegisterLine.State {
    switch fate {
    case .void: .void(reason: reason)
    case .reserved: .reserved(reason: reason)
    }
  }
}
