import Diagnostics
import VietnameseText

/// Abbreviations are explained where they first stand; the catalogue knows the common ones, which
/// needn't be.
struct AbbreviationRule: CheckRule {
  static let facts = RuleFacts.plan(
    "08", .warning, "NĐ 30/2020/NĐ-CP, Điều 8 và Phụ lục I, mục II.2")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge else { return }
    let known = knowledge.abbreviations
    let lines = subject.anatomy.text
    var explained: Set<String> = []
    for line in lines where line.has(.bracket) {
      explained.formUnion(Self.explained(in: line.text))
    }
    var told: Set<String> = []
    func unexplained(in line: DocumentLine) -> [String] {
      Self.abbreviations(in: line).filter { word in
        if known[word]?.isCommon == true || explained.contains(word) { return false }
        if isPart(of: word, known: explained) { return false }
        if let long = known[word]?.long {
          let introduction = Folding.fold(long) + " ("
          if lines.contains(where: { $0.folded.holds(introduction) }) { return false }
        }
        return told.insert(word).inserted
      }
    }
    for line in lines where line.has(.capitals) && line.content.isMixed {
      for word in unexplained(in: line) {
        findings.append(
          subject.diagnostic(
            PlanFinding.unexplained(found: word), at: line, quote: line.around(word),
            suggestion: known[word].map { .write("\($0.long) (\(word))") }))
      }
    }
    // Lists of recipients are short by custom; the archive line has the symbols of units.
    let recipients = subject.anatomy.recipients.filter {
      $0.index != subject.anatomy.archiveLine?.index && $0.has(.capitals)
        && $0.content.smallLetters > 0
    }
    let found = recipients.map { (line: $0, words: unexplained(in: $0)) }
      .filter { !$0.words.isEmpty }
    guard let first = found.first else { return }
    findings.append(
      subject.diagnostic(
        PlanFinding.unexplainedRecipients(found: found.flatMap(\.words)), at: first.line))
  }

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
      isBroken = piece.utf8.last == .hyphen || piece.utf8.last == .slash
      let isNumber = piece.utf8.contains { $0 == .slash || $0.isDigit }
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
