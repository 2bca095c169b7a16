import Diagnostics
import VietnameseText

/// One place for the tone mark of open syllables: `hóa` throughout or `hoá` throughout.
struct ToneRule: CheckRule {
  let facts = RuleFacts.plan("11", .warning, "Thông lệ chính tả")

  /// What was met of one rhyme.
  private struct Met {
    var line: DocumentLine
    var word: String
    var count: Int
  }

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.prose.map { ($0, $0.lowercased) }
    // Nearly every text holds to one way, which is seen without taking it apart.
    guard lines.contains(where: { $0.1.holds(anyOf: Self.late) }),
      lines.contains(where: { $0.1.holds(anyOf: Self.early) })
    else { return }
    var met: [String: [Style: Met]] = [:]
    for (line, text) in lines {
      for syllable in text.split(whereSeparator: { !$0.isLetter }) {
        guard let style = Self.style(of: syllable) else { continue }
        let rhyme = String(Folding.fold(String(syllable)).suffix(2))
        var known = met[rhyme]?[style] ?? Met(line: line, word: String(syllable), count: 0)
        known.count += 1
        met[rhyme, default: [:]][style] = known
      }
    }
    for rhyme in ["oa", "oe", "uy"] {
      guard let early = met[rhyme]?[.early], let late = met[rhyme]?[.late] else { continue }
      let rare = late.count <= early.count ? late : early
      findings.append(
        finding(
          "mixed", nil, ["early": early.word, "late": late.word], at: rare.line,
          quote: rare.line.around(rare.word), in: subject))
    }
  }

  private static let early =
    pairs("òóỏõọ", before: "a") + pairs("òóỏõọ", before: "e")
    + pairs("ùúủũụ", before: "y")
  private static let late =
    ["àáảãạ", "èéẻẽẹ"].flatMap { $0.map { "o\($0)" } }
    + "ỳýỷỹỵ".map { "u\($0)" }

  private static func pairs(_ vowels: String, before last: String) -> [String] {
    vowels.map { "\($0)\(last)" }
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
