import Diagnostics
import Document
import VietnameseText

/// R24: the signer's name: no titles, no honours.
struct SignerRule: CheckRule {
  static let facts = RuleFacts.form("R24", "Phụ lục I, Phần I, mục II.7.c và II.7.đ")

  /// Titles that don't stand before a name; folded.
  private static let titles: Set<String> = [
    "ts", "ths", "gs", "pgs", "pgs.ts", "gs.ts", "ks", "bs", "ths.bs", "ts.bs", "bsckii", "bscki",
    "cn", "ngut", "ngnd", "ahld", "ahllvtnd", "thac", "tien", "ong", "ba", "dong", "thieu", "trung",
    "thuong", "dai", "d/c", "luat", "ky", "bac",
  ]

  /// Second words that make a title of a first one that may also begin a name.
  private static let seconds: [String: Set<String>] = [
    "thac": ["si"], "tien": ["si"], "dong": ["chi"], "luat": ["su"], "ky": ["su"],
    "bac": ["si"], "thieu": ["tuong", "ta", "uy"], "trung": ["tuong", "ta", "uy"],
    "thuong": ["tuong", "ta", "uy"], "dai": ["tuong", "ta", "uy"],
  ]

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.signer else { return }
    let words = line.text.split(whereSeparator: \.isWhitespace).map { String($0) }
    if let title = title(of: words) {
      findings.append(subject.diagnostic(FormFinding.titleOfSigner(found: title), at: line))
    } else if !line.text.contains(where: \.isLowercase) {
      let name = words.map { Casing.capitalized($0) }.joined(separator: " ")
      findings.append(
        subject.diagnostic(
          LookFinding(
            facts, .capitals(part: subject.look(of: .signer).name), paragraphs: [line.ordinal]),
          at: line, suggestion: .write(name)))
    } else if let word = words.first(where: { $0.first?.isLowercase == true }) {
      findings.append(subject.diagnostic(FormFinding.smallSigner(found: word), at: line))
    }
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check([line], as: .signer, [.size, .weight, .slant, .alignment])
    look.report(into: &findings)
  }

  private func title(of words: [String]) -> String? {
    guard words.count > 1, let first = words.first else { return nil }
    var word = Folding.fold(first)
    while word.hasSuffix(".") { word.removeLast() }
    guard Self.titles.contains(word) else { return nil }
    guard let seconds = Self.seconds[word] else { return first }
    return seconds.contains(Folding.fold(words[1])) ? "\(first) \(words[1])" : nil
  }
}
