import Diagnostics
import VietnameseText

/// Nothing is said twice: no sentence, and no passage inside one paragraph.
struct RepetitionRule: CheckRule {
  let facts = RuleFacts.plan("02", .warning, "Thông lệ soạn thảo")

  /// The least words of a sentence that counts.
  private static let least = 14
  /// The least words of a passage; shorter ones are names.
  private static let leastOfPassage = 16

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var seen: [String: DocumentLine] = [:]
    var isInOpening = true
    for line in subject.anatomy.body {
      if line.isHeading {
        isInOpening = false
        continue
      }
      // An item without a mark is a title.
      if !line.endsSentence, let label = ItemLabel(line), !label.numbers.isEmpty { continue }
      for sentence in Sentence.sentences(of: line) where sentence.words.count >= Self.least {
        if sentence.followsColon || Quantity.isTarget(sentence.words) { continue }
        guard let first = seen[sentence.key] else {
          seen[sentence.key] = line
          continue
        }
        findings.append(
          finding(
            "twice", nil, ["paragraph": String(first.ordinal)], at: line,
            quote: sentence.quote, in: subject))
      }
      // The opening names the plan and the documents it rests on, which may share long names.
      isInOpening = isInOpening && ItemLabel(line) == nil
      if !isInOpening { checkPassages(of: line, subject, into: &findings) }
    }
  }

  /// A passage that comes back inside one paragraph; names in quotation marks may.
  private func checkPassages(
    of line: DocumentLine, _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    // Shorter paragraphs have no room for a passage twice.
    guard line.text.utf8.count > 4 * Self.leastOfPassage else { return }
    let words = Word.words(of: line.text.withoutQuotations)
    guard words.count >= 2 * Self.leastOfPassage else { return }
    let hashes = words.map(\.folded.hashValue)
    var starts: [Int: Int] = [:]
    for index in 0...(words.count - Self.leastOfPassage) {
      let span = index..<index + Self.leastOfPassage
      let key = hashes[span].reduce(0) { $0 &* 31 &+ $1 }
      guard let first = starts[key], index - first >= Self.leastOfPassage,
        zip(words[span], words[first...]).allSatisfy({ $0.folded == $1.folded })
      else {
        starts[key] = starts[key] ?? index
        continue
      }
      let quote = words[index..<index + Self.leastOfPassage].map(\.text).joined(separator: " ")
      findings.append(finding("passage", at: line, quote: quote + "…", in: subject))
      return
    }
  }
}
