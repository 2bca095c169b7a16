import Diagnostics
import Document

/// R19: the running text: size, upright, justified, indent, gaps, line distance.
struct TextRule: CheckRule {
  static let facts = RuleFacts.form("R19", "Phụ lục I, Phần I, mục II.6.e", evidence: [.looks])

  /// What word processors round away, in millimetres.
  private static let tolerance = 0.15

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let text = subject.anatomy.body.filter { !isTitleOfPart($0) }
    var check = LookCheck(self, subject)
    check.check(text, as: .body, [.size])
    for line in text where line.look.slant == .all && !line.text.hasPrefix("(") {
      check.add(.italic(part: subject.look(of: .body).name), at: line)
    }
    if subject.evidence.contains(.measures) {
      // The legal bases are paragraphs of the text.
      let all = subject.anatomy.legalBases + text
      for line in all { checkMeasures(of: line, subject, &check) }
      for (before, line) in zip(all, all.dropFirst()) {
        checkGap(between: before, and: line, subject, &check)
      }
    }
    check.report(into: &findings)
    checkSizes(of: text, subject, into: &findings)
  }

  private func isTitleOfPart(_ line: DocumentLine) -> Bool { line.look.alignment == .center }

  private func checkMeasures(
    of line: DocumentLine, _ subject: CheckSubject, _ check: inout LookCheck
  ) {
    let format = subject.format.text
    if line.look.alignment != .justified {
      check.add(
        .alignment(part: subject.look(of: .body).name, right: .justified), at: line)
    }
    // What the decree bounds is where the first line begins.
    let indent = line.look.leftIndent + line.look.firstLineIndent
    if !format.allowedIndents.contains(where: { abs($0 - indent) <= Self.tolerance }) {
      check.add(
        .indent(found: Measure(indent), allowed: format.allowedIndents.map(Measure.init)),
        at: line,
        suggestion: Message(
          "check.set-indent", ["value": Measure(format.firstLineIndent).text]))
    }
    if !format.lineSpacing.allows(line.look.lineSpacing) {
      check.add(
        .lineSpacing(found: Measure(line.look.lineSpacing), allowed: format.lineSpacing),
        at: line)
    }
  }

  private func checkGap(
    between before: DocumentLine, and line: DocumentLine, _ subject: CheckSubject,
    _ check: inout LookCheck
  ) {
    let format = subject.format.text
    guard before.ordinal + 1 == line.ordinal, let gap = line.gap,
      !format.paragraphGap.allows(gap)
    else { return }
    check.add(.gap(found: Measure(gap), allowed: format.paragraphGap), at: line)
  }

  /// One size for all of the text: the decree leaves the choice, not the mixture.
  private func checkSizes(
    of lines: [DocumentLine], _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    let bounds = subject.look(of: .body).size
    var sizes: [Double] = []
    var first: DocumentLine?
    for line in lines {
      for size in line.look.sizes where bounds.allows(size) && !sizes.contains(size) {
        sizes.append(size)
        if sizes.count == 2 { first = line }
      }
    }
    guard let first else { return }
    findings.append(
      subject.diagnostic(FormFinding.severalSizes(sizes.map(Measure.init)), at: first))
  }
}
