import Diagnostics

/// A brief as it was named, and what drafting it gave.
public struct DraftedBrief: Sendable {
  /// The brief.
  public let brief: String
  /// What its files are called where they are put.
  public let files: [String]
  /// The plan, or why there is none.
  public let result: Result<DraftedPlan, OfficeError>

  /// Makes it.
  public init(brief: String, files: [String], result: Result<DraftedPlan, OfficeError>) {
    self.brief = brief
    self.files = files
    self.result = result
  }

  /// What was found, or why there is no plan.
  public var findings: [Diagnostic] {
    switch result {
    case .success(let plan): plan.findings
    case .failure(let error): error.findings
    }
  }

  /// Whether there is a plan.
  public var isDrafted: Bool { (try? result.get()) != nil }
}
