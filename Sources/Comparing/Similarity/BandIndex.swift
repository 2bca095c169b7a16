/// Things by the groups of values of their digests: those that agree in a group are found together.
/// It takes sixteen bytes for each group of a thing or less.
struct BandIndex: Sendable {
  private let bands: Int
  private var heads: [Int32]
  private var keys: [UInt32] = []
  private var next: [Int32] = []

  /// An index of things with so many groups each.
  init(bands: Int) {
    self.bands = bands
    heads = Array(repeating: -1, count: 1 << 10)
  }

  /// Adds the next thing by the keys of its groups, as many as told.
  mutating func add(_ groups: [UInt64]) {
    if keys.count + bands > heads.count { grow() }
    for key in groups {
      keys.append(UInt32(truncatingIfNeeded: key))
      link(keys.count - 1)
    }
  }

  /// Visits the things that have a group, the last added first.
  func visit(_ key: UInt64, limit: Int, _ body: (Int) -> Void) {
    let key = UInt32(truncatingIfNeeded: key)
    var index = heads[slot(key)]
    var steps = 0
    while index >= 0, steps < limit {
      if keys[Int(index)] == key { body(Int(index) / bands) }
      index = next[Int(index)]
      steps += 1
    }
  }

  /// Visits the things added before one that have a group with it.
  func visitEarlier(than thing: Int, limit: Int, _ body: (Int) -> Void) {
    for entry in thing * bands..<(thing + 1) * bands {
      var index = next[entry]
      var steps = 0
      while index >= 0, steps < limit {
        if keys[Int(index)] == keys[entry] { body(Int(index) / bands) }
        index = next[Int(index)]
        steps += 1
      }
    }
  }

  private func slot(_ key: UInt32) -> Int { Int(key) & (heads.count - 1) }

  private mutating func link(_ entry: Int) {
    let place = slot(keys[entry])
    next.append(heads[place])
    heads[place] = Int32(truncatingIfNeeded: entry)
  }

  private mutating func grow() {
    heads = Array(repeating: -1, count: heads.count * 4)
    next.removeAll(keepingCapacity: true)
    for entry in keys.indices { link(entry) }
  }
}

extension DocumentSignature {
  /// The keys of the first groups of so many values each.
  func bandKeys(_ bands: Int, rows: Int) -> [UInt64] {
    (0..<bands).map { band in
      var key = UInt64(band)
      for row in 0..<rows { key = key << 16 | UInt64(values[band * rows + row]) }
      return ByteHash.mixed(key)
    }
  }
}
