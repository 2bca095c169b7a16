/// Makes the sections of a segment of the words of its documents.
struct SegmentAssembler: ~Copyable {
  private let interner: WordInterner
  private let words: FlatBuffer<UInt32>
  private let documents: [SegmentBuilder.Document]

  private var forms: FlatBuffer<RankedForm>
  /// The number of the folded word of each rank.
  private var ranked: [UInt32] = []
  /// The exact forms of each rank, one rank after the other.
  private var variants: [UInt32] = []
  private var variantStarts: [UInt32] = []

  private var sets: SetEncoder
  private var pairs = PairEncoder()
  private var wordSets: [UInt32] = []
  private var variantSets: [UInt32] = []
  private var pairStarts: [UInt32] = []
  private var pairSeconds = FlatBuffer<UInt32>(capacity: 1 << 12)
  private var pairRecords = FlatBuffer<UInt64>(capacity: 1 << 12)
  /// What later pairs need to know of earlier ones.
  private var pairShapes = FlatBuffer<PairShape>(capacity: 1 << 12)
  /// Where each document begins in `words`.
  private var documentStarts = FlatBuffer<Int>(capacity: 1)

  private var scratchDocuments = FlatBuffer<UInt16>(capacity: SegmentBuilder.capacity)
  private var places = FlatBuffer<PairPlace>(capacity: 1 << 10)
  private var seconds = FlatBuffer<UInt32>(capacity: 1 << 10)
  private var grouped = FlatBuffer<PairPlace>(capacity: 1 << 10)
  private var touched = FlatBuffer<UInt32>(capacity: 1 << 10)

  init(
    interner: consuming WordInterner, words: consuming FlatBuffer<UInt32>,
    documents: [SegmentBuilder.Document]
  ) {
    forms = FlatBuffer(
      repeating: RankedForm(rank: 0, variant: 0), count: interner.exactForms.count)
    self.interner = interner
    self.words = words
    self.documents = documents
    sets = SetEncoder(documentCount: documents.count)
  }

  /// The bytes of the segment.
  mutating func assemble() -> [UInt8] {
    rankWords()
    indexWords()
    let facets = FacetEncoder.encode(documents.map(\.facets), into: &sets)
    return written(facets)
  }

  /// Puts the folded words in order and numbers the variants of each.
  private mutating func rankWords() {
    let folded = interner.foldedForms
    ranked = Array(1..<UInt32(max(1, folded.count))).sorted { left, right in
      let one = folded[Int(left)]
      let other = folded[Int(right)]
      if one.field != other.field { return one.field < other.field }
      return one.folded.lexicographicallyPrecedes(other.folded)
    }
    var rankOf = [UInt32](repeating: 0, count: folded.count)
    for (rank, number) in ranked.enumerated() { rankOf[Int(number)] = UInt32(rank) }
    let exact = interner.exactForms
    variants = Array(1..<UInt32(max(1, exact.count))).sorted { left, right in
      let one = exact[Int(left)]
      let other = exact[Int(right)]
      let (rank, otherRank) = (rankOf[Int(one.folded)], rankOf[Int(other.folded)])
      if rank != otherRank { return rank < otherRank }
      return one.exact.lexicographicallyPrecedes(other.exact)
    }
    variantStarts = [UInt32](repeating: 0, count: ranked.count + 1)
    var variant: UInt32 = 0
    for (index, number) in variants.enumerated() {
      let rank = rankOf[Int(exact[Int(number)].folded)]
      if index > 0, rank == forms[Int(variants[index - 1])].rank {
        variant = min(variant + 1, UInt32(PairRecord.variantLimit))
      } else {
        variant = 0
      }
      forms[Int(number)] = RankedForm(rank: rank, variant: variant)
      variantStarts[Int(rank) + 1] = UInt32(index + 1)
    }
  }

