import Diagnostics
import DocumentLanguage

/// One way of numbering throughout: not `1.` beside `1)`, `a)` beside `2.1.`, `-` beside `•`.
struct NumberingSchemeRule: CheckRule {
  static let facts = RuleFacts.plan(
    "01", .warning, "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ")

  private struct Way: Hashable {
    var level: String
    var mark: String
  }

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var first: [String: ItemLabel] = [:]
    var told: Set<Way> = []
    for line in subject.anatomy.body {
      guard let label = line.item, let way = way(of: label) else { continue }
      guard let known = first[way.level] else {
        first[way.level] = label
        continue
      }
      guard self.way(of: known) != way, told.insert(way).inserted else { continue }
      findings.append(
        subject.diagnostic(
          PlanFinding.mixedNumbering(found: label.printed, first: known.printed), at: line))
    }
    checkMarks(subject, into: &findings)
  }

  /// Paragraphs between or behind the items of a list that end as items do but bear no mark.
  private func checkMarks(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var isInList = false
    for line in subject.anatomy.body {
      if let item = line.item {
        if case .mark = item.scheme { isInList = true } else { isInList = false }
      } else if isInList, line.text.ends(with: ";"), line.text.first?.isUppercase == true {
        findings.append(subject.diagnostic(PlanFinding.unmarkedItem, at: line))
      } else if !line.text.ends(with: ".") {
        isInList = false
      }
    }
  }

  private func way(of label: ItemLabel) -> Way? {
    let mark = label.printed.filter { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
    switch label.scheme {
    case .part, .article: return nil
    case .roman: return Way(level: "roman", mark: mark)
    case .decimal: return Way(level: "decimal", mark: mark)
    case .letter: return Way(level: "third", mark: mark)
    case .nested: return Way(level: "third", mark: "nested")
    case .mark(let mark): return mark == "+" ? nil : Way(level: "list", mark: mark)
    }
  }
}
