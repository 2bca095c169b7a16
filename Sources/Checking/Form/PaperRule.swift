import Diagnostics
import Document

/// R01: A4 paper.
struct PaperRule: CheckRule {
  static let facts = RuleFacts.form("R01", "Phụ lục I, Phần I, mục I.1", evidence: [.measures])

  /// What word processors round away, in millimetres.
  private static let tolerance = 1.0

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let page = subject.format.page
    for (index, section) in subject.pages.sections.enumerated() {
      let short = min(section.geometry.width, section.geometry.height)
      let long = max(section.geometry.width, section.geometry.height)
      if abs(short - page.width) <= Self.tolerance, abs(long - page.height) <= Self.tolerance {
        continue
      }
      findings.append(
        subject.diagnostic(
          FormFinding.paper(
            found: [Measure(short), Measure(long)],
            allowed: [Measure(page.width), Measure(page.height)]),
          at: subject.lines.first { $0.section == index }))
    }
  }
}
