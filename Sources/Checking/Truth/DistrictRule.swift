import Diagnostics
import VietnameseText

/// Bodies of the district level, which ended on 1 July 2025.
struct DistrictRule: CheckRule {
  static let facts = RuleFacts.truth("06", .warning, "Luật Tổ chức chính quyền địa phương năm 2025")

  private static let lastDay = CalendarDate(year: 2025, month: 6, day: 30)

  private static let search = PhraseSearch([
    "ubnd huyện", "ubnd các huyện", "ubnd quận", "ubnd các quận", "ubnd thị xã",
    "ủy ban nhân dân huyện", "ủy ban nhân dân các huyện", "ủy ban nhân dân quận",
    "ủy ban nhân dân các quận", "ủy ban nhân dân thị xã", "hđnd huyện", "huyện ủy", "quận ủy",
    "thị ủy", "các huyện, thị xã", "các huyện, thành phố", "các quận, huyện", "thị trấn",
    "cấp huyện",
  ])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let date = subject.date, let last = Self.lastDay, date > last else { return }
    let anatomy = subject.anatomy
    let lines =
      anatomy.supervisingBody + anatomy.issuingBody + anatomy.title + anatomy.text
      + anatomy.tables + anatomy.recipients
    for line in lines {
      let matches = Self.search.matches(in: line.lowercased)
      guard let first = matches.map(\.phrase).min() else { continue }
      let word = Self.search.phrases[first]
      findings.append(
        subject.diagnostic(
          TruthFinding.district(found: word), at: line, quote: line.around(word)))
    }
  }
}
