/// A part of a segment. Reading beyond it is an error, never a crash.
struct Section: Sendable {
  // Points into `SegmentBytes`, which lives as long as the segment that hands sections out.
  nonisolated(unsafe) let base: UnsafeRawPointer
  /// Its length in bytes.
  let count: Int
  let damage: SegmentError

  /// The number at an index of a section of such numbers.
  @inline(__always)
  func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ index: Int, as type: Number.Type = Number.self
  ) throws(SegmentError) -> Number {
    try number(at: index &* MemoryLayout<Number>.size)
  }

  /// The number at an offset.
  @inline(__always)
  func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Number.Type = Number.self
  ) throws(SegmentError) -> Number {
    guard offset >= 0, offset <= count - MemoryLayout<Number>.size else { throw damage }
    return Number(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Two neighbouring numbers of 4 bytes as a range of what they number.
  func range(_ index: Int, within limit: Int) throws(SegmentError) -> Range<Int> {
    let low = Int(try load(index, as: UInt32.self))
    let high = Int(try load(index + 1, as: UInt32.self))
    guard low <= high, high <= limit else { throw damage }
    return low..<high
  }

  /// The bytes of a range.
  @inline(__always)
  func bytes(_ range: Range<Int>) throws(SegmentError) -> UnsafeRawBufferPointer {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw damage }
    return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// A number of 7 bits a byte; moves the offset behind it.
  func varint(at offset: inout Int) throws(SegmentError) -> Int {
    var value = 0
    var shift = 0
    while shift < 42 {
      let byte = try number(at: offset, as: UInt8.self)
      offset += 1
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
    throw damage
  }
}
