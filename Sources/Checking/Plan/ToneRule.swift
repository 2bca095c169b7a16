import Diagnostics
import VietnameseText

/// One place for the tone mark of open syllables: `hóa` throughout or `hoá` throughout.
struct ToneRule: CheckRule {
  static let facts = RuleFacts.plan("11", .warning, "Thông lệ chính tả")

  /// What was met of one way to write one rhyme.
  private struct Met {
    var line: DocumentLine
    var rhyme: Range<Int>
    var count = 0
  }

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var early: [OpenSyllable.Rhyme: Met] = [:]
    var late: [OpenSyllable.Rhyme: Met] = [:]
    for line in subject.prose {
      OpenSyllable.each(in: line.lowercased) { syllable in
        let new = Met(line: line, rhyme: syllable.range)
        switch syllable.style {
        case .early: early[syllable.rhyme, default: new].count += 1
        case .late: late[syllable.rhyme, default: new].count += 1
        }
      }
    }
    for rhyme in OpenSyllable.Rhyme.allCases {
      guard let early = early[rhyme], let late = late[rhyme] else { continue }
      let rare = late.count <= early.count ? late : early
      findings.append(
        subject.diagnostic(
          PlanFinding.mixedToneMarks(early: syllable(early), late: syllable(late)), at: rare.line,
          quote: rare.line.around(syllable(rare))))
    }
  }

  /// The syllable a rhyme was met in, in small letters.
  private func syllable(_ met: Met) -> String {
    let text = met.line.lowercased
    let end = text.utf8.index(text.startIndex, offsetBy: met.rhyme.upperBound)
    return String(text[..<end].reversed().prefix(while: \.isLetter).reversed())
  }
}
