import Registry

/// How all bodies number their documents, by the rows of the bodies.
struct NumberingPolicies {
  private var policies: [Int64: [(fromYear: Int, policy: NumberingPolicy)]] = [:]

  /// Adds what was set for a body; to be called from the earliest year to the latest.
  mutating func set(_ policy: NumberingPolicy, of body: Int64, fromYear year: Int) {
    policies[body, default: []].append((year, policy))
  }

  /// The policy a body has in a year: the last one set for it or for the nearest year before.
  func policy(of body: Int64, year: Int) -> NumberingPolicy {
    policies[body]?.last { $0.fromYear <= year }?.policy ?? .common
  }
}
