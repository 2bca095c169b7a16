import Diagnostics
import VietnameseText

/// Capital letters where the decree asks for them: the cases of the table, and the names of the
/// departments.
struct CapitalsRule: CheckRule {
  static let facts = RuleFacts.plan("14", .warning, "NĐ 30/2020/NĐ-CP, Phụ lục II")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge else { return }
    for line in subject.prose + subject.anatomy.recipients {
      for match in knowledge.capitals.matches(in: line.text) {
        add(match.entry.wrong, match.entry.right, at: line, match.range, subject, &findings)
      }
      for (name, range) in departments(in: line, knowledge) {
        add(
          String(line.content.cut(range)), name, at: line, range, subject, &findings)
      }
    }
  }

  private func add(
    _ wrong: String, _ right: String, at line: DocumentLine, _ range: Range<Int>,
    _ subject: CheckSubject, _ findings: inout [Diagnostic]
  ) {
    findings.append(
      subject.diagnostic(
        PlanFinding.capitals(found: wrong, right: right), at: line,
        quote: line.content.around(range), suggestion: .write(right)))
  }

  /// The departments a line names with letters of another case than their own.
  private func departments(
    in line: DocumentLine, _ knowledge: CheckKnowledge
  ) -> [(name: String, range: Range<Int>)] {
    guard line.content.isMixed else { return [] }
    let search = knowledge.departmentLetters
    return search.matches(in: line.lowercased).compactMap { match in
      let range = search.range(of: match)
      let name = knowledge.departments[match.phrase].name
      let text = line.content.cut(range)
      guard search.isWhole(match, in: line.lowercased), text != name,
        text.first?.isUppercase == true
      else { return nil }
      // In small letters the words behind the first may be a verb: `Sở xây dựng các mục tiêu`.
      let isName = text.dropFirst().contains(where: \.isUppercase) || endsName(range, in: line)
      return isName ? (name, range) : nil
    }
  }

  /// Whether what follows a stretch shows that a name ends with it: a mark, or the province's kind.
  private func endsName(_ range: Range<Int>, in line: DocumentLine) -> Bool {
    guard let last = line.words.firstIndex(where: { $0.text.upperBound >= range.upperBound }) else {
      return true
    }
    if last + 1 == line.words.count || line.words[last].endsClause { return true }
    return ["tinh", "thanh"].contains(line.content.folded(of: line.words[last + 1]))
  }
}
