import Diagnostics
import Office
import Registry

/// What the program tells the shell.
enum ExitCode: Int32, Sendable {
  /// Done.
  case done = 0
  /// Findings, or a refused action.
  case findings = 1
  /// Bad usage.
  case usage = 2
  /// A bad input file.
  case badInput = 3

  /// The code that tells the shell of an error.
  init(_ error: OfficeError) {
    self =
      switch error.kind {
      case .request: .usage
      case .invalid, .damaged: .badInput
      case .notFound
      where error.findings.contains { $0.finding.isEqual(RegistryFinding.noSuchRegistry) }:
        .badInput
      case .refused, .notFound, .ambiguous, .forbidden, .unavailable, .cancelled: .findings
      }
  }
}
