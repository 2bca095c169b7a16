import Diagnostics
import VietnameseText

/// A mark stands at the word before it, and a blank parts it from the word behind it.
struct MarkBlankRule: CheckRule {
  static let facts = RuleFacts.plan("17", .warning, "Thông lệ chính tả")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.prose {
      for word in line.words where word.traits.contains(.holdsMark) {
        guard
          let quote = glued(
            line.content.cut(word.piece), isLabel: word.text.lowerBound < line.content.start)
        else { continue }
        findings.append(
          subject.diagnostic(
            PlanFinding.noBlankBehindMark(found: quote), at: line,
            quote: line.content.around(word.piece)))
      }
      for mark in [",", ";"] {
        guard let place = line.text.place(of: " " + mark) else { continue }
        findings.append(
          subject.diagnostic(
            PlanFinding.blankBeforeMark(mark), at: line,
            quote: line.content.around(place..<place + 2)))
      }
    }
  }

  /// The words a mark joins without a blank: small letters, the mark, a letter that begins a word.
  private func glued(_ piece: Substring, isLabel: Bool) -> String? {
    // Addresses of the network and numbers aside.
    guard !isLabel, !piece.utf8.contains(where: { $0 == .slash || $0 == .at }) else { return nil }
    let scalars = Array(piece.unicodeScalars)
    for index in scalars.indices.dropFirst().dropLast(2) {
      let mark = scalars[index]
      guard mark == "." || mark == "," || mark == ";" || mark == ":" || mark == "…" else {
        continue
      }
      let next = scalars[index + 1]
      guard scalars[..<index].last(where: { $0 != "." })?.properties.isLowercase == true else {
        continue
      }
      // A full stop inside a name is no end of a sentence: `snv.gov.vn`.
      let begins = next.properties.isUppercase && scalars[index + 2].properties.isLowercase
      if begins || mark != "." && mark != ":" && next.properties.isAlphabetic {
        return String(piece)
      }
    }
    return nil
  }
}
