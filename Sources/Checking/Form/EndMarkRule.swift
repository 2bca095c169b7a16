import Diagnostics
import Document

/// R22: the mark at the end of the text, as all models of the decree bear it.
struct EndMarkRule: CheckRule {
  static let facts = RuleFacts.form("R22", "Phụ lục III, các mẫu văn bản", .warning)

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let anatomy = subject.anatomy
    let mark = subject.format.words.endMark
    guard let last = anatomy.body.last, anatomy.recipientsWord != nil || anatomy.signer != nil
    else { return }
    // Under a table that ends the text the mark stands alone, or in the last cell.
    let end = anatomy.tables.last.map { $0.ordinal > last.ordinal ? $0 : last } ?? last
    if !end.text.ends(with: mark) {
      findings.append(
        subject.diagnostic(FormFinding.noEndMark(right: mark), at: end, suggestion: .write(mark)))
    }
    for line in anatomy.body where line.index != last.index && line.text.ends(with: mark) {
      findings.append(subject.diagnostic(FormFinding.earlyEndMark(mark: mark), at: line))
    }
  }
}
