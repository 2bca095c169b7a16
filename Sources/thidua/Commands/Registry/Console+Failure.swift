import Diagnostics
import Files
import Office
import Registry

extension Console {
  /// Tells why a command of the registry did nothing, whatever was thrown; gives the exit code that
  /// says so.
  func report(failure error: any Error) -> ExitCode {
    switch error {
    case let error as OfficeError:
      report(error.findings)
      return ExitCode(error.kind)
    case let error as InvalidInput:
      report(error.diagnostics)
      return error.diagnostics.contains { $0.code.hasPrefix("usage.") }
        ? .usage
        : error.diagnostics.allSatisfy { $0.finding is EntryFinding } ? .findings : .badInput
    case let error as RegistryError:
      report(error.diagnostics)
      switch error.reason {
      case .unusable, .damaged: return .badInput
      case .notFound
      where error.diagnostics.contains { $0.finding.isEqual(RegistryFinding.noSuchRegistry) }:
        return .badInput
      case .refused, .notFound, .unavailable: return .findings
      }
    case let error as FileFailure:
      report([
        Diagnostic(
          "draft.cannot-write", .error, ["reason": error.reason], at: Place(file: error.file))
      ])
      return .findings
    case let error as Diagnostic:
      report([error])
      return .findings
    default:
      report([Diagnostic("command.unexpected", .error, ["problem": String(describing: error)])])
      return .findings
    }
  }
}

extension ExitCode {
  /// The code that tells the shell of a kind of trouble.
  init(_ kind: OfficeError.Kind) {
    self =
      switch kind {
      case .request: .usage
      case .invalid, .damaged: .badInput
      case .refused, .notFound, .ambiguous, .forbidden, .unavailable, .cancelled: .findings
      }
  }
}
