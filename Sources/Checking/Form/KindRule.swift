import Diagnostics
import Document

/// R16: the kind of the document.
struct KindRule: CheckRule {
  static let facts = RuleFacts.form("R16", "Phụ lục I, Phần I, mục II.5", evidence: [.looks])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.kind else {
      if !isLetter(subject) { findings.append(subject.diagnostic(FormFinding.noKind)) }
      return
    }
    var look = LookCheck(self, subject)
    look.check([line], as: .kind)
    look.report(into: &findings)
  }

  /// Whether it is a letter (công văn), which bears no name of its kind: what it is about stands
  /// under its number, and it says to whom it goes.
  private func isLetter(_ subject: CheckSubject) -> Bool {
    let head = subject.lines.prefix { $0 != subject.anatomy.addressee }
    return subject.anatomy.addressee != nil && head.contains { $0.folded.hasPrefix("v/v ") }
  }
}