  /// Sorts the places of all words by word, then makes the sets and the pairs of each.
  private mutating func indexWords() {
    let wordCount = ranked.count
    var starts = FlatBuffer<UInt32>(repeating: 0, count: wordCount + 1)
    for index in 0..<words.count {
      let word = words.base[index]
      if word != 0 { starts.base[Int(forms.base[Int(word)].rank) + 1] += 1 }
    }
    for rank in 0..<wordCount { starts[rank + 1] += starts[rank] }
    let total = Int(starts[wordCount])
    var occurrences = FlatBuffer<UInt32>(capacity: total)
    occurrences.resize(to: total)
    var next = FlatBuffer<UInt32>(capacity: wordCount)
    next.append(contentsOf: UnsafeBufferPointer(start: starts.base, count: wordCount))
    for document in documents {
      for index in document.words {
        let word = words.base[index]
        if word == 0 { continue }
        let rank = Int(forms.base[Int(word)].rank)
        occurrences.base[Int(next.base[rank])] = UInt32(truncatingIfNeeded: index)
        next.base[rank] += 1
      }
    }
    let locator = DocumentLocator(documents, wordCount: words.count)
    for document in documents { documentStarts.append(document.words.lowerBound) }
    var counts = FlatBuffer<UInt32>(repeating: 0, count: wordCount)
    pairStarts.reserveCapacity(wordCount + 1)
    wordSets.reserveCapacity(wordCount)
    variantSets = [UInt32](repeating: SetReference.empty, count: variants.count)
    for rank in 0..<wordCount {
      let range = Int(starts[rank])..<Int(starts[rank + 1])
      pairStarts.append(UInt32(pairSeconds.count))
      locate(
        UnsafeBufferPointer(start: occurrences.base + range.lowerBound, count: range.count),
        with: locator)
      addSets(ofRank: rank)
      addPairs(ofRank: rank, &counts)
    }
    pairStarts.append(UInt32(pairSeconds.count))
  }

  /// Looks up where one word stands and which word follows; a rank one too high means none.
  private mutating func locate(
    _ occurrences: UnsafeBufferPointer<UInt32>, with locator: borrowing DocumentLocator
  ) {
    places.resize(to: occurrences.count)
    seconds.resize(to: occurrences.count)
    for (slot, occurrence) in occurrences.enumerated() {
      let index = Int(occurrence)
      let (document, start) = locator.find(index)
      let first = Int(forms.base[Int(words.base[index])].variant)
      // Each document ends with a 0, so there always is a next.
      let following = words.base[index + 1]
      let place = PairPlace(document: document, place: index - start, first: first)
      if following == 0 {
        places.base[slot] = place
        seconds.base[slot] = .max
      } else {
        let form = forms.base[Int(following)]
        places.base[slot] = place.with(second: Int(form.variant))
        seconds.base[slot] = form.rank
      }
    }
  }

  /// The sets of a word and of its variants, from `places`.
  private mutating func addSets(ofRank rank: Int) {
    scratchDocuments.removeAll()
    collectDocuments { _ in true }
    wordSets.append(sets.add(scratchDocuments.elements))
    let variants = Int(variantStarts[rank])..<Int(variantStarts[rank + 1])
    guard variants.count > 1 else {
      if let only = variants.first { variantSets[only] = wordSets[rank] }
      return
    }
    if variants.count <= 8 {
      for (number, variant) in variants.enumerated() {
        scratchDocuments.removeAll()
        collectDocuments { $0.first == number }
        variantSets[variant] = sets.add(scratchDocuments.elements)
      }
    } else {
      addManyVariantSets(variants)
    }
  }

  private mutating func collectDocuments(_ isWanted: (PairPlace) -> Bool) {
    var previous = -1
    for index in 0..<places.count {
      let place = places.base[index]
      if place.document != previous, isWanted(place) {
        previous = place.document
        scratchDocuments.append(UInt16(previous))
      }
    }
  }

  /// The sets of a word with many variants, each place looked at once.
  private mutating func addManyVariantSets(_ variants: Range<Int>) {
    var documents = [[UInt16]](repeating: [], count: variants.count)
    for index in 0..<places.count {
      let place = places.base[index]
      if documents[place.first].last != UInt16(place.document) {
        documents[place.first].append(UInt16(place.document))
      }
    }
    for (number, variant) in variants.enumerated() {
      variantSets[variant] = documents[number].withUnsafeBufferPointer { sets.add($0) }
    }
  }

