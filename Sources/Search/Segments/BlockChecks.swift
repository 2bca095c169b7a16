import Synchronization

/// The checksums of the blocks of a segment. The block of a mapped file is compared with its own when it
/// is first read: a search pays for what it reads, once in the life of its process, and no damage goes
/// into an answer unseen.
final class BlockChecks: @unchecked Sendable {
  /// A block is so long, in bytes; the last one may be shorter.
  static let length = 1 << shift
  /// The binary logarithm of `length`.
  static let shift = 12

  /// Which blocks were found to be whole. What is read and written at once here is atomic.
  let marks: UnsafeMutablePointer<Atomic<Bool>>
  // They lie in `SegmentBytes`, which lives as long as the segment that owns both.
  private let blocks: UnsafeRawBufferPointer
  private let checksums: UnsafeRawPointer
  /// The number of blocks.
  let count: Int

  /// Begins with no block compared.
  ///
  /// - Parameters:
  ///   - blocks: The bytes the blocks are of.
  ///   - checksums: Those of the blocks, 8 bytes each.
  ///   - areTrusted: Whether nothing is to be compared: this process has made the bytes itself.
  init(of blocks: UnsafeRawBufferPointer, _ checksums: UnsafeRawPointer, areTrusted: Bool) {
    self.blocks = blocks
    self.checksums = checksums
    count = BlockChecks.count(ofBytes: blocks.count)
    marks = .allocate(capacity: count)
    for block in 0..<count { (marks + block).initialize(to: Atomic(areTrusted)) }
  }

  deinit {
    marks.deinitialize(count: count)
    marks.deallocate()
  }

  /// How many blocks so many bytes have.
  static func count(ofBytes length: Int) -> Int { (length + BlockChecks.length - 1) >> shift }

  /// The checksums of the blocks of some bytes.
  static func checksums(of bytes: UnsafeRawBufferPointer) -> [UInt64] {
    (0..<count(ofBytes: bytes.count)).map { Checksum.of(block($0, of: bytes)) }
  }

  /// Whether blocks are whole; those known to be aren't compared again.
  func areWhole(_ wanted: ClosedRange<Int>) -> Bool {
    for block in wanted where !marks[block].load(ordering: .relaxed) {
      guard isWhole(block) else { return false }
      marks[block].store(true, ordering: .relaxed)
    }
    return true
  }

  /// Compares a block with its checksum.
  func isWhole(_ block: Int) -> Bool {
    let checksum = checksums.loadUnaligned(fromByteOffset: 8 * block, as: UInt64.self)
    return Checksum.of(BlockChecks.block(block, of: blocks)) == UInt64(littleEndian: checksum)
  }

  private static func block(
    _ number: Int, of bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    let start = number << shift
    return UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + length, bytes.count)])
  }
}
