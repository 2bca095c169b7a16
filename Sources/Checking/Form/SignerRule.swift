import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

/// R24: the signer's name: no titles, no honours.
struct SignerRule: CheckRule {
  static let facts = RuleFacts.form("R24", "Phụ lục I, Phần I, mục II.7.c và II.7.đ")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.signer else { return }
    let words = line.text.split(whereSeparator: \.isWhitespace).map { String($0) }
    if let title = title(of: line.text, subject.words.ranks) {
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

  /// The rank, degree or form of address before the name, as printed; nil when there is none.
  private func title(of name: String, _ ranks: WordTable<String>) -> String? {
    let text = FoldedText(name)
    guard let rank = ranks.match(in: text, at: 0)?.range.upperBound,
      let last = text.words(in: 0..<text.count).first(where: { rank <= $0.upperBound }),
      last.upperBound < text.count
    else { return nil }
    return text[0..<last.upperBound]
  }
}
