import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

/// R13: the symbol begins with the letters of the kind: `KH` for a plan.
struct SymbolRule: CheckRule {
  static let facts = RuleFacts.form("R13", "Phụ lục I, Phần I, mục II.3.b và Phụ lục III")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.code, let kind = subject.anatomy.kind else { return }
    let letters =
      subject.knowledge?.profiles.documentKinds.kind(named: kind.text)?.letters
      ?? (kind.folded == "ke hoach" ? DocumentKind.plan.letters : nil)
    let code = PrintedCode(line.text)
    guard let letters, !code.symbol.isEmpty else { return }
    let first = code.symbol.prefix { $0 != "-" && $0 != "–" && !$0.isWhitespace }
    if first == letters { return }
    findings.append(
      subject.diagnostic(
        FormFinding.lettersOfKind(found: String(first), right: letters, kind: kind.text), at: line,
        suggestion: .write(letters)))
  }
}
