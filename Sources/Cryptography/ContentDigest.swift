import CSodium

/// A digest of bytes with the name of its algorithm, `sha256:…`, so that a stored digest says how to
/// check it when algorithms change.
public struct ContentDigest: Sendable, Hashable {
  /// The name of the algorithm.
  public let algorithm: String
  /// The digest in small hexadecimal digits.
  public let hexadecimal: String
}
