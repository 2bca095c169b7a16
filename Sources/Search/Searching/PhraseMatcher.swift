/// Finds the documents that have words in a row.
struct PhraseMatcher {
  /// What was found.
  struct Found {
    /// The documents that have the words in any spelling.
    var folded: DocumentSet
    /// Those that have them with the marks asked for.
    var exact: DocumentSet
  }

  /// A pair of the phrase whose places are looked at.
  private struct Part {
    /// So many words behind the beginning of the phrase.
    let offset: Int
    let pair: PairEntry
    let documents: DocumentSet
    /// The code of the variant asked for; nil when no document has it.
    let wanted: Int?

    /// Whether wherever one stands the other does too, as far apart as in the phrase.
    func isTwin(of other: Part) -> Bool {
      guard let own = pair.packed, let packed = other.pair.packed else { return false }
      return own.bits == packed.bits && own.shift - offset == packed.shift - other.offset
        && wanted == other.wanted
    }
  }

  private let segment: Segment
  private let capacity: Int

  init(_ segment: Segment) {
    self.segment = segment
    capacity = segment.documentCount
  }

  private var nothing: Found {
    Found(folded: DocumentSet(capacity: capacity), exact: DocumentSet(capacity: capacity))
  }

  /// The documents that have two words or more in a row in a field.
  ///
  /// - Parameters:
  ///   - isMarked: whether the exact ones are asked for.
  ///   - within: documents to look at; others may be left out.
  func find(
    _ words: [WordForm], in field: SearchField, isMarked: Bool, within: DocumentSet?
  ) throws(SegmentError) -> Found {
    var ranks: [Int] = []
    for word in words {
      guard let rank = try segment.word(word.folded, in: field) else { return nothing }
      ranks.append(rank)
    }
    var pairs: [PairEntry] = []
    for index in 0..<ranks.count - 1 {
      guard let pair = try segment.pair(ranks[index], ranks[index + 1]) else { return nothing }
      pairs.append(pair)
    }
    var wanted = [Int?](repeating: nil, count: pairs.count)
    if isMarked {
      var variants: [Int?] = []
      for (word, rank) in zip(words, ranks) {
        variants.append(try segment.variant(word.exact, of: rank))
      }
      for index in pairs.indices {
        wanted[index] = code(in: pairs[index], variants[index], variants[index + 1])
      }
    }
    var candidates = try segment.set(pairs[0].documents)
    if let within { candidates.formIntersection(within) }
    // Every second pair has all words; of an odd number of words the last pair too.
    var parts: [Part] = []
    for (offset, pair) in pairs.enumerated() {
      let documents = try segment.set(pair.documents)
      if offset > 0 { candidates.formIntersection(documents) }
      guard offset % 2 == 0 || offset == pairs.count - 1 else { continue }
      let part = Part(offset: offset, pair: pair, documents: documents, wanted: wanted[offset])
      if !parts.contains(where: part.isTwin) { parts.append(part) }
    }
    let needsExact = wanted.allSatisfy { $0 != nil }
    if parts.count == 1 {
      if !needsExact { return Found(folded: candidates, exact: nothing.exact) }
      if parts[0].pair.variants.count == 1 {
        return Found(folded: candidates, exact: candidates)
      }
    }
    return try match(parts, candidates, needsExact: needsExact)
  }

  private func code(in pair: PairEntry, _ first: Int?, _ second: Int?) -> Int? {
    guard let first, let second, first < PairRecord.variantLimit,
      second < PairRecord.variantLimit
    else { return nil }
    return pair.variants.firstIndex { $0 == (first, second) }
  }

  private func match(
    _ parts: [Part], _ candidates: DocumentSet, needsExact: Bool
  ) throws(SegmentError) -> Found {
    for case let packed? in parts.map(\.pair.packed) {
      try segment[.pairBlocks].ensure(packed.range)
    }
    let bits = (capacity + 63) / 64
    // The documents of each part stay where they are while cursors point to them.
    let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: parts.count * (bits + 2))
    defer { memory.deallocate() }
    var cursors: [PlaceCursor] = []
    for (number, part) in parts.enumerated() {
      let own = memory + number * (bits + 2)
      part.documents.copyWords(to: own)
      own[bits] = 0
      own[bits + 1] = 0
      cursors.append(
        PlaceCursor(part.pair, documents: own, wanted: part.wanted, only: own + bits))
    }
    var matches = PlaceMatches(
      folded: DocumentSet(capacity: capacity), exact: DocumentSet(capacity: capacity))
    switch cursors.count {
    case 1: matches.collect(candidates, cursors[0])
    case 2:
      matches.collect(
        candidates, cursors[0], cursors[1], apart: UInt32(parts[1].offset - parts[0].offset),
        needsExact: needsExact)
    default:
      matches.collect(candidates, cursors, offsets: parts.map { UInt32($0.offset) })
    }
    if matches.isDamaged { throw segment[.pairBlocks].damage }
    return Found(folded: matches.folded, exact: matches.exact)
  }
}
