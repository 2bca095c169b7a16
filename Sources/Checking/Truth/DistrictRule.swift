import Diagnostics
import VietnameseText

/// Bodies of the district level, which ended on 1 July 2025.
struct DistrictRule: CheckRule {
  static let facts = RuleFacts.truth("06", .warning, "Luật Tổ chức chính quyền địa phương năm 2025")

  private static let lastDay = CalendarDate(year: 2025, month: 6, day: 30)

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let date = subject.date, let last = Self.lastDay, date > last else { return }
    let (anatomy, search) = (subject.anatomy, subject.words.districts)
    let lines =
      anatomy.supervisingBody + anatomy.issuingBody + anatomy.title + anatomy.text
      + anatomy.tables + anatomy.recipients
    for line in lines {
      let matches = search.matches(in: line.lowercased)
      guard let first = matches.map(\.phrase).min() else { continue }
      let word = search.phrases[first]
      findings.append(
        subject.diagnostic(
          TruthFinding.district(found: word), at: line, quote: line.around(word)))
    }
  }
}
