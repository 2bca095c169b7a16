/// Writes sets of documents in the smallest of their forms.
struct SetEncoder: ~Copyable {
  /// The section `sets` so far.
  private(set) var bytes = FlatBuffer<UInt8>(capacity: 1 << 16)
  private let documentCount: Int
  private let bitBytes: Int

  init(documentCount: Int) {
    self.documentCount = documentCount
    bitBytes = (documentCount + 63) / 64 * 8
  }

  /// Writes the set of some documents, ascending and each once; the reference to it.
  mutating func add(_ documents: UnsafeBufferPointer<UInt16>) -> UInt32 {
    let count = documents.count
    if count == documentCount { return SetReference.all }
    if count == 0 { return SetReference.empty }
    if count == 1 { return SetReference.single | UInt32(documents[0]) }
    let arrayBytes = 2 * count
    var best = min(arrayBytes, bitBytes)
    var form = arrayBytes <= bitBytes ? SetForm.array : SetForm.bits
    // A gap takes a byte at least; where even that doesn't pay it needn't be looked at.
    if count < best {
      var gapBytes = count
      var previous = -1
      for document in documents {
        gapBytes += (Int(document) - previous - 1) / 255
        previous = Int(document)
      }
      if gapBytes < best { (best, form) = (gapBytes, SetForm.gaps) }
    }
    let absent = documentCount - count
    if absent + absent / 255 + 2 < best { form = SetForm.absentGaps }
    let offset = bytes.count
    bytes.append(form)
    append(UInt16(count - 1))
    switch form {
    case SetForm.array:
      for document in documents { append(document) }
    case SetForm.bits:
      appendBits(documents)
    case SetForm.gaps:
      var previous = -1
      for document in documents {
        appendGap(Int(document) - previous - 1)
        previous = Int(document)
      }
    default:
      append(UInt16(absent - 1))
      var previous = -1
      var expected = 0
      for document in documents {
        while expected < Int(document) {
          appendGap(expected - previous - 1)
          previous = expected
          expected += 1
        }
        expected += 1
      }
      while expected < documentCount {
        appendGap(expected - previous - 1)
        previous = expected
        expected += 1
      }
    }
    return UInt32(offset)
  }

  private mutating func append(_ value: UInt16) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(value >> 8))
  }

  private mutating func appendGap(_ gap: Int) {
    var gap = gap
    while gap >= 255 {
      bytes.append(255)
      gap -= 255
    }
    bytes.append(UInt8(gap))
  }

  private mutating func appendBits(_ documents: UnsafeBufferPointer<UInt16>) {
    bytes.reserve(bitBytes)
    let target = bytes.base + bytes.count
    target.update(repeating: 0, count: bitBytes)
    for document in documents { target[Int(document) >> 3] |= 1 << (document & 7) }
    bytes.advance(by: bitBytes)
  }
}
