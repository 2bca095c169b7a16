/// Values by name, in the order they were given. It never changes once made, so that copies are free
/// and threads may share it.
public final class OrderedHash: Sendable {
  /// The values, in order.
  public let values: [Value]
  let entries: [Symbol]
  /// Positions by hash for large hashes, -1 where empty; a small one is searched from end to end.
  private let index: [Int32]

  /// Makes a hash of pairs; of two pairs with the same name the later one wins, in the place of the
  /// first.
  public convenience init(_ pairs: some Sequence<(String, Value)>) {
    self.init(entries: pairs.map { (Symbol($0.0), $0.1) })
  }

  /// A hash without values.
  public static let none = OrderedHash(entries: [])

  init(entries pairs: [(Symbol, Value)]) {
    var entries: [Symbol] = []
    var values: [Value] = []
    entries.reserveCapacity(pairs.count)
    values.reserveCapacity(pairs.count)
    var index: [Int32] = []
    if pairs.count > OrderedHash.smallCount {
      let capacity = 1 << (Int.bitWidth - (pairs.count * 2 - 1).leadingZeroBitCount)
      index = [Int32](repeating: -1, count: capacity)
    }
    for (key, value) in pairs {
      if let position = OrderedHash.position(of: key, in: entries, index) {
        values[position] = value
        continue
      }
      if !index.isEmpty {
        var slot = key.hash & (index.count - 1)
        while index[slot] >= 0 { slot = (slot + 1) & (index.count - 1) }
        index[slot] = Int32(entries.count)
      }
      entries.append(key)
      values.append(value)
    }
    self.entries = entries
    self.values = values
    self.index = index
  }

  /// How many values there are.
  public var count: Int { values.count }

  /// Whether there are none.
  public var isEmpty: Bool { values.isEmpty }

  /// The names, in order.
  public var keys: [String] { entries.map(\.name) }

  /// The names with their values, in order.
  public var pairs: [(String, Value)] { zip(entries, values).map { ($0.name, $1) } }

  /// The value of a name; nil when there is none.
  public subscript(name: String) -> Value? { self[Symbol(name)] }

  /// A hash with further values; those of known names are replaced.
  public func merging(_ others: some Sequence<(String, Value)>) -> OrderedHash {
    OrderedHash(entries: Array(zip(entries, values)) + others.map { (Symbol($0.0), $0.1) })
  }

  @inline(__always)
  subscript(key: Symbol) -> Value? {
    OrderedHash.position(of: key, in: entries, index).map { values[$0] }
  }

  private static let smallCount = 8

  @inline(__always)
  private static func position(of key: Symbol, in entries: [Symbol], _ index: [Int32]) -> Int? {
    guard !index.isEmpty else {
      for position in entries.indices where entries[position] == key { return position }
      return nil
    }
    var slot = key.hash & (index.count - 1)
    while index[slot] >= 0 {
      let position = Int(index[slot])
      if entries[position] == key { return position }
      slot = (slot + 1) & (index.count - 1)
    }
    return nil
  }
}

extension OrderedHash: ExpressibleByDictionaryLiteral {
  /// A hash of the pairs, in their order.
  public convenience init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements)
  }
}
