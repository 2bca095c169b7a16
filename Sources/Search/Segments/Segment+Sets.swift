extension Segment {
  /// The number of documents of a set.
  func count(of reference: UInt32) throws(SegmentError) -> Int {
    switch reference & SetReference.kind {
    case SetReference.all: return documentCount
    case SetReference.single: return 1
    case SetReference.stored:
      return Int(
        try self[.sets].number(at: Int(reference & SetReference.value) + 1, as: UInt16.self)) + 1
    default: return 0
    }
  }

  /// The set told by a reference.
  func set(_ reference: UInt32) throws(SegmentError) -> DocumentSet {
    if reference & SetReference.kind == SetReference.all { return .all(documentCount) }
    var set = DocumentSet(capacity: documentCount)
    try add(reference, to: &set)
    return set
  }

  /// Puts the documents of a set into another.
  func add(_ reference: UInt32, to set: inout DocumentSet) throws(SegmentError) {
    let value = Int(reference & SetReference.value)
    switch reference & SetReference.kind {
    case SetReference.all: set.insert(0..<documentCount)
    case SetReference.single:
      guard value < documentCount else { throw self[.sets].damage }
      set.insert(value)
    case SetReference.stored: try addStored(at: value, to: &set)
    default: break
    }
  }

  private func addStored(at offset: Int, to set: inout DocumentSet) throws(SegmentError) {
    let section = self[.sets]
    let form = try section.number(at: offset, as: UInt8.self)
    let count = Int(try section.number(at: offset + 1, as: UInt16.self)) + 1
    let start = offset + 3
    let capacity = documentCount
    switch form {
    case SetForm.bits:
      let length = (capacity + 63) / 64 * 8
      let source = try section.bytes(start..<start + length)
      try set.withWords { words throws(SegmentError) in
        for index in 0..<words.count {
          words[index] |= UInt64(
            littleEndian: source.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
        }
        // A damaged segment may have bits of documents that don't exist.
        if capacity & 63 != 0 { words[words.count - 1] &= ~0 >> UInt64(64 - capacity & 63) }
      }
    case SetForm.array:
      let source = try section.bytes(start..<start + 2 * count)
      try set.withWords { words throws(SegmentError) in
        for index in 0..<count {
          let document = Int(
            UInt16(
              littleEndian: source.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)))
          guard document < capacity else { throw section.damage }
          words[document >> 6] |= 1 << UInt64(document & 63)
        }
      }
    case SetForm.gaps:
      try set.withWords { words throws(SegmentError) in
        try section.forEachGap(from: start, count: count, below: capacity) { document in
          words[document >> 6] |= 1 << UInt64(document & 63)
        }
      }
    case SetForm.absentGaps:
      let absent = Int(try section.number(at: start, as: UInt16.self)) + 1
      var present = DocumentSet.all(capacity)
      try present.withWords { words throws(SegmentError) in
        try section.forEachGap(from: start + 2, count: absent, below: capacity) { document in
          words[document >> 6] &= ~(1 << UInt64(document & 63))
        }
      }
      set.formUnion(present)
    default: throw section.damage
    }
  }
}

extension Section {
  /// Goes through documents told by gaps.
  @inline(__always)
  fileprivate func forEachGap(
    from start: Int, count: Int, below capacity: Int, _ body: (Int) -> Void
  ) throws(SegmentError) {
    var offset = start
    let end = self.count
    /// Up to here the bytes are known to be as they were written.
    var checked = start
    var document = -1
    for _ in 0..<count {
      var gap = 1
      while true {
        guard offset < end else { throw damage }
        if offset == checked {
          checked = min(end, checked + BlockChecks.length)
          try ensure(offset..<checked)
        }
        let byte = Int(base.load(fromByteOffset: offset, as: UInt8.self))
        offset += 1
        gap += byte
        if byte != 255 { break }
      }
      document += gap
      guard document < capacity else { throw damage }
      body(document)
    }
  }
}
