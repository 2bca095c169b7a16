/// Gives each spelling of a word in a field the number of its exact form. What a text says is looked
/// up as it stands, in capitals or decomposed; only a spelling never seen is worked out.
struct WordInterner: ~Copyable {
  private var slots: FlatBuffer<SpellingSlot>
  private var used = 0
  private var mask: Int
  private var spellings = FlatBuffer<UInt8>(capacity: 1 << 16)
  private var numbers: [FieldWord: UInt32] = [:]
  private var foldedNumbers: [FieldWord: UInt32] = [:]

  /// The exact forms by their number; number 0 is no word.
  private(set) var exactForms: [(folded: UInt32, exact: [UInt8])] = [(0, [])]
  /// The folded forms by their number; number 0 is no word.
  private(set) var foldedForms: [(field: UInt8, folded: [UInt8])] = [(0, [])]

  init() {
    slots = FlatBuffer(repeating: SpellingSlot.free, count: 1 << 13)
    mask = (1 << 13) - 1
  }

  /// The number of the exact form of a word.
  @inline(__always)
  mutating func number(
    of bytes: UnsafePointer<UInt8>, count: Int, field: UInt8
  ) -> UInt32 {
    let hash = WordHash.hash(bytes, count, seed: UInt64(field))
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var index = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots.base[index]
      if slot.length == 0 { break }
      if slot.hash == tag, Int(slot.length) == count, slot.field == field,
        WordInterner.isEqual(spellings.base + Int(slot.offset), bytes, count)
      {
        return slot.word
      }
      index = (index + 1) & mask
    }
    return add(bytes, count: count, field: field, tag: tag, hash: hash)
  }

  @inline(__always)
  private static func isEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    let one = UnsafeRawPointer(left)
    let other = UnsafeRawPointer(right)
    var offset = 0
    while count - offset >= 8 {
      if one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    while offset < count {
      if left[offset] != right[offset] { return false }
      offset += 1
    }
    return true
  }

  @inline(never)
  private mutating func add(
    _ bytes: UnsafePointer<UInt8>, count: Int, field: UInt8, tag: UInt32, hash: UInt64
  ) -> UInt32 {
    let spelling = UnsafeBufferPointer(start: bytes, count: count)
    let word = number(of: WordForm(spelling), field: field)
    guard count <= Int(UInt16.max) else { return word }
    if used * 2 > mask { grow() }
    let offset = spellings.count
    spellings.append(contentsOf: spelling)
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].length != 0 { index = (index + 1) & mask }
    slots[index] = SpellingSlot(
      hash: tag, offset: UInt32(offset), length: UInt16(count), field: field, word: word)
    used += 1
    return word
  }

  private mutating func number(of form: WordForm, field: UInt8) -> UInt32 {
    // A spelling of invisible signs and lone marks only is no word.
    guard !form.folded.isEmpty else { return 0 }
    let key = FieldWord(field: field, bytes: form.exact)
    if let known = numbers[key] { return known }
    let foldedKey = FieldWord(field: field, bytes: form.folded)
    let folded: UInt32
    if let known = foldedNumbers[foldedKey] {
      folded = known
    } else {
      folded = UInt32(foldedForms.count)
      foldedForms.append((field, form.folded))
      foldedNumbers[foldedKey] = folded
    }
    let number = UInt32(exactForms.count)
    exactForms.append((folded, form.exact))
    numbers[key] = number
    return number
  }

  private mutating func grow() {
    let old = slots.count
    var larger = FlatBuffer(repeating: SpellingSlot.free, count: old * 2)
    let newMask = old * 2 - 1
    for index in 0..<old {
      let slot = slots[index]
      if slot.length == 0 { continue }
      let hash = WordHash.hash(
        spellings.base + Int(slot.offset), Int(slot.length), seed: UInt64(slot.field))
      var target = Int(truncatingIfNeeded: hash) & newMask
      while larger[target].length != 0 { target = (target + 1) & newMask }
      larger[target] = slot
    }
    slots = larger
    mask = newMask
  }
}

/// A spelling in the table of the interner; `length` 0 is a free slot.
struct SpellingSlot: BitwiseCopyable {
  var hash: UInt32
  var offset: UInt32
  var length: UInt16
  var field: UInt8
  var word: UInt32

  static var free: Self { Self(hash: 0, offset: 0, length: 0, field: 0, word: 0) }
}

/// A word of a field.
struct FieldWord: Hashable {
  let field: UInt8
  let bytes: [UInt8]
}
