import Diagnostics

/// A mark stands at the word before it, and a blank parts it from the word behind it.
struct MarkBlankRule: CheckRule {
  let facts = RuleFacts.plan("17", .warning, "Thông lệ chính tả")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.prose {
      for word in line.words {
        guard
          let quote = glued(
            line.content.cut(word.piece), isLabel: word.text.lowerBound < line.content.start)
        else { continue }
        findings.append(
          finding(
            "missing", nil, ["found": quote], at: line,
            quote: line.content.around(word.piece), in: subject))
      }
      for mark in [",", ";"] {
        guard let place = line.text.place(of: " " + mark) else { continue }
        findings.append(
          finding(
            "before", nil, ["found": mark], at: line,
            quote: line.content.around(place..<place + 2), in: subject))
      }
    }
  }

  /// The words a mark joins without a blank: small letters, the mark, a letter that begins a word.
  private func glued(_ piece: Substring, isLabel: Bool) -> String? {
    guard !isLabel, mayBeGlued(piece) else { return nil }
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

  /// Whether a mark stands inside a piece: addresses of the network aside.
  private func mayBeGlued(_ piece: Substring) -> Bool {
    var isInside = false
    for byte in piece.utf8.dropLast() {
      switch byte {
      case 0x2C, 0x2E, 0x3A, 0x3B, 0xE2: isInside = true
      case 0x2F, 0x40: return false
      default: break
      }
    }
    return isInside
  }
}
