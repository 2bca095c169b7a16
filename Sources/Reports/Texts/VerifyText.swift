import Diagnostics
import Office
import Registry

/// What verifying a registry gave, as people read it.
public struct VerifyText: Sendable {
  private let words: Words

  /// Makes the texts of verifying.
  public init(in words: Words) {
    self.words = words
  }

  /// Whether the registry is sound, and where its journal ends.
  public func lines(of report: VerificationReport, path: String) -> [String] {
    let counts = [
      "entries": String(report.entryCount), "files": String(report.fileCount),
      "findings": String(report.findings.count { $0.severity == .error } - report.secretCount),
    ]
    let result = Message(report.isSound ? "verify.sound" : "verify.unsound", counts)
    let secrets = Message("verify.secrets", ["count": String(report.secretCount)])
    return ["\(report.isSound ? "✓" : "✗") \(path)  " + result.text(in: words)]
      + (report.secretCount > 0 ? ["✗ " + secrets.text(in: words)] : [])
      + ["  " + Message("verify.head", ["head": report.head.typed]).text(in: words)]
  }
}
