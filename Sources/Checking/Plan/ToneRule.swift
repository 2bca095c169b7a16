import Diagnostics

/// One place for the tone mark of open syllables: `hóa` throughout or `hoá` throughout.
struct ToneRule: CheckRule {
  let facts = RuleFacts.plan("11", .warning, "Thông lệ chính tả")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var first: (early: DocumentLine?, late: DocumentLine?) = (nil, nil)
    var words = (early: "", late: "")
    var counts = (early: 0, late: 0)
    for line in subject.anatomy.prose {
      for syllable in line.lowercased.split(whereSeparator: { !$0.isLetter }) {
        switch Self.style(of: syllable) {
        case .early:
          counts.early += 1
          if first.early == nil { (first.early, words.early) = (line, String(syllable)) }
        case .late:
          counts.late += 1
          if first.late == nil { (first.late, words.late) = (line, String(syllable)) }
        case nil: break
        }
      }
    }
    guard let early = first.early, let late = first.late else { return }
    let isLateRare = counts.late <= counts.early
    let rare = isLateRare ? words.late : words.early
    let line = isLateRare ? late : early
    findings.append(
      finding(
        "mixed", nil, ["early": words.early, "late": words.late], at: line,
        quote: line.around(rare), in: subject))
  }

  private enum Style { case early, late }

  private static let marked = (
    o: Set("òóỏõọ"), u: Set("ùúủũụ"), a: Set("àáảãạ"), e: Set("èéẻẽẹ"), y: Set("ỳýỷỹỵ")
  )

  /// Where an open syllable in oa, oe or uy bears its mark; nil for other syllables.
  private static func style(of syllable: Substring) -> Style? {
    guard let last = syllable.last else { return nil }
    let rest = syllable.dropLast()
    guard let vowel = rest.last else { return nil }
    if marked.o.contains(vowel), last == "a" || last == "e" { return .early }
    if marked.u.contains(vowel), last == "y" { return .early }
    if vowel == "o", marked.a.contains(last) || marked.e.contains(last) { return .late }
    if vowel == "u", marked.y.contains(last), rest.dropLast().last != "q" { return .late }
    return nil
  }
}
