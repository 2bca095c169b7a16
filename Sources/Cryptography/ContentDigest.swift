import CSodium

/// A digest of bytes with the name of its algorithm, `sha256:…`, so that a stored digest says how to
/// check it when algorithms change.
public struct ContentDigest: Sendable, Hashable {
  /// The name of the algorithm.
  public let algorithm: String
  /// The bytes of the digest.
  public let bytes: [UInt8]

  /// The SHA-256 digest of bytes.
  public init(of bytes: [UInt8]) {
    self.init(sha256: SHA256.digest(of: bytes))
  }

  /// Makes a digest of the 32 bytes of SHA-256.
  public init(sha256 bytes: [UInt8]) {
    algorithm = SHA256.name
    self.bytes = bytes
  }

  /// Reads `sha256:…`; nil for other algorithms and for what is no digest.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == SHA256.name, parts[1].utf8.count == 2 * SHA256.size,
      let bytes = Hexadecimal.bytes(parts[1])
    else { return nil }
    self.init(sha256: bytes)
  }

  /// The digest in small hexadecimal digits.
  public var hexadecimal: String { Hexadecimal.text(bytes) }
}

extension ContentDigest: CustomStringConvertible {
  /// `sha256:…`
  public var description: String { "\(algorithm):\(hexadecimal)" }
}
