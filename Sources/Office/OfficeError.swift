import Diagnostics
import Registry

/// Why the office did nothing. Each face turns the kind into its own codes; the findings say what is
/// wrong, where, and what to do.
public struct OfficeError: Error, Sendable, Equatable {
  /// What kind of trouble it is.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The request itself can't be: it names a body, block or kind nobody knows, or contradicts
    /// itself
    case request
    /// What was handed in can't be used: a file, a brief
    case invalid
    /// The rules of the office forbid it
    case refused
    /// What is asked for isn't there
    case notFound
    /// Several may be meant
    case ambiguous
    /// The caller may not do it
    case forbidden
    /// It can't be done now: the registry is locked, the disk full, a program missing
    case unavailable
    /// What is kept is damaged
    case damaged
    /// The caller no longer waits
    case cancelled
  }

  /// The kind of trouble.
  public let kind: Kind
  /// What is wrong; never empty.
  public let findings: [Diagnostic]

  /// Makes an error of its findings.
  public init(_ kind: Kind, _ findings: [Diagnostic]) {
    self.kind = kind
    self.findings = findings
  }

  /// A request that can't be.
  public static func request(_ findings: [Diagnostic]) -> OfficeError { .init(.request, findings) }
  /// An input that can't be used.
  public static func invalid(_ findings: [Diagnostic]) -> OfficeError { .init(.invalid, findings) }
  /// Something that isn't allowed by the rules.
  public static func refused(_ findings: [Diagnostic]) -> OfficeError { .init(.refused, findings) }
  /// Something that isn't there.
  public static func notFound(_ findings: [Diagnostic]) -> OfficeError {
    .init(.notFound, findings)
  }
  /// A name several bear.
  public static func ambiguous(_ findings: [Diagnostic]) -> OfficeError {
    .init(.ambiguous, findings)
  }
  /// Something that can't be done now.
  public static func unavailable(_ findings: [Diagnostic]) -> OfficeError {
    .init(.unavailable, findings)
  }

  /// The error of whatever a lower room threw.
  public init(_ error: any Error) {
    switch error {
    case let error as OfficeError:
      self = error
    case let error as InvalidInput:
      self = .invalid(error.diagnostics)
    case let error as RegistryError:
      let kind: Kind =
        switch error.reason {
        case .refused: .refused
        case .notFound: .notFound
        case .unavailable: .unavailable
        case .unusable, .damaged: .damaged
        }
      self.init(kind, error.diagnostics)
    case let error as Diagnostic:
      self = .refused([error])
    default:
      self = .unavailable([
        Diagnostic(OfficeFinding.unexpected(problem: String(describing: error)))
      ])
    }
  }

  /// Does some work; what it throws becomes an error of the office.
  static func translating<Value>(_ work: () throws -> Value) throws(OfficeError) -> Value {
    do { return try work() } catch { throw OfficeError(error) }
  }
}
