import Diagnostics
import VietnameseText

/// The province in the letterhead and on the date line bears the name it had on the day.
struct PlaceNameRule: CheckRule {
  static let facts = RuleFacts.truth(
    "04", .error, "Nghị quyết số 202/2025/QH15 và danh mục đơn vị hành chính")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge, let date = subject.date,
      knowledge.provinces.contains(where: { $0.validity.contains(date) })
    else { return }
    let anatomy = subject.anatomy
    for line in anatomy.supervisingBody + anatomy.issuingBody {
      for name in subject.words.provinceKinds.phrases.compactMap({
        Self.name(behind: $0, in: line.folded)
      }) {
        check(name, at: line, on: date, knowledge, subject, into: &findings)
      }
    }
    guard let line = anatomy.placeAndDate, let place = anatomy.printedDate?.place else { return }
    let folded = Folding.fold(place)
    let kind = subject.words.provinceKinds.phrases.first { folded.hasPrefix($0) }
    check(
      String(folded.dropFirst(kind?.count ?? 0)), at: line, on: date, knowledge, subject,
      into: &findings)
  }

  /// What follows the last place of a kind in a line.
  private static func name(behind kind: String, in line: String) -> String? {
    var name: String?
    var place = line.place(of: kind)
    while let found = place {
      name = String(Substring(line.utf8.dropFirst(found + kind.utf8.count)))
      place = line.place(of: kind, from: found + 1)
    }
    return name
  }

  private func check(
    _ folded: String, at line: DocumentLine, on date: CalendarDate, _ knowledge: CheckKnowledge,
    _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    let known = knowledge.provinces.filter { $0.folded == folded }
    guard let name = known.first, !known.contains(where: { $0.validity.contains(date) }) else {
      return
    }
    let now = name.province.names.first { $0.validity.contains(date) }
    let right = now.map { $0.fullName ?? "\($0.kind.word) \($0.name)" } ?? "?"
    findings.append(
      subject.diagnostic(
        TruthFinding.province(found: name.name, right: right, date: date), at: line,
        suggestion: .write(right)))
  }
}
