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
    var rest = line.text[...]
    while let open = rest.firstIndex(where: { $0 == "“" || $0 == "\"" }) {
      let inner = rest[rest.index(after: open)...]
      let closing: Character = rest[open] == "“" ? "”" : "\""
      guard let close = inner.firstIndex(of: closing) else { break }
      let after = inner[inner.index(after: close)...]
      result.append(
        Quotation(text: inner[..<close].trimmed, after: String(after.prefix(60))))
      rest = after
    }
    return result
  }
}

/// A span of years such as `giai đoạn 2023 - 2030`.
struct PrintedPeriod: Equatable {
  var from: Int
  var to: Int

  /// The text before the span, and the span; nil when a text has none.
  static func split(_ text: String) -> (before: String, period: PrintedPeriod)? {
    let folded = Folding.fold(text)
    guard folded.count == text.count, let range = folded.firstRange(of: "giai doan") else {
      return nil
    }
    let years = folded[range.upperBound...]
      .split(whereSeparator: { !$0.isNumber }).prefix(2).compactMap { Int($0) }
    guard years.count == 2, years.allSatisfy({ (1990...2100).contains($0) }), years[0] < years[1]
    else { return nil }
    let start = folded.distance(from: folded.startIndex, to: range.lowerBound)
    return (text.prefix(start).trimmed, PrintedPeriod(from: years[0], to: years[1]))
  }
}
