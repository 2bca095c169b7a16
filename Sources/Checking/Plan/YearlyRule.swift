import Diagnostics
import VietnameseText

/// `hằng năm` throughout or `hàng năm` throughout.
struct YearlyRule: CheckRule {
  static let facts = RuleFacts.plan("12", .warning, "Thông lệ chính tả")

  private static let search = PhraseSearch(["hằng năm", "hàng năm"])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var isRight = false
    var other: DocumentLine?
    for line in subject.prose {
      Self.search.eachMatch(in: line.lowercased) { match in
        if match.phrase == 0 { isRight = true } else { other = other ?? line }
        return true
      }
      if isRight, other != nil { break }
    }
    guard isRight, let other else { return }
    findings.append(
      subject.diagnostic(
        PlanFinding.mixedYearly, at: other, quote: other.around("hàng năm"),
        suggestion: .write("hằng năm")))
  }
}
