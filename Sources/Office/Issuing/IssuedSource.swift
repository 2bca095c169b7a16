import Diagnostics

/// A brief or draft as it was named, and what issuing it gave.
public struct IssuedSource: Sendable {
  /// The brief or draft.
  public let source: String
  /// The plan, or why it wasn't issued.
  public let result: Result<IssuedPlan, OfficeError>
  /// What its files are called where they were put.
  public var files: [String] = []
  /// What is to be told of it.
  public var findings: [Diagnostic]
  /// What went wrong: it wasn't issued, or its files couldn't be put where they were wanted.
  public private(set) var error: OfficeError?

  /// Makes it.
  public init(_ source: String, _ result: Result<IssuedPlan, OfficeError>) {
    self.source = source
    self.result = result
    switch result {
    case .success(let plan): findings = plan.findings
    case .failure(let failure): (findings, error) = (failure.findings, failure)
    }
  }

  /// Says that its files couldn't be put where they were wanted; the plan is issued all the same.
  public mutating func lacksFiles(_ error: OfficeError) {
    findings += error.findings
    self.error = error
  }
}
