import VietnameseText

/// Words between quotation marks, and what follows them.
struct Quotation {
  /// The words.
  var text: String
  /// The text after the closing mark, as far as it matters.
  var after: String

  /// The quotations of a line.
  static func quotations(in line: DocumentLine) -> [Quotation] {
    var result: [Quotation] = []
    let text = line.text
    var place = 0
    while let (open, mark) = opening(in: text, from: place) {
      let start = open + mark.utf8.count
      let closing = mark == "“" ? "”" : "\""
      guard let close = text.place(of: closing, from: start) else { break }
      let end = close + closing.utf8.count
      let after = line.content.cut(end..<text.utf8.count)
      result.append(
        Quotation(text: line.content.cut(start..<close).trimmed, after: String(after.prefix(60))))
      place = end
    }
    return result
  }

  /// The next mark that opens a quotation.
  private static func opening(in text: String, from start: Int) -> (place: Int, mark: String)? {
    let found = ["“", "\""].compactMap { mark in
      text.place(of: mark, from: start).map { (place: $0, mark: mark) }
    }
    return found.min { $0.place < $1.place }
  }
}

/// A span of years such as `giai đoạn 2023 - 2030`.
struct PrintedPeriod: Equatable {
  var from: Int
  var to: Int

  /// The text before the span, and the span; nil when a text has none.
  static func split(_ text: String) -> (before: String, period: PrintedPeriod)? {
    let words = "giai doan"
    let folded = Folding.fold(text)
    guard let place = folded.place(of: words) else { return nil }
    let years = Substring(folded.utf8.dropFirst(place + words.utf8.count))
      .split(whereSeparator: { !$0.isNumber }).prefix(2).compactMap { Int($0) }
    guard years.count == 2, years.allSatisfy({ (1990...2100).contains($0) }), years[0] < years[1]
    else { return nil }
    // Folding keeps the characters of composed text one by one.
    let start = Substring(folded.utf8.prefix(place)).count
    return (text.prefix(start).trimmed, PrintedPeriod(from: years[0], to: years[1]))
  }
}
