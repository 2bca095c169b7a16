/// A set of documents of one segment: a bit for each.
struct DocumentSet: Sendable, Equatable {
  /// The bits, the lowest first; those behind the last document are 0.
  private(set) var words: [UInt64]
  /// The number of documents of the segment.
  let capacity: Int

  /// No document.
  init(capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  /// Every document.
  static func all(_ capacity: Int) -> DocumentSet {
    var set = DocumentSet(capacity: capacity)
    set.insert(0..<capacity)
    return set
  }

  /// The number of documents in the set.
  var count: Int {
    words.withUnsafeBufferPointer { words in
      var count = 0
      for word in words { count &+= word.nonzeroBitCount }
      return count
    }
  }

  /// Whether no document is in it.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether a document is in it.
  func contains(_ document: Int) -> Bool {
    words[document >> 6] >> UInt64(document & 63) & 1 != 0
  }

  /// Puts a document in.
  mutating func insert(_ document: Int) {
    words[document >> 6] |= 1 << UInt64(document & 63)
  }

  /// Takes a document out.
  mutating func remove(_ document: Int) {
    words[document >> 6] &= ~(1 << UInt64(document & 63))
  }

  /// Puts a run of documents in.
  mutating func insert(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let first = range.lowerBound >> 6
    let last = (range.upperBound - 1) >> 6
    let low = ~UInt64(0) << UInt64(range.lowerBound & 63)
    let high = ~UInt64(0) >> UInt64(63 - (range.upperBound - 1) & 63)
    if first == last {
      words[first] |= low & high
    } else {
      words[first] |= low
      for word in first + 1..<last { words[word] = ~0 }
      words[last] |= high
    }
  }

  mutating func formUnion(_ other: DocumentSet) { combine(other) { $0 | $1 } }
  mutating func formIntersection(_ other: DocumentSet) { combine(other) { $0 & $1 } }
  mutating func subtract(_ other: DocumentSet) { combine(other) { $0 & ~$1 } }

  /// The documents that aren't in the set.
  var complement: DocumentSet {
    var result = DocumentSet.all(capacity)
    result.subtract(self)
    return result
  }

  @inline(__always)
  private mutating func combine(
    _ other: DocumentSet, _ operation: (UInt64, UInt64) -> UInt64
  ) {
    precondition(capacity == other.capacity)
    words.withUnsafeMutableBufferPointer { mine in
      other.words.withUnsafeBufferPointer { theirs in
        for index in 0..<mine.count { mine[index] = operation(mine[index], theirs[index]) }
      }
    }
  }

  /// Gives every document from one on to a closure, until it answers false.
  @inline(__always)
  func forEach(from start: Int = 0, _ body: (Int) -> Bool) {
    words.withUnsafeBufferPointer { words in
      var index = start >> 6
      guard index < words.count else { return }
      var word = words[index] & (~0 << UInt64(start & 63))
      while true {
        while word != 0 {
          if !body(index << 6 | word.trailingZeroBitCount) { return }
          word &= word &- 1
        }
        index += 1
        guard index < words.count else { return }
        word = words[index]
      }
    }
  }

  /// Copies the bits to a place with room for them.
  func copyWords(to target: UnsafeMutablePointer<UInt64>) {
    words.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      target.update(from: base, count: source.count)
    }
  }

  /// Puts those documents of a set into another that a closure picks.
  @inline(__always)
  static func pick(
    from documents: DocumentSet, into target: inout DocumentSet, _ isPicked: (Int) -> Bool
  ) {
    var other = target
    pick(from: documents, into: &target, &other) { document, _ in isPicked(document) }
  }

  /// Puts those documents of a set into another that a closure picks, and those into a third of which
  /// it says so.
  @inline(__always)
  static func pick(
    from documents: DocumentSet, into target: inout DocumentSet, _ special: inout DocumentSet,
    _ isPicked: (Int, inout Bool) -> Bool
  ) {
    documents.words.withUnsafeBufferPointer { source in
      target.words.withUnsafeMutableBufferPointer { target in
        special.words.withUnsafeMutableBufferPointer { special in
          for index in 0..<source.count {
            var left = source[index]
            var picked: UInt64 = 0
            var specials: UInt64 = 0
            while left != 0 {
              let bit = left & (0 &- left)
              var isSpecial = false
              if isPicked(index << 6 | left.trailingZeroBitCount, &isSpecial) {
                picked |= bit
                if isSpecial { specials |= bit }
              }
              left ^= bit
            }
            target[index] |= picked
            special[index] |= specials
          }
        }
      }
    }
  }

  /// Lets a closure set words of bits.
  mutating func withWords<Result>(
    _ body: (UnsafeMutableBufferPointer<UInt64>) throws(SegmentError) -> Result
  ) throws(SegmentError) -> Result {
    try words.withUnsafeMutableBufferPointer { (words) throws(SegmentError) -> Result in
      try body(words)
    }
  }
}
