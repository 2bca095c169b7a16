import Diagnostics
import Document

/// R25: the recipients: the word, the list, the archive line.
struct RecipientsRule: CheckRule {
  static let facts = RuleFacts.form("R25", "Phụ lục I, Phần I, mục II.9")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let anatomy = subject.anatomy
    guard let word = anatomy.recipientsWord else {
      if subject.evidence.contains(.looks) {
        findings.append(subject.diagnostic(FormFinding.noRecipients))
      }
      return
    }
    let right = subject.format.words.recipients
    // Without columns the signature's line may follow in the same one.
    if word.text != right, subject.evidence.contains(.looks) || !word.text.hasPrefix(right) {
      findings.append(
        subject.diagnostic(
          FormFinding.wordOfRecipients(right: right), at: word, suggestion: .write(right)))
    }
    let archive = anatomy.archiveLine?.index
    for line in anatomy.recipients where line.index != archive {
      checkItem(line, subject, into: &findings)
    }
    checkArchiveLine(subject, into: &findings)
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check([word], as: .recipientsWord, [.size, .weight, .slant, .alignment])
    look.check(anatomy.recipients, as: .recipient, [.size, .weight, .slant])
    if let drafter = anatomy.drafter { look.check([drafter], as: .drafter, [.size, .slant]) }
    look.report(into: &findings)
  }

  private func checkItem(
    _ line: DocumentLine, _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    if line.item?.scheme != .mark("-") {
      // A line without a dash goes on with the one before.
      if line.item != nil { findings.append(subject.diagnostic(FormFinding.noDash, at: line)) }
    }
    let next = subject.anatomy.recipients.first { $0.ordinal > line.ordinal }
    if let next, next.item == nil, next.index != subject.anatomy.archiveLine?.index { return }
    if !line.text.hasSuffix(";") {
      findings.append(subject.diagnostic(FormFinding.noSemicolon, at: line))
    }
  }

  private func checkArchiveLine(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.archiveLine else {
      findings.append(
        subject.diagnostic(FormFinding.noArchiveLine, at: subject.anatomy.recipients.last))
      return
    }
    let text = line.rest
    if line.item?.scheme != .mark("-") {
      findings.append(subject.diagnostic(FormFinding.noDash, at: line))
    }
    let word = subject.format.words.archive
    if !text.hasPrefix(word) {
      findings.append(
        subject.diagnostic(
          FormFinding.wordOfArchive(found: String(text.prefix { !$0.isWhitespace }), right: word),
          at: line,
          suggestion: .write("- \(word) \(text.dropFirst(3).drop { $0 == ":" }.trimmed)")))
    }
    if !line.text.hasSuffix(".") {
      findings.append(subject.diagnostic(FormFinding.noFullStop, at: line))
    }
    let units = text.dropFirst(3).drop { $0 == ":" }.trimmed
    if !units.hasPrefix("VT") {
      findings.append(subject.diagnostic(FormFinding.clerkNotFirst, at: line))
    }
    let small = units.split { $0 == "," || $0 == "." || $0 == ";" || $0.isWhitespace }
      .first { $0.contains(where: \.isLetter) && !$0.contains(where: \.isUppercase) }
    if let small, !small.hasPrefix("(") {
      findings.append(
        subject.diagnostic(FormFinding.drafter(found: String(small)), at: line))
    }
  }
}
