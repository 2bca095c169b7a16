import Registry
import SQLite

extension RegistryError {
  /// What SQLite's refusal means to a person.
  init(_ error: SQLiteError, file: String) {
    switch error.kind {
    case .busy: self.init(.unavailable, RegistryFinding.locked, file: file)
    case .full: self.init(.unavailable, RegistryFinding.diskFull, file: file)
    case .readOnly: self.init(.unavailable, RegistryFinding.readOnly, file: file)
    case .cannotOpen:
      self.init(.unavailable, RegistryFinding.cannotOpen(problem: error.message), file: file)
    case .notADatabase: self.init(.unusable, RegistryFinding.notARegistry, file: file)
    case .corrupt: self.init(.damaged, RegistryFinding.damaged(problem: error.message), file: file)
    case .notWritten:
      self.init(.unavailable, RegistryFinding.notWritten(problem: error.message), file: file)
    case .disk:
      self.init(.unavailable, RegistryFinding.diskFailure(problem: error.message), file: file)
    case .constraint where error.message.contains("frozen"):
      self.init(.refused, RegistryFinding.frozen, file: file)
    case .constraint, .other:
      self.init(.damaged, RegistryFinding.unexpected(problem: error.message), file: file)
    }
  }
}
