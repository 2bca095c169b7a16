import Diagnostics
import Document

/// R18: the legal bases: italic, a semicolon after each, a full stop after the last.
struct LegalBasisRule: CheckRule {
  static let facts = RuleFacts.form("R18", "Phụ lục I, Phần I, mục II.6.a")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.legalBases
    for (index, line) in lines.enumerated() {
      let mark: Character = index == lines.count - 1 ? "." : ";"
      if line.text.last == mark { continue }
      // A last basis that ends with a comma or a colon leads into the opening.
      findings.append(
        subject.diagnostic(FormFinding.markOfBasis(right: String(mark)), at: line))
    }
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check(lines, as: .legalBasis, [.size, .weight, .slant])
    look.report(into: &findings)
  }
}
