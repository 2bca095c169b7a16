import Diagnostics
import Registry

extension Command {
  /// Does a command's work and tells what was thrown on the way.
  static func answering(_ console: Console, _ work: () throws -> ExitCode) -> ExitCode {
    do {
      return try work()
    } catch let error as RegistryError {
      return console.report(failure: error.withAdvice)
    } catch {
      return console.report(failure: error)
    }
  }
}

extension RegistryError {
  /// The error with the option that says what the registry asks for.
  fileprivate var withAdvice: RegistryError {
    RegistryError(
      reason,
      diagnostics.map { finding in
        var finding = finding
        if finding.finding.isEqual(RegistryFinding.targetExists) {
          finding.suggestion = Message("backup.overwrite")
        }
        return finding
      })
  }
}
