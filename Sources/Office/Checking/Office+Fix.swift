import Checking
import Diagnostics
import Writers

extension Office {
  /// Corrects the form of a document that was checked, and nothing of its sense.
  ///
  /// Asks for ``Right/check``.
  /// - Throws: ``OfficeError/Kind/invalid`` when the file doesn't show its layout.
  public func fix(_ checked: CheckResult, as caller: Caller) throws(OfficeError) -> FixResult {
    try caller.require(.check)
    guard checked.subject.evidence.contains(.measures) else {
      throw .invalid([Diagnostic(FileFinding.noMeasures, at: Place(file: checked.name))])
    }
    let recognizer = try recognizer
    let result = FormFixer.fix(checked.subject, recognizer: recognizer)
    let others = checked.findings.filter { finding in
      finding.severity > .note && Checker.rule(of: finding)?.family != .form
    }
    return try OfficeError.translating {
      FixResult(
        file: OutgoingFile(
          name: OutgoingFile.name(of: checked.name, as: .docx), format: .docx,
          bytes: try DOCXWriter().write(result.pages)),
        fixed: result.fixed, left: result.remaining + others)
    }
  }
}
