import Diagnostics
import Files
import Glibc

/// Why the registry did nothing. Whatever is thrown, nothing of the act was written.
public struct RegistryError: Error, Sendable, Equatable {
  /// What kind of trouble it is.
  public enum Reason: Sendable, Equatable {
    /// The rules of records keeping forbid it; the findings say which.
    case refused
    /// What was asked for isn't there.
    case notFound
    /// It can't be done now: the registry is locked, the disk full, the file closed to writing.
    case unavailable
    /// The file is no registry, or one of a newer version.
    case unusable
    /// The file is damaged.
    case damaged
  }

  /// The kind of trouble.
  public let reason: Reason
  /// What is wrong, where, and what to do.
  public let diagnostics: [Diagnostic]

  /// Makes an error of its findings.
  public init(_ reason: Reason, _ diagnostics: [Diagnostic]) {
    self.reason = reason
    self.diagnostics = diagnostics
  }

  /// Makes an error of one finding about a file.
  package init(_ reason: Reason, _ finding: some Finding, file: String? = nil) {
    self.init(reason, [Diagnostic(finding, at: file.map { Place(file: $0) })])
  }

  /// What the file system's refusal means to a person.
  package init(_ failure: FileFailure) {
    switch failure.code {
    case ENOSPC, EDQUOT, EFBIG:
      self.init(.unavailable, RegistryFinding.diskFull, file: failure.file)
    case EACCES, EPERM, EROFS:
      self.init(.unavailable, RegistryFinding.readOnly, file: failure.file)
    default:
      self.init(
        .unavailable, RegistryFinding.cannotOpen(problem: failure.reason), file: failure.file)
    }
  }
}
