extension Segment {
  /// The words of a field.
  func words(of field: SearchField) throws(SegmentError) -> Range<Int> {
    try self[.fields].range(Int(field.rawValue), within: wordCount)
  }

  /// The folded bytes of a word.
  func folded(_ word: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
    let texts = self[.wordBytes]
    return try texts.bytes(self[.wordStarts].range(word, within: texts.count))
  }

  /// The number of a folded word in a field; nil when no document has it.
  func word(_ folded: [UInt8], in field: SearchField) throws(SegmentError) -> Int? {
    let words = try words(of: field)
    let place = try firstWord(notBefore: folded, in: words)
    guard place < words.upperBound, try self.folded(place).elementsEqual(folded) else {
      return nil
    }
    return place
  }

  /// The words of a field that begin so.
  func words(withPrefix prefix: [UInt8], in field: SearchField) throws(SegmentError) -> Range<Int> {
    let words = try words(of: field)
    let first = try firstWord(notBefore: prefix, in: words)
    var after = prefix
    // The least text behind all that begin with the prefix; 255 is no byte of UTF-8.
    after.append(0xFF)
    return first..<max(first, try firstWord(notBefore: after, in: words))
  }

  private func firstWord(
    notBefore wanted: [UInt8], in words: Range<Int>
  ) throws(SegmentError) -> Int {
    var low = words.lowerBound
    var high = words.upperBound
    while low < high {
      let middle = (low + high) / 2
      if try folded(middle).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The variants of a word.
  func variants(of word: Int) throws(SegmentError) -> Range<Int> {
    try self[.variantStarts].range(word, within: self[.variantSets].count / 4)
  }

  /// The number of the exact form among the variants of a word; nil when no document has it.
  func variant(_ exact: [UInt8], of word: Int) throws(SegmentError) -> Int? {
    let variants = try variants(of: word)
    let texts = self[.variantBytes]
    for variant in variants {
      let range = try self[.variantFormStarts].range(variant, within: texts.count)
      // A variant without marks is the folded word itself.
      let isSame =
        range.isEmpty
        ? try folded(word).elementsEqual(exact) : try texts.bytes(range).elementsEqual(exact)
      if isSame { return variant - variants.lowerBound }
    }
    return nil
  }

  /// The documents of a word, as a reference to a set.
  func set(ofWord word: Int) throws(SegmentError) -> UInt32 { try self[.wordSets].load(word) }

  /// The documents of a variant of a word, as a reference to a set.
  func set(ofVariant variant: Int, of word: Int) throws(SegmentError) -> UInt32 {
    try self[.variantSets].load(try variants(of: word).lowerBound + variant)
  }

  /// The pair of two words; nil when no document has it.
  func pair(_ first: Int, _ second: Int) throws(SegmentError) -> PairEntry? {
    let seconds = self[.pairSeconds]
    let range = try self[.pairStarts].range(first, within: seconds.count / 4)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(try seconds.load(middle, as: UInt32.self)) < second {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < range.upperBound, Int(try seconds.load(low, as: UInt32.self)) == second else {
      return nil
    }
    return try PairEntry(record: self[.pairRecords].load(low), in: self)
  }
}
