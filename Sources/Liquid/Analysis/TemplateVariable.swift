import Diagnostics

/// How a template uses a variable.
public enum VariableUse: String, Sendable, CaseIterable {
  /// Printed by an output.
  case printed
  /// Tested by a condition.
  case tested
  /// Run over by a loop.
  case looped
  /// Assigned to another variable.
  case assigned
  /// Given to a filter, a partial or a tag.
  case argument
}

/// A variable a template takes from its data.
public struct TemplateVariable: Sendable, Equatable {
  /// The path, such as `plan.items[].name`; `[]` stands for an index or a name worked out while
  /// rendering.
  public let path: String
  /// How it is used.
  public internal(set) var uses: Set<VariableUse>
  /// Where it is used.
  public internal(set) var places: [Place]
  /// Whether every use lies inside a branch or a loop, so that a rendering may do without it.
  public internal(set) var isOnlyConditional: Bool
  /// Whether every use has a filter such as `default` behind it.
  public internal(set) var isForgiven: Bool
  /// The filters applied to it.
  public internal(set) var filters: Set<String>
}
