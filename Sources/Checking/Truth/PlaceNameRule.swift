import Citations
import Diagnostics
import Profiles
import VietnameseText

/// The province in the letterhead and on the date line bears the name it had on the day.
struct PlaceNameRule: CheckRule {
  let facts = RuleFacts.truth(
    "04", .error, "Nghị quyết số 202/2025/QH15 và danh mục đơn vị hành chính")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge, let date = subject.date else { return }
    let valid = Set(knowledge.provinces(on: date).map { Folding.fold($0.name) })
    guard !valid.isEmpty else { return }
    let former = Self.names(in: knowledge).filter { !valid.contains($0.folded) }
    let anatomy = subject.anatomy
    for line in anatomy.supervisingBody + anatomy.issuingBody {
      for name in former where Self.ends(line.folded, with: name.folded) {
        add(name, at: line, on: date, subject, into: &findings)
      }
    }
    guard let line = anatomy.placeAndDate, let place = DateLine(line.text)?.place else { return }
    let folded = Folding.fold(place)
    for name in former where Self.isPlace(folded, name.folded) {
      add(name, at: line, on: date, subject, into: &findings)
    }
  }

  private struct Name {
    var text: String
    var folded: String
    var province: Province
  }

  private func add(
    _ name: Name, at line: DocumentLine, on date: CalendarDate, _ subject: CheckSubject,
    into findings: inout [Diagnostic]
  ) {
    let now = name.province.names.first { $0.validity.contains(date) }
    let right = now.map { $0.fullName ?? "\($0.kind.word) \($0.name)" } ?? "?"
    findings.append(
      finding(
        "province", nil, ["found": name.text, "right": right, "date": date.numeric], at: line,
        in: subject, suggestion: write(right)))
  }

  /// All names provinces and their former units ever had, each once.
  private static func names(in knowledge: ProfileStore) -> [Name] {
    var seen: Set<String> = []
    var names: [Name] = []
    for province in knowledge.provinces {
      for name in province.names + province.formerUnits.flatMap(\.names) {
        let folded = Folding.fold(name.name)
        guard seen.insert(folded).inserted else { continue }
        names.append(Name(text: name.name, folded: folded, province: province))
      }
    }
    return names
  }

  private static func ends(_ line: String, with name: String) -> Bool {
    line.hasSuffix("tinh \(name)") || line.hasSuffix("thanh pho \(name)")
  }

  private static func isPlace(_ place: String, _ name: String) -> Bool {
    place == name || place == "tinh \(name)" || place == "thanh pho \(name)"
  }
}
