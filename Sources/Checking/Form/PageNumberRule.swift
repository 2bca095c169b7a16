import Diagnostics
import Document

/// R07: page numbers from 1, in the middle of the top margin, none on the first page.
struct PageNumberRule: CheckRule {
  let facts = RuleFacts.form("R07", "Phụ lục I, Phần I, mục I.7", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let styles = Dictionary(
      subject.pages.styles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, section) in subject.pages.sections.enumerated() {
      let line = subject.lines.first { $0.section == index }
      guard let numbers = section.pageNumbering else {
        if hasSeveralPages(index, subject) {
          findings.append(finding("missing", at: line, in: subject))
        }
        continue
      }
      // A run of pages that goes on with the text's own numbers shows them from its first page.
      let startsAnew =
        index == 0 || subject.anatomy.annexes.contains { $0.number.section == index }
      if startsAnew, numbers.start != 1 {
        findings.append(
          finding("start", nil, ["found": String(numbers.start)], at: line, in: subject))
      }
      if startsAnew, !numbers.isHiddenOnFirstPage {
        findings.append(finding("first-page", at: line, in: subject))
      }
      if numbers.distance <= 0 || numbers.distance >= section.geometry.top {
        findings.append(finding("place", at: line, in: subject))
      }
      guard let style = styles[numbers.style] else { continue }
      let look = subject.look(of: .pageNumber)
      if style.alignment != look.alignment {
        findings.append(finding("place", at: line, in: subject))
      }
      if !look.size.allows(style.size) {
        findings.append(
          finding(
            "size", nil,
            [
              "part": look.name, "found": Measure.text(style.size),
              "allowed": Measure.range(look.size), "paragraphs": "-",
            ], at: line, in: subject,
            suggestion: Message("check.set-size", ["value": Measure.text(look.size.value)])))
      }
      if style.isItalic {
        findings.append(
          finding("italic", nil, ["part": look.name, "paragraphs": "-"], at: line, in: subject))
      }
    }
  }

  /// Whether a run of pages has more than one, by the pages known or by the amount of text: a page
  /// holds less than four thousand letters.
  private func hasSeveralPages(_ section: Int, _ subject: CheckSubject) -> Bool {
    let lines = subject.lines.filter { $0.section == section }
    let pages = Set(lines.compactMap(\.page))
    if !pages.isEmpty { return pages.count > 1 }
    return lines.reduce(0) { $0 + $1.text.count } > 4000
  }
}
