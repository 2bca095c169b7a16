import Citations
import Diagnostics
import Profiles
import VietnameseText

/// Bodies named exist on the day: no department that has ended, no body of a district since the
/// districts ended.
struct BodyNameRule: CheckRule {
  let facts = RuleFacts.truth(
    "05", .error, "Nghị định số 45/2025/NĐ-CP, Nghị định số 150/2025/NĐ-CP")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let knowledge = subject.knowledge, let date = subject.date else { return }
    let ended = knowledge.departments.filter { department in
      !department.name.contains("{")
        && !department.periods.contains { $0.contains(date) }
        && department.periods.contains { $0.to.map { $0 < date } ?? false }
    }
    guard !ended.isEmpty else { return }
    let issuer = subject.anatomy.issuingBody.map(\.folded).joined(separator: " ")
    for department in ended {
      let name = Folding.fold(department.name)
      if issuer == name || issuer.hasPrefix(name + " tinh") {
        findings.append(
          finding(
            "issuer", nil, arguments(department, knowledge, date),
            at: subject.anatomy.issuingBody.first, in: subject))
      }
      let lines = subject.anatomy.recipients + subject.anatomy.body
      if let line = lines.first(where: { Self.names($0.folded, name) }) {
        findings.append(
          finding(
            "ended", .warning, arguments(department, knowledge, date), at: line,
            quote: line.around(department.name), in: subject))
      }
    }
  }

  private func arguments(
    _ department: Department, _ knowledge: ProfileStore, _ date: CalendarDate
  ) -> [String: String] {
    let successor = department.successors.compactMap { knowledge.department($0)?.name }.first
    return ["found": department.name, "date": date.numeric, "right": successor ?? "?"]
  }

  /// Whether a line names a body by its whole name.
  private static func names(_ line: String, _ name: String) -> Bool {
    guard line.holds(name), let range = line.firstRange(of: name) else { return false }
    let after = line[range.upperBound...].first
    let before = line[..<range.lowerBound].last
    // A central body of the name is another one.
    if line[range.upperBound...].hasPrefix(" trung uong") { return false }
    return after?.isLetter != true && before?.isLetter != true
  }
}
