import Synchronization

/// A part of a segment. Reading beyond it, or what isn't as it was written, is an error, never a crash.
struct Section: Sendable {
  // Points into `SegmentBytes`, which lives as long as the segment that hands sections out.
  nonisolated(unsafe) let base: UnsafeRawPointer
  /// Its length in bytes.
  let count: Int
  let damage: SegmentError
  /// How many bytes behind the beginning of the first block it begins.
  private let start: Int
  // Both belong to the segment.
  private unowned(unsafe) let checks: BlockChecks
  private nonisolated(unsafe) let marks: UnsafeMutablePointer<Atomic<Bool>>

  /// The section at an offset in the blocks.
  init(
    base: UnsafeRawPointer, count: Int, at start: Int, _ checks: BlockChecks, damage: SegmentError
  ) {
    self.base = base
    self.count = count
    self.start = start
    self.checks = checks
    marks = checks.marks
    self.damage = damage
  }

  /// A range of it as a section of its own.
  func part(_ range: Range<Int>) throws(SegmentError) -> Section {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw damage }
    return Section(
      base: base + range.lowerBound, count: range.count, at: start + range.lowerBound, checks,
      damage: damage)
  }

  /// Makes sure that the bytes of a range are as they were written. It may end up to 8 bytes behind
  /// the section.
  @inline(__always)
  func ensure(_ range: Range<Int>) throws(SegmentError) {
    guard !range.isEmpty else { return }
    let first = (start &+ range.lowerBound) >> BlockChecks.shift
    let last = (start &+ range.upperBound &- 1) >> BlockChecks.shift
    if first == last, marks[first].load(ordering: .relaxed) { return }
    guard checks.areWhole(first...last) else { throw damage }
  }

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
    try ensure(offset..<offset &+ MemoryLayout<Number>.size)
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
    try ensure(range)
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
