import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

/// R14: place and date: italic, a comma between them.
struct PlaceAndDateRule: CheckRule {
  static let facts = RuleFacts.form("R14", "Phụ lục I, Phần I, mục II.4")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.placeAndDate, let parts = subject.anatomy.printedDate else {
      if subject.evidence.contains(.looks) {
        findings.append(subject.diagnostic(FormFinding.noPlaceAndDate))
      }
      return
    }
    if parts.place.isEmpty {
      findings.append(subject.diagnostic(FormFinding.noPlace, at: line))
    } else {
      if !parts.hasComma {
        findings.append(
          subject.diagnostic(
            FormFinding.noComma, at: line, suggestion: .write("\(parts.place), ngày")))
      }
      let words = parts.place.split(separator: " ")
      if let word = words.first(where: { $0.first?.isLowercase == true }), words.first == word {
        findings.append(subject.diagnostic(FormFinding.smallPlace(found: String(word)), at: line))
      }
    }
    let impossible =
      if let day = Int(parts.day), let month = Int(parts.month), let year = Int(parts.year) {
        CalendarDate(year: year, month: month, day: day) == nil
      } else {
        Int(parts.year) == nil
      }
    if impossible { findings.append(subject.diagnostic(FormFinding.impossibleDate, at: line)) }
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check([line], as: .placeAndDate, [.size, .weight, .slant, .letters, .alignment])
    look.report(into: &findings)
  }
}
