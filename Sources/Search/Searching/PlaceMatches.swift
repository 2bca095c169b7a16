/// Compares the places of pairs in the documents that have them all.
struct PlaceMatches {
  private(set) var folded: DocumentSet
  private(set) var exact: DocumentSet
  private(set) var isDamaged = false

  init(folded: DocumentSet, exact: DocumentSet) {
    self.folded = folded
    self.exact = exact
  }

  /// One pair: all documents have it, some with the right marks.
  mutating func collect(_ documents: DocumentSet, _ pair: PlaceCursor) {
    var cursor = pair
    folded = documents
    DocumentSet.pick(from: documents, into: &exact) { document in
      cursor.seek(document)
      var index = cursor.index
      while true {
        let entry = cursor.entry(index)
        if cursor.isExact(entry) || cursor.isLast(entry) {
          cursor.stay(at: index)
          return cursor.isExact(entry)
        }
        index &+= 1
      }
    }
    isDamaged = cursor.isDamaged
  }

  /// Two pairs, the second so many words behind the first.
  mutating func collect(
    _ documents: DocumentSet, _ one: PlaceCursor, _ other: PlaceCursor, apart: UInt32,
    needsExact: Bool
  ) {
    var first = one
    var second = other
    var isExact = false
    DocumentSet.pick(from: documents, into: &folded, &exact) { document, isExactToo in
      first.seek(document)
      second.seek(document)
      var index = first.index
      var otherIndex = second.index
      var entry = first.entry(index)
      var otherEntry = second.entry(otherIndex)
      var isFound = false
      isExact = false
      while true {
        let place = first.place(entry) &+ apart
        let otherPlace = second.place(otherEntry)
        if place == otherPlace {
          isFound = true
          isExact = needsExact && first.isExact(entry) && second.isExact(otherEntry)
          if isExact || !needsExact { break }
        }
        if place <= otherPlace {
          if first.isLast(entry) { break }
          index &+= 1
          entry = first.entry(index)
        } else {
          if second.isLast(otherEntry) { break }
          otherIndex &+= 1
          otherEntry = second.entry(otherIndex)
        }
      }
      first.stay(at: index)
      second.stay(at: otherIndex)
      isExactToo = isExact
      return isFound
    }
    isDamaged = first.isDamaged || second.isDamaged
  }

  /// Several pairs at offsets from the beginning of a phrase.
  mutating func collect(
    _ documents: DocumentSet, _ pairs: [PlaceCursor], offsets: [UInt32]
  ) {
    var cursors = pairs
    /// Where the phrase may begin: the place, times 2, and 1 more while all marks are right.
    var starts: [UInt32] = []
    DocumentSet.pick(from: documents, into: &folded, &exact) { document, isExactToo in
      starts.removeAll(keepingCapacity: true)
      for number in cursors.indices {
        cursors[number].seek(document)
        var index = cursors[number].index
        var kept = 0
        var position = 0
        while true {
          let entry = cursors[number].entry(index)
          let place = cursors[number].place(entry)
          let mark: UInt32 = cursors[number].isExact(entry) ? 1 : 0
          if number == 0 {
            starts.append(place << 1 | mark)
          } else if place >= offsets[number] {
            let start = place - offsets[number]
            while position < starts.count, starts[position] >> 1 < start { position += 1 }
            if position < starts.count, starts[position] >> 1 == start {
              starts[kept] = starts[position] & (~1 | mark)
              kept += 1
              position += 1
            }
          }
          if cursors[number].isLast(entry) { break }
          index += 1
        }
        cursors[number].stay(at: index)
        if number > 0 { starts.removeLast(starts.count - kept) }
        if starts.isEmpty { return false }
      }
      isExactToo = starts.contains { $0 & 1 != 0 }
      return true
    }
    isDamaged = cursors.contains(where: \.isDamaged)
  }
}
