import Registry
import SQLite

extension RegistryError {
  /// What SQLite's refusal means to a person.
  init(_ error: SQLiteError, file: String) {
    let words = ["problem": error.message]
    switch error.kind {
    case .busy: self.init(.unavailable, "registry.locked", file: file)
    case .full: self.init(.unavailable, "registry.disk-full", file: file)
    case .readOnly: self.init(.unavailable, "registry.read-only", file: file)
    case .cannotOpen: self.init(.unavailable, "registry.cannot-open", words, file: file)
    case .notADatabase: self.init(.unusable, "registry.not-a-registry", file: file)
    case .corrupt: self.init(.damaged, "registry.damaged", words, file: file)
    case .notWritten: self.init(.unavailable, "registry.not-written", words, file: file)
    case .disk: self.init(.unavailable, "registry.disk-failure", words, file: file)
    case .constraint where error.message.contains("frozen"):
      self.init(.refused, "registry.frozen", file: file)
    case .constraint, .other: self.init(.damaged, "registry.unexpected", words, file: file)
    }
  }
}
