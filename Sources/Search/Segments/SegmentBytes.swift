import Foundation

/// The bytes of a segment: a mapped file or memory.
final class SegmentBytes: @unchecked Sendable {
  // Never changed after init, so that it may be read from anywhere at once.
  let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool

  /// Copies bytes.
  init(copying bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(8, bytes.count), alignment: 8)
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { memory.copyMemory(from: start, byteCount: source.count) }
    }
    base = UnsafeRawPointer(memory)
    count = bytes.count
    isMapped = false
  }

  /// Maps a file.
  init(mapping file: String) throws(SegmentError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(file: file, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(file: file, reason: String(cString: strerror(errno)))
    }
    guard status.st_size >= SegmentFormat.headerLength else { throw .notASegment(file: file) }
    let length = Int(status.st_size)
    let mapping = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0)
    guard let mapping, mapping != MAP_FAILED else {
      throw .unreadable(file: file, reason: String(cString: strerror(errno)))
    }
    base = UnsafeRawPointer(mapping)
    count = length
    isMapped = true
  }

  /// All of them.
  var whole: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// The number at an offset, which must be in the bytes.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Number.Type
  ) -> Number {
    Number(littleEndian: whole.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Gives the mapped pages back to the system's cache; they come from there when they are read again.
  func releasePages() {
    if isMapped { madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED) }
  }

  deinit {
    let memory = UnsafeMutableRawPointer(mutating: base)
    if isMapped { munmap(memory, count) } else { memory.deallocate() }
  }
}
