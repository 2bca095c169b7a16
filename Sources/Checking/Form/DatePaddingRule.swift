import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

/// R15: days below 10 and the months 1 and 2 take a zero; other months don't.
struct DatePaddingRule: CheckRule {
  static let facts = RuleFacts.form("R15", "Phụ lục I, Phần I, mục II.4.b")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.placeAndDate, let parts = subject.anatomy.printedDate else {
      return
    }
    if let day = Int(parts.day) {
      let right = day < 10 ? "0\(day)" : String(day)
      if parts.day != right {
        findings.append(
          subject.diagnostic(
            FormFinding.day(found: parts.day, right: right), at: line, suggestion: .write(right)))
      }
    }
    if let month = Int(parts.month) {
      let right = CalendarDate.monthText(month)
      if parts.month != right {
        findings.append(
          subject.diagnostic(
            FormFinding.month(found: parts.month, right: right), at: line, suggestion: .write(right)
          ))
      }
    }
  }
}
