import Diagnostics

/// Gathers the findings of one run, so that a person sees everything that is wrong at once. A run
/// has one of these and hands it to every reader.
public final class Findings {
  /// What was found, in the order it was met.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Makes an empty collection.
  public init() {}

  /// Takes a finding; one that is known already, as when a field is asked for twice, only once.
  public func add(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// Takes findings.
  public func add(_ more: [Diagnostic]) {
    for diagnostic in more { add(diagnostic) }
  }

  /// Does something that may fail, takes its findings if it does, and then gives nil.
  public func gather<Value>(_ work: () throws(InvalidInput) -> Value) -> Value? {
    do throws(InvalidInput) {
      return try work()
    } catch {
      add(error.diagnostics)
      return nil
    }
  }

  /// Ends a run.
  /// - Throws: everything found, when an error is among it.
  public func throwIfErrors() throws(InvalidInput) {
    if diagnostics.hasErrors { throw InvalidInput(diagnostics) }
  }
}
