import CSodium

/// The SHA-256 digest (FIPS 180-4), of bytes at once or as they come.
public struct SHA256: Sendable {
  /// The name a stored digest bears.
  public static let name = "sha256"
  /// How many bytes a digest has.
  public static let size = 32

  private var state = crypto_hash_sha256_state()

  // Whether the library is ready; it must be asked once before anything else.
  private static let isReady = sodium_init() >= 0

  /// Begins a digest.
  public init() {
    precondition(SHA256.isReady)
    crypto_hash_sha256_init(&state)
  }

  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// Adds bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    crypto_hash_sha256_update(&state, start, UInt64(bytes.count))
  }

  /// The digest of all bytes added; more can be added afterwards.
  public func digest() -> [UInt8] {
    var state = state
    return [UInt8](unsafeUninitializedCapacity: SHA256.size) { buffer, count in
      if let start = buffer.baseAddress { crypto_hash_sha256_final(&state, start) }
      count = SHA256.size
    }
  }

  /// The digest of bytes.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    precondition(isReady)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      if let start = buffer.baseAddress {
        crypto_hash_sha256(start, bytes, UInt64(bytes.count))
      }
      count = size
    }
  }
}
