/// A name with its hash, worked out once: variables and properties are compared by hash first.
struct Symbol: Sendable {
  let name: String
  let hash: Int

  init(_ name: String) {
    self.name = name
    self.hash = Symbol.hash(name)
  }

  /// FNV-1a over the UTF-8 bytes: names are short, and the order of a hash never depends on it.
  private static func hash(_ name: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash)
  }
}

extension Symbol: Equatable {
  @inline(__always)
  static func == (left: Symbol, right: Symbol) -> Bool {
    left.hash == right.hash && left.name == right.name
  }
}
