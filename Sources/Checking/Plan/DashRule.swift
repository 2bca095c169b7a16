import Diagnostics
import VietnameseText

/// Hyphens with blanks between words, as the decree writes them: no dashes, no blank on one side.
struct DashRule: CheckRule {
  static let facts = RuleFacts.plan(
    "10", .warning, "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1.b")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.prose {
      if let right = listed(line, subject.words.namedItems) {
        findings.append(
          subject.diagnostic(PlanFinding.hyphensInHeading, at: line, suggestion: .write(right)))
        continue
      }
      if line.has(.dash), let quote = dash(in: line.text) {
        findings.append(subject.diagnostic(PlanFinding.dash, at: line, quote: quote))
      }
      if line.has(.hyphen), let quote = oneSided(in: line.text) {
        findings.append(subject.diagnostic(PlanFinding.oneSidedHyphen, at: line, quote: quote))
      }
    }
  }

  /// A section's heading that joins what it names with hyphens, with commas instead; nil when it
  /// doesn't.
  private func listed(_ line: DocumentLine, _ items: [String]) -> String? {
    guard line.hasAny([.hyphen, .dash]), let item = line.item, item.scheme == .roman else {
      return nil
    }
    let text = line.rest.replacing(" – ", with: " - ")
    let parts = text.split(separator: " - ")
    guard parts.count > 1,
      parts.map({ Folding.fold(String($0)) }).allSatisfy({ part in items.contains { part.holds($0) }
      })
    else { return nil }
    return "\(item.printed) \(parts.joined(separator: ", "))"
  }

  /// The words around the first dash between words or numbers.
  private func dash(in text: String) -> String? {
    guard let index = text.dropFirst().firstIndex(where: { $0 == "–" || $0 == "—" }) else {
      return nil
    }
    return words(around: index, in: text)
  }

  /// The words around the first hyphen with a blank on one side only, between letters.
  private func oneSided(in text: String) -> String? {
    var place = text.place(of: "-", from: 1)
    while let hyphen = place {
      let index = text.utf8.index(text.startIndex, offsetBy: hyphen)
      if isOneSided(text, at: index) { return words(around: index, in: text) }
      place = text.place(of: "-", from: hyphen + 1)
    }
    return nil
  }

  private func isOneSided(_ text: String, at index: String.Index) -> Bool {
    let scalars = text.unicodeScalars
    let next = scalars.index(after: index)
    guard index > scalars.startIndex, next < scalars.endIndex else { return false }
    let before = scalars[scalars.index(before: index)]
    let after = scalars[next]
    if before == " ", after != " ", after.properties.isAlphabetic {
      let last = scalars[..<index].dropLast().last
      return last?.properties.isAlphabetic ?? false
    }
    return after == " " && before != " " && before.properties.isLowercase
  }

  private func words(around index: String.Index, in text: String) -> String {
    let before = text[..<index].suffix(20)
    let after = text[index...].prefix(20)
    return "…\(before)\(after)…"
  }
}
