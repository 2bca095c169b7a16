/// The registry that was made.
public struct InitReport: Report {
  private let registry: String

  /// Makes the report of a new registry.
  /// - Parameter registry: its place, as the storage names places.
  public init(registry: String) { self.registry = registry }

  /// What it looks like in JSON.
  public static let schema = Schema.object(["registry": .string])
}
