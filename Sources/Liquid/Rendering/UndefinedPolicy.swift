import Diagnostics

/// What becomes of a variable or property that doesn't exist.
///
/// `default` forgives in every policy: `{{ phone | default: "…" }}` is no finding.
public enum UndefinedPolicy: Sendable {
  /// It prints as nothing.
  case lax
  /// It prints as nothing, and each place is an error among the diagnostics of the rendering.
  case strict
  /// It prints as the text the host makes of it, which bypasses the output policy; each place is a
  /// warning among the diagnostics.
  case mark(@Sendable (UndefinedVariable) -> String)

  var isLax: Bool {
    if case .lax = self { true } else { false }
  }
}

/// An undefined variable as the host's mark is made of it.
public struct UndefinedVariable: Sendable, Equatable {
  /// The path as the template writes it, such as `plan.deadline`.
  public let path: String
  /// Where the template names it.
  public let place: Place
}