  /// The pairs a word is the first of, from `places` and `seconds`. `counts` is 0 everywhere before
  /// and after.
  private mutating func addPairs(ofRank rank: Int, _ counts: inout FlatBuffer<UInt32>) {
    touched.removeAll()
    for index in 0..<seconds.count {
      let second = seconds.base[index]
      if second == .max { continue }
      if counts.base[Int(second)] == 0 { touched.append(second) }
      counts.base[Int(second)] += 1
    }
    var order = UnsafeMutableBufferPointer(start: touched.base, count: touched.count)
    order.sort()
    grouped.resize(to: places.count)
    var start: UInt32 = 0
    for index in 0..<touched.count {
      let second = Int(touched.base[index])
      let count = counts.base[second]
      counts.base[second] = start
      start += count
    }
    for index in 0..<seconds.count {
      let second = seconds.base[index]
      if second == .max { continue }
      grouped.base[Int(counts.base[Int(second)])] = places.base[index]
      counts.base[Int(second)] += 1
    }
    start = 0
    for index in 0..<touched.count {
      let second = touched.base[index]
      let end = counts.base[Int(second)]
      counts.base[Int(second)] = 0
      addPair(UInt32(rank), second, Int(start)..<Int(end))
      start = end
    }
  }

  private mutating func addPair(_ first: UInt32, _ second: UInt32, _ range: Range<Int>) {
    pairSeconds.append(second)
    let group = UnsafeBufferPointer(start: grouped.base + range.lowerBound, count: range.count)
    if group.count == 1 {
      pairRecords.append(
        PairRecord.make(
          document: group[0].document, place: group[0].place, first: group[0].first,
          second: group[0].second))
      pairShapes.append(PairShape(count: 1, shift: 0, block: 0))
      return
    }
    if let twin = twin(of: first, second, group) {
      pairRecords.append(pairs.add(group, asTwin: twin))
      pairShapes.append(twin)
      return
    }
    scratchDocuments.removeAll()
    var previous = -1
    for place in group where place.document != previous {
      previous = place.document
      scratchDocuments.append(UInt16(previous))
    }
    let isSingle = scratchDocuments.count == group.count
    let reference = sets.add(scratchDocuments.elements)
    let block = pairs.add(group, documents: reference, isSingle: isSingle)
    pairRecords.append(block)
    pairShapes.append(PairShape(count: UInt32(group.count), shift: 0, block: block))
  }

  /// A pair that stands wherever this one does, one word before or behind, and nowhere else. Set
  /// phrases are full of them.
  private func twin(
    of first: UInt32, _ second: UInt32, _ group: UnsafeBufferPointer<PairPlace>
  ) -> PairShape? {
    let before = same(group, at: -1)
    if let before, before < first, let shape = shape(before, first), shape.count == group.count,
      hasSameVariants(group, secondAt: 0, firstAt: -1)
    {
      return shape.shifted(by: 1)
    }
    let behind = same(group, at: 2)
    if let behind, second < first, let shape = shape(second, behind), shape.count == group.count,
      hasSameVariants(group, secondAt: 2, firstAt: 1)
    {
      return shape.shifted(by: -1)
    }
    return nil
  }

  @inline(__always)
  private func word(_ place: PairPlace, _ offset: Int) -> UInt32 {
    let index = documentStarts.base[place.document] + place.place + offset
    return index < 0 || index >= words.count ? 0 : words.base[index]
  }

  /// The rank of the word that stands so far from every place; nil when there are several, or none
  /// somewhere.
  private func same(_ group: UnsafeBufferPointer<PairPlace>, at offset: Int) -> UInt32? {
    var rank: UInt32?
    for place in group {
      let word = word(place, offset)
      guard word != 0 else { return nil }
      let own = forms.base[Int(word)].rank
      if let rank, rank != own { return nil }
      rank = own
    }
    return rank
  }

