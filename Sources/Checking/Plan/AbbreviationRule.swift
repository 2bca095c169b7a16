import Diagnostics
import VietnameseText

/// Abbreviations are explained where they first stand; the catalogue knows the common ones, which
/// needn't be.
struct AbbreviationRule: CheckRule {
  let facts = RuleFacts.plan("08", .warning, "NĐ 30/2020/NĐ-CP, Điều 8 và Phụ lục I, mục II.2")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge else { return }
    let known = knowledge.abbreviations
    let lines = subject.anatomy.text
    var explained: Set<String> = []
    for line in lines where line.has(.bracket) {
      explained.formUnion(Self.explained(in: line.text))
    }
    var told: Set<String> = []
    for line in lines where line.has(.capitals) && Self.isMixed(line) {
      for word in Self.abbreviations(in: line) {
        if known[word]?.isCommon == true || explained.contains(word) { continue }
        if isPart(of: word, known: explained) || Self.names.contains(word) { continue }
        guard told.insert(word).inserted else { continue }
        if let long = known[word]?.long {
          let introduction = Folding.fold(long) + " ("
          if lines.contains(where: { $0.folded.holds(introduction) }) { continue }
        }
        findings.append(
          finding(
            "unexplained", nil, ["found": word], at: line, quote: line.around(word), in: subject,
            suggestion: known[word].map { write("\($0.long) (\(word))") }))
      }
    }
  }

  /// Whether a fair share of a text is small letters, so that capitals mean something.
  private static func isMixed(_ line: DocumentLine) -> Bool {
    line.content.smallLetters * 4 > line.text.utf8.count
  }

  /// Proper names that look like abbreviations, and units.
  private static let names: Set<String> = [
    "ISO", "COVID", "ASEAN", "OCOP", "UNESCO", "WHO", "XHCN",
  ]

  /// `UBND-HĐND` of known parts.
  private func isPart(of word: String, known explained: Set<String>) -> Bool {
    let parts = word.split(separator: "-")
    return parts.count > 1 && parts.allSatisfy { explained.contains(String($0)) }
  }

  /// What stands alone in brackets, which explains what comes before.
  private static func explained(in text: String) -> Set<String> {
    var result: Set<String> = []
    for piece in text.split(separator: "(").dropFirst() {
      guard let end = piece.firstIndex(of: ")") else { continue }
      var words = piece[..<end].trimmed
      for start in ["gọi tắt là ", "sau đây gọi là ", "viết tắt là ", "sau đây viết tắt là "]
      where words.hasPrefix(start) {
        words = String(words.dropFirst(start.count))
      }
      result.insert(words)
      result.formUnion(words.split(separator: ",").map(\.trimmed))
    }
    return result
  }

  /// Whether a capital has a mark that no initial has: words in capitals aren't abbreviations.
  private static func isMarked(_ letter: Character) -> Bool {
    !letter.isASCII && !"ĐÂÔƯ".contains(letter)
  }

  /// The words of capitals of a text, but for Roman numerals and document numbers.
  private static func abbreviations(in line: DocumentLine) -> [String] {
    var isBroken = false
    var found: [String] = []
    for word in line.words {
      // A document number broken behind its hyphen.
      guard word.traits.contains(.hasCapitals) else {
        isBroken = false
        continue
      }
      let piece = line.content.cut(word.piece)
      let goesOn = isBroken
      isBroken = piece.utf8.last == 0x2D || piece.utf8.last == 0x2F
      let isNumber = piece.utf8.contains { $0 == 0x2F || (0x30...0x39).contains($0) }
      if goesOn || isNumber { continue }
      for part in piece.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        let word = part.trimmed.trimmedHyphens
        let letters = word.filter(\.isLetter)
        if letters.count > 1, letters.allSatisfy(\.isUppercase),
          !letters.allSatisfy({ "IVX".contains($0) }), !letters.contains(where: isMarked)
        {
          found.append(word)
        }
      }
    }
    return found
  }
}

extension String {
  /// The text without hyphens at its ends.
  fileprivate var trimmedHyphens: String {
    var text = self[...]
    while text.hasPrefix("-") { text.removeFirst() }
    while text.hasSuffix("-") { text.removeLast() }
    return String(text)
  }
}
