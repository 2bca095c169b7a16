import Checking
import Diagnostics

/// What checking a file gave.
struct CheckedFile {
  /// The file as the person named it.
  var file: String
  /// What was checked; nil when the file couldn't be read.
  var subject: CheckSubject?
  /// What was found, or why it couldn't be read.
  var findings: [Diagnostic]

  /// How it went.
  enum Outcome: String, Encodable {
    /// No finding of the weight of an error
    case passed
    /// Errors were found
    case failed
    /// It couldn't be read
    case unreadable
  }

  /// How it went.
  var outcome: Outcome {
    if subject == nil { return .unreadable }
    return findings.hasErrors ? .failed : .passed
  }

  /// The numbers of findings by weight.
  var counts: Message {
    func count(_ severity: Severity) -> String {
      String(findings.count { $0.severity == severity })
    }
    return Message(
      "check.counts",
      ["errors": count(.error), "warnings": count(.warning), "notes": count(.note)])
  }
}