  private func shape(_ first: UInt32, _ second: UInt32) -> PairShape? {
    var low = Int(pairStarts[Int(first)])
    let end = Int(pairStarts[Int(first) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if pairSeconds.base[middle] < second { low = middle + 1 } else { high = middle }
    }
    return low < end && pairSeconds.base[low] == second ? pairShapes.base[low] : nil
  }

  /// Whether the pair of the words at two offsets has as many variants and changes them at the same
  /// places, so that the codes of one serve the other.
  private func hasSameVariants(
    _ group: UnsafeBufferPointer<PairPlace>, secondAt: Int, firstAt: Int
  ) -> Bool {
    var known: [(own: UInt32, other: UInt32)] = []
    for place in group {
      let own = place.variants
      let other =
        forms.base[Int(word(place, firstAt))].variant << 12
        | forms.base[Int(word(place, secondAt))].variant
      if let last = known.last, last.own == own, last.other == other { continue }
      let match = known.first { $0.own == own || $0.other == other }
      if let match {
        guard match.own == own, match.other == other else { return false }
      } else {
        guard known.count < 16 else { return false }
        known.append((own, other))
      }
    }
    return true
  }

  private func written(_ facets: [UInt8]) -> [UInt8] {
    var writer = SegmentWriter(documentCount: documents.count, wordCount: ranked.count)
    writer.add(documents.map(\.id))
    writer.add(documents.map(\.day))
    writer.add(
      documents.indices.sorted { documents[$0].id < documents[$1].id }
        .map { UInt16(truncatingIfNeeded: $0) })
    let folded = interner.foldedForms
    writer.add(fieldStarts(folded))
    writer.addTexts(ranked.map { folded[Int($0)].folded })
    writer.add(wordSets)
    writer.add(variantStarts)
    let exact = interner.exactForms
    // A form without marks is the folded word, and needn't be told again.
    writer.addTexts(
      variants.map { number in
        let form = exact[Int(number)]
        return form.exact == folded[Int(form.folded)].folded ? [] : form.exact
      })
    writer.add(variantSets)
    writer.add(pairStarts)
    writer.add(pairSeconds.elements)
    writer.add(pairRecords.elements)
    writer.add(pairs.bytes.elements)
    writer.add(sets.bytes.elements)
    writer.add(facets)
    return writer.finished()
  }

  private func fieldStarts(_ folded: [(field: UInt8, folded: [UInt8])]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: SearchField.allCases.count + 1)
    for number in ranked { starts[Int(folded[Int(number)].field) + 1] += 1 }
    for field in 1..<starts.count { starts[field] += starts[field - 1] }
    return starts
  }
}

/// What is known of an exact form while assembling: its folded word's rank in the dictionary and its
/// number among the variants of that.
struct RankedForm: BitwiseCopyable {
  var rank: UInt32
  var variant: UInt32
}

/// A pair as later ones may share its places: how many there are, in which block, and how far they
/// are from what stands there.
struct PairShape: BitwiseCopyable {
  var count: UInt32
  var shift: Int32
  var block: UInt64

  /// The shape of the pair so many words behind; nil when that gets too far.
  func shifted(by words: Int32) -> PairShape? {
    let shift = shift + words
    guard abs(shift) < Int32(PairBlock.maximumShift) else { return nil }
    return PairShape(count: count, shift: shift, block: block)
  }
}

/// Finds the document a place in the stream of all words lies in.
private struct DocumentLocator: ~Copyable {
  private static let shift = 7
  /// End, start and number of the documents in the order of the stream.
  private var ends: FlatBuffer<Int>
  private var starts: FlatBuffer<Int>
  private var numbers: FlatBuffer<Int>
  /// The document in which each stretch of the stream begins.
  private var guesses: FlatBuffer<UInt32>

  init(_ documents: [SegmentBuilder.Document], wordCount: Int) {
    let order = documents.indices.sorted {
      documents[$0].words.lowerBound < documents[$1].words.lowerBound
    }
    ends = FlatBuffer(capacity: order.count)
    starts = FlatBuffer(capacity: order.count)
    numbers = FlatBuffer(capacity: order.count)
    for number in order {
      ends.append(documents[number].words.upperBound)
      starts.append(documents[number].words.lowerBound)
      numbers.append(number)
    }
    guesses = FlatBuffer(capacity: wordCount >> DocumentLocator.shift + 1)
    var document = 0
    for stretch in 0...(wordCount >> DocumentLocator.shift) {
      let index = stretch << DocumentLocator.shift
      while document + 1 < ends.count, ends[document] <= index { document += 1 }
      guesses.append(UInt32(document))
    }
  }

  @inline(__always)
  func find(_ index: Int) -> (document: Int, start: Int) {
    var document = Int(guesses.base[index >> DocumentLocator.shift])
    while ends.base[document] <= index { document += 1 }
    return (numbers.base[document], starts.base[document])
  }
}
