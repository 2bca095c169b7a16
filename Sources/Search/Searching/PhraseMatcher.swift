/// Finds the documents that have words in a row.
struct PhraseMatcher {
  /// What was found.
  struct Found {
    /// The documents that have the words in any spelling.
    var folded: DocumentSet
    /// Those that have them with the marks asked for.
    var exact: DocumentSet
  }

  private let segment: Segment
  private let capacity: Int

  init(_ segment: Segment) {
    self.segment = segment
    capacity = segment.documentCount
  }

  /// The documents that have two words or more in a row in a field.
  ///
  /// - Parameter within: documents to look at; others may be left out.
  func find(
    _ words: [WordForm], in field: SearchField, within: DocumentSet?
  ) throws(SegmentError) -> Found {
    let nothing = Found(
      folded: DocumentSet(capacity: capacity), exact: DocumentSet(capacity: capacity))
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
    var variants: [Int?] = []
    for (word, rank) in zip(words, ranks) {
      variants.append(try segment.variant(word.exact, of: rank))
    }
    let wanted = pairs.indices.map { index in
      wantedCode(of: pairs[index], variants[index], variants[index + 1])
    }
    var sets: [DocumentSet] = []
    for pair in pairs { sets.append(try segment.set(pair.documents)) }
    var candidates = sets[0]
    for set in sets.dropFirst() { candidates.formIntersection(set) }
    if let within { candidates.formIntersection(within) }
    if pairs.count == 1 {
      if wanted[0] == nil {
        return Found(folded: candidates, exact: nothing.exact)
      }
      if pairs[0].variants.count == 1 { return Found(folded: candidates, exact: candidates) }
    }
    // Every second pair has all words; of an odd number of words the last pair too.
    var cover = Array(stride(from: 0, to: pairs.count, by: 2))
    if words.count % 2 == 1 { cover.append(pairs.count - 1) }
    return try match(
      cover.map { (offset: $0, pair: pairs[$0], documents: sets[$0], wanted: wanted[$0]) },
      candidates)
  }

  private func wantedCode(of pair: PairEntry, _ first: Int?, _ second: Int?) -> Int? {
    guard let first, let second, first < PairRecord.variantLimit,
      second < PairRecord.variantLimit
    else { return nil }
    return pair.variants.firstIndex { $0 == (first, second) }
  }

  private func match(
    _ cover: [(offset: Int, pair: PairEntry, documents: DocumentSet, wanted: Int?)],
    _ candidates: DocumentSet
  ) throws(SegmentError) -> Found {
    var found = Found(folded: candidates, exact: DocumentSet(capacity: capacity))
    var copies: [FlatCopy] = []
    for part in cover { copies.append(FlatCopy(part.documents.words)) }
    var cursors: [PlaceCursor] = []
    for (part, copy) in zip(cover, copies) {
      cursors.append(
        PlaceCursor(
          part.pair, documents: copy.base, wanted: part.wanted,
          damage: segment[.pairBlocks].damage))
    }
    var places = FlatBuffer<UInt32>(capacity: 64)
    var kept = FlatBuffer<UInt32>(capacity: 64)
    var failure: SegmentError?
    candidates.forEach { document in
      do throws(SegmentError) {
        places.removeAll()
        try cursors[0].seek(document)
        try cursors[0].forEachPlace { places.append($0) }
        for part in 1..<max(1, cursors.count) {
          try cursors[part].seek(document)
          let shift = UInt32(cover[part].offset) << 1
          var position = 0
          kept.removeAll()
          try cursors[part].forEachPlace { place in
            // `place` lies so far behind the beginning of the phrase; bit 0 is no part of it.
            while position < places.count, (places.base[position] | 1) &+ shift < place | 1 {
              position += 1
            }
            if position < places.count, (places.base[position] | 1) &+ shift == place | 1 {
              kept.append(places.base[position] & (place | ~1))
            }
          }
          swap(&places, &kept)
          if places.count == 0 { break }
        }
        if places.count == 0 { found.folded.remove(document) }
        for index in 0..<places.count where places.base[index] & 1 != 0 {
          found.exact.insert(document)
          break
        }
        return true
      } catch {
        failure = error
        return false
      }
    }
    withExtendedLifetime(copies) {}
    if let failure { throw failure }
    return found
  }
}

/// A copy of bits that stays where it is.
private final class FlatCopy {
  let base: UnsafeMutablePointer<UInt64>

  init(_ words: [UInt64]) {
    base = .allocate(capacity: max(1, words.count))
    words.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.update(from: start, count: source.count) }
    }
  }

  deinit { base.deallocate() }
}
