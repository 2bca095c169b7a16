import Diagnostics
import Document

/// R23: the words of power and the post of the signer.
struct AuthorityRule: CheckRule {
  static let facts = RuleFacts.form("R23", "Phụ lục I, Phần I, mục II.7")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.authority
    for line in lines {
      guard let right = Self.spelt(line.text, subject.words.powers), right != line.text.uppercased()
      else { continue }
      findings.append(
        subject.diagnostic(
          FormFinding.power(found: String(line.text.prefix { !$0.isWhitespace })), at: line,
          suggestion: .write(right)))
    }
    guard subject.evidence.contains(.looks) else { return }
    if lines.isEmpty, subject.anatomy.recipientsWord != nil {
      findings.append(subject.diagnostic(FormFinding.noAuthority))
    }
    var look = LookCheck(self, subject)
    look.check(lines, as: .authority)
    look.report(into: &findings)
  }

  /// A line that begins with a word of power, with that word spelt rightly: letters, full stop,
  /// blank; nil when it begins with none.
  static func spelt(_ text: String, _ powers: [String]) -> String? {
    let capitals = text.uppercased()
    for power in powers {
      let slashed = power.count == 2 ? power.map(String.init).joined(separator: "/") : power
      for start in [power, slashed] where capitals.hasPrefix(start) {
        let rest = capitals.dropFirst(start.count)
        guard let next = rest.first, next == "." || next.isWhitespace || next == "/" else {
          continue
        }
        return "\(power). \(rest.drop { $0 == "." || $0 == "/" || $0.isWhitespace })"
      }
    }
    return nil
  }
}
