import Checking
import Diagnostics
import Drafting

/// What is handed in to be checked.
public enum CheckedInput: Sendable {
  /// A brief: the plan it makes is checked, number and day apart
  case brief(Brief)
  /// A file of any kind there is a reader for
  case file(IncomingFile)
}

/// What checking gave.
public struct CheckResult: Sendable {
  /// What was checked, as the caller named it.
  public let name: String
  /// The document as the rules saw it.
  public let subject: CheckSubject
  /// What was found, in order.
  public let findings: [Diagnostic]

  /// Whether no finding weighs as much as an error.
  public var hasPassed: Bool { !findings.hasErrors }
}

/// A file as it was named, and what checking it gave.
public struct CheckedFile: Sendable {
  /// The name.
  public let file: String
  /// What checking gave, or why it couldn't be read.
  public let result: Result<CheckResult, OfficeError>

  /// Makes it.
  public init(file: String, result: Result<CheckResult, OfficeError>) {
    self.file = file
    self.result = result
  }

  /// What was found, or why it couldn't be read.
  public var findings: [Diagnostic] {
    switch result {
    case .success(let checked): checked.findings
    case .failure(let error): error.findings
    }
  }

  /// The numbers of findings by weight.
  public var counts: Message {
    func count(_ severity: Severity) -> String {
      String(findings.count { $0.severity == severity })
    }
    return Message(
      "check.counts",
      ["errors": count(.error), "warnings": count(.warning), "notes": count(.note)])
  }
}

/// What correcting the form gave.
public struct FixResult: Sendable {
  /// The corrected copy.
  public let file: OutgoingFile
  /// The findings of form that are gone.
  public let fixed: [Diagnostic]
  /// What a person must decide: what is left of form, and the warnings and errors of other kinds.
  public let left: [Diagnostic]
}
