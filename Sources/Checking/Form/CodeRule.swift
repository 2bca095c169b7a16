import Diagnostics
import Document
import DocumentLanguage

/// R12: the line of number and symbol.
struct CodeRule: CheckRule {
  static let facts = RuleFacts.form("R12", "Phụ lục I, Phần I, mục II.3")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.code else {
      if subject.evidence.contains(.looks) {
        findings.append(subject.diagnostic(FormFinding.noCode))
      }
      return
    }
    let code = PrintedCode(line.text)
    if code.word != "Số" || !code.hasColon {
      findings.append(
        subject.diagnostic(
          FormFinding.wordOfCode(right: subject.format.words.number), at: line,
          suggestion: .write(subject.format.words.number)))
    }
    checkNumber(code, line, subject, into: &findings)
    checkSymbol(code, line, subject, into: &findings)
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check([line], as: .code, [.size, .slant, .alignment])
    look.report(into: &findings)
  }

  private func checkNumber(
    _ code: PrintedCode, _ line: DocumentLine, _ subject: CheckSubject,
    into findings: inout [Diagnostic]
  ) {
    if code.number.isEmpty { return }
    guard let value = code.value else {
      findings.append(subject.diagnostic(FormFinding.number(found: code.number), at: line))
      return
    }
    let right = value < 10 ? "0\(value)" : String(value)
    if code.number == right { return }
    // More zeros than the rule asks for are a practice of some registers.
    findings.append(
      subject.diagnostic(
        FormFinding.padding(found: code.number, right: right),
        as: value < 10 && code.number.count < 2 ? nil : .warning, at: line,
        suggestion: .write(right)))
  }

  private func checkSymbol(
    _ code: PrintedCode, _ line: DocumentLine, _ subject: CheckSubject,
    into findings: inout [Diagnostic]
  ) {
    if !code.hasSlash {
      findings.append(subject.diagnostic(FormFinding.noSlash, at: line))
    } else if code.symbol.contains(where: \.isWhitespace)
      || code.number.contains(where: \.isWhitespace)
    {
      findings.append(
        subject.diagnostic(
          FormFinding.blankInCode, at: line,
          suggestion: .write(code.symbol.filter { !$0.isWhitespace })))
    } else if !code.symbol.contains("-") || code.symbol.contains(where: { "–—_".contains($0) }) {
      findings.append(subject.diagnostic(FormFinding.noHyphen, at: line))
    }
  }
}
