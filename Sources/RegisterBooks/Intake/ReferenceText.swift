import Citations
import VietnameseText

/// Number and symbol of a document as registers write them, together or apart.
struct ReferenceText {
  /// The number as printed; empty when there is none.
  var number = ""
  /// What joins them.
  var separator = "/"
  /// The symbol; empty when there is none.
  var symbol = ""
  /// Whether all of the text was understood.
  var isUnderstood = true
  /// The number's grammar, where it follows one.
  var parsed: DocumentNumber?

  /// Reads the text of the number's column and that of the symbol's, which may be empty.
  init(_ text: String, symbol given: String) {
    let text = ReferenceText.withoutLabel(text)
    let given = ReferenceText.trimmed(given)
    if let parsed = DocumentNumber(text) {
      take(parsed)
      return
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    var rest = text.dropFirst(digits.count)
    number = String(digits)
    if let letter = rest.first, letter.isLetter, !digits.isEmpty,
      rest.dropFirst().first?.isLetter != true
    {
      number.append(letter)
      rest = rest.dropFirst()
    }
    symbol = ReferenceText.trimmed(String(rest))
    // What goes on without letters is a date or a sum.
    isUnderstood = digits.count <= 6 && (symbol.isEmpty || symbol.contains(where: \.isLetter))
    if symbol.isEmpty || !isUnderstood { symbol = given }
    if let parsed = DocumentNumber("\(number)/\(symbol)") ?? DocumentNumber("\(number)-\(symbol)") {
      take(parsed)
    }
  }

  private mutating func take(_ parsed: DocumentNumber) {
    self.parsed = parsed
    number = parsed.serial
    symbol = parsed.symbol
    separator = parsed.family == .party ? "-" : "/"
  }

  /// The text without `Số:` before it.
  private static func withoutLabel(_ text: String) -> String {
    let folded = FoldedText(text)
    guard folded.hasWord("so", at: 0) else { return folded.text }
    var start = 2
    while start < folded.count, folded.folded[start] == .space || folded.folded[start] == .colon {
      start += 1
    }
    return folded.trimmed(start..<folded.count)
  }

  /// The text without separators and blanks around it.
  private static func trimmed(_ text: String) -> String {
    let edges: Set<Character> = ["/", "-", "–", " ", ".", ":"]
    var result = text[...]
    while let first = result.first, edges.contains(first) { result = result.dropFirst() }
    while let last = result.last, edges.contains(last) { result = result.dropLast() }
    return String(result)
  }
}
