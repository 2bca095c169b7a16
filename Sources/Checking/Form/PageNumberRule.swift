import Diagnostics
import Document

/// R07: page numbers from 1, in the middle of the top margin, none on the first page.
struct PageNumberRule: CheckRule {
  static let facts = RuleFacts.form("R07", "Phụ lục I, Phần I, mục I.7", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let styles = Dictionary(
      subject.pages.styles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, section) in subject.pages.sections.enumerated() {
      let line = subject.lines.first { $0.section == index }
      guard let numbers = section.pageNumbering else {
        if hasSeveralPages(index, subject) {
          findings.append(subject.diagnostic(FormFinding.noPageNumbers, at: line))
        }
        continue
      }
      // A run of pages that goes on with the text's own numbers shows them from its first page.
      let startsAnew =
        index == 0 || subject.anatomy.annexes.contains { $0.number.section == index }
      if startsAnew, numbers.start != 1 {
        findings.append(
          subject.diagnostic(FormFinding.firstPageNumber(found: numbers.start), at: line))
      }
      if startsAnew, !numbers.isHiddenOnFirstPage {
        findings.append(subject.diagnostic(FormFinding.numberOnFirstPage, at: line))
      }
      if numbers.distance <= 0 || numbers.distance >= section.geometry.top {
        findings.append(subject.diagnostic(FormFinding.placeOfPageNumbers, at: line))
      }
      guard let style = styles[numbers.style] else { continue }
      let look = subject.look(of: .pageNumber)
      if style.alignment != look.alignment {
        findings.append(subject.diagnostic(FormFinding.placeOfPageNumbers, at: line))
      }
      if !look.size.allows(style.size) {
        findings.append(
          subject.diagnostic(
            LookFinding(
              facts,
              .size(part: look.name, found: [Measure(style.size)], allowed: look.size)), at: line,
            suggestion: Message("check.set-size", ["value": Measure(look.size.value).text])))
      }
      if style.isItalic {
        findings.append(
          subject.diagnostic(LookFinding(facts, .italic(part: look.name)), at: line))
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
