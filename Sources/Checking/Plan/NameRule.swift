import Diagnostics
import Foundation
import VietnameseText

/// One body, one province bears one name throughout: the same letters, and either the name or its
/// abbreviation.
struct NameRule: CheckRule {
  static let facts = RuleFacts.plan("18", .warning, "NĐ 30/2020/NĐ-CP, Phụ lục II, mục IV")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    checkLetters(subject, into: &findings)
    checkProvinces(subject, into: &findings)
    checkAbbreviations(subject, into: &findings)
  }

  /// A way a name was first written.
  private struct Met {
    var text: String
    var line: DocumentLine
    var range: Range<Int>
  }

  /// The same name in other letters; the first may be a capital at the beginning of a sentence.
  private func checkLetters(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let names = subject.words.mixedNames
    var met: [[Met]] = Array(repeating: [], count: names.phrases.count)
    for line in subject.anatomy.body + subject.anatomy.recipients where line.content.isMixed {
      for match in names.matches(in: line.folded)
      where names.isWhole(match, in: line.folded) {
        guard let range = line.content.range(ofFolded: names.range(of: match)) else {
          continue
        }
        let text = String(line.content.cut(range))
        let known = met[match.phrase]
        guard !known.contains(where: { Self.isSame($0.text, text) }) else { continue }
        // Other words that fold alike aren't the name.
        guard known.allSatisfy({ Casing.lowercased($0.text) == Casing.lowercased(text) }) else {
          continue
        }
        met[match.phrase].append(Met(text: text, line: line, range: range))
      }
    }
    for ways in met where ways.count > 1 {
      let (first, other) = (ways[0], ways[1])
      findings.append(
        subject.diagnostic(
          PlanFinding.mixedName(found: other.text, first: first.text), at: other.line,
          quote: other.line.content.around(other.range)))
    }
  }

  /// A province in other letters than before.
  private func checkProvinces(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge else { return }
    let kinds = subject.words.provinceKinds
    var met: [String: Met] = [:]
    var told: Set<String> = []
    for line in subject.anatomy.body + subject.anatomy.recipients where line.content.isMixed {
      for match in kinds.matches(in: line.folded) {
        let start = kinds.range(of: match).upperBound
        guard let name = knowledge.provinceName(in: line.folded, at: start),
          let range = line.content.range(ofFolded: start..<start + name.utf8.count)
        else { continue }
        let text = String(line.content.cut(range))
        guard text.first?.isUppercase == true else { continue }
        guard let first = met[name] else {
          met[name] = Met(text: text, line: line, range: range)
          continue
        }
        // Where the tone mark stands is another rule's.
        guard !Self.hasSameLetters(first.text, text), told.insert(name).inserted else { continue }
        findings.append(
          subject.diagnostic(
            PlanFinding.mixedName(found: text, first: first.text), at: line,
            quote: line.content.around(range)))
      }
    }
  }

  /// Whether two texts have the same letters and marks, wherever the marks stand.
  private static func hasSameLetters(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.decomposedStringWithCanonicalMapping.unicodeScalars.sorted { $0.value < $1.value }
    }
    return letters(left) == letters(right)
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.dropFirst() == right.dropFirst()
  }

  /// A common abbreviation beside the words it stands for, before the same word: `UBND tỉnh` and
  /// `Ủy ban nhân dân tỉnh`. Where it is introduced in brackets both must stand.
  private func checkAbbreviations(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge else { return }
    let names = knowledge.commonNames
    var met: [Companions] = Array(
      repeating: Companions(), count: knowledge.commonAbbreviations.count)
    for line in subject.anatomy.body where line.content.isMixed {
      for match in names.matches(in: line.lowercased) {
        let index = match.phrase / 2
        let range = names.range(of: match)
        let short = knowledge.commonAbbreviations[index].short
        if line.text.has(" (\(short)", at: range.upperBound) { met[index].isIntroduced = true }
        guard let next = line.content.wordAfter(range) else { continue }
        if match.phrase.isMultiple(of: 2) {
          met[index].long[next] = met[index].long[next] ?? line
        } else if line.text.has(short, at: range.lowerBound) {
          met[index].short[next] = met[index].short[next] ?? line
        }
      }
    }
    for (abbreviation, met) in zip(knowledge.commonAbbreviations, met) where !met.isIntroduced {
      let both = met.short.compactMap { word, short in
        met.long[word].map { (word: word, line: $0.index > short.index ? $0 : short) }
      }
      guard let first = both.min(by: { ($0.line.index, $0.word) < ($1.line.index, $1.word) }) else {
        continue
      }
      findings.append(
        subject.diagnostic(
          PlanFinding.mixedAbbreviation(
            short: "\(abbreviation.short) \(first.word)",
            long: "\(abbreviation.long) \(first.word)"), at: first.line))
    }
  }

  /// The words met behind an abbreviation and behind what it stands for, and where first.
  private struct Companions {
    var short: [String: DocumentLine] = [:]
    var long: [String: DocumentLine] = [:]
    var isIntroduced = false
  }
}
