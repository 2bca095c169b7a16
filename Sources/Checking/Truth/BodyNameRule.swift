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
    let search = knowledge.departmentNames
    let issuer = subject.anatomy.issuingBody.map(\.folded).joined(separator: " ")
    var named: [Int: DocumentLine] = [:]
    for line in subject.anatomy.recipients + subject.anatomy.body {
      search.eachMatch(in: line.folded) { match in
        if named[match.phrase] == nil, isName(match, in: line.folded, search) {
          named[match.phrase] = line
        }
        return true
      }
    }
    for (index, department) in knowledge.departments.enumerated()
    where hasEnded(department, on: date) {
      let name = search.phrases[index]
      if issuer == name || issuer.hasPrefix(name + " tinh") {
        findings.append(
          finding(
            "issuer", nil, arguments(department, knowledge, date),
            at: subject.anatomy.issuingBody.first, in: subject))
      }
      if let line = named[index] {
        findings.append(
          finding(
            "ended", .warning, arguments(department, knowledge, date), at: line,
            quote: line.around(department.name), in: subject))
      }
    }
  }

  private func hasEnded(_ department: Department, on date: CalendarDate) -> Bool {
    !department.periods.contains { $0.contains(date) }
      && department.periods.contains { $0.to.map { $0 < date } ?? false }
  }

  private func arguments(
    _ department: Department, _ knowledge: CheckKnowledge, _ date: CalendarDate
  ) -> [String: String] {
    let successor = department.successors
      .compactMap { knowledge.profiles.department($0)?.name }.first
    return ["found": department.name, "date": date.numeric, "right": successor ?? "?"]
  }

  /// Whether a match is the whole name of a body; a central body of the name is another one.
  private func isName(
    _ match: PhraseSearch.Match, in text: String, _ search: PhraseSearch
  ) -> Bool {
    search.isWhole(match, in: text)
      && !text.has(" trung uong", at: search.range(of: match).upperBound)
  }
}
