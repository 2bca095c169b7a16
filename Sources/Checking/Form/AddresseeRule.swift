import Diagnostics

/// R26: a plan isn't addressed: `Kính gửi` stands in letters, submissions and reports upwards only.
struct AddresseeRule: CheckRule {
  static let facts = RuleFacts.form("R26", "Phụ lục I, Phần I, mục II.9.b và II.9.d")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.addressee, subject.anatomy.kind?.folded == "ke hoach" else {
      return
    }
    findings.append(subject.diagnostic(FormFinding.addressee, at: line))
  }
}
