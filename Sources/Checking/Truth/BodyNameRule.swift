import Citations
import Diagnostics
import Profiles
import VietnameseText

/// Bodies named exist on the day: no department that has ended, no body of a district since the
/// districts ended.
struct BodyNameRule: CheckRule {
  static let facts = RuleFacts.truth(
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
      let found = department.name
      let right =
        department.successors.lazy.compactMap { knowledge.profiles.department($0)?.name }.first
        ?? "?"
      if issuer == name || issuer.hasPrefix(name + " tinh") {
        findings.append(
          subject.diagnostic(
            TruthFinding.endedIssuer(found: found, right: right, date: date),
            at: subject.anatomy.issuingBody.first))
      }
      if let line = named[index] {
        findings.append(
          subject.diagnostic(
            TruthFinding.endedBody(found: found, right: right, date: date), at: line,
            quote: line.around(found)))
      }
    }
  }

  private func hasEnded(_ department: Department, on date: CalendarDate) -> Bool {
    !department.periods.contains { $0.contains(date) }
      && department.periods.contains { $0.to.map { $0 < date } ?? false }
  }

  /// Whether a match is the whole name of a body; a central body of the name is another one.
  private func isName(
    _ match: PhraseSearch.Match, in text: String, _ search: PhraseSearch
  ) -> Bool {
    search.isWhole(match, in: text)
      && !text.has(" trung uong", at: search.range(of: match).upperBound)
  }
}
